package io.papergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperIdsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2312.00752",
                "2312.00752v2",
                " 2312.00752 ",
                "arXiv:2312.00752",
                "arxiv: 2312.00752v1",
                "http://arxiv.org/abs/2312.00752",
                "https://arxiv.org/abs/2312.00752v2",
                "https://www.arxiv.org/pdf/2312.00752.pdf",
                "https://arxiv.org/pdf/2312.00752v1.pdf#page=3",
                "https://export.arxiv.org/abs/2312.00752",
                "arxiv.org/html/2312.00752v2",
                "https://huggingface.co/papers/2312.00752",
                "https://www.alphaxiv.org/abs/2312.00752",
                "10.48550/arXiv.2312.00752",
                "https://doi.org/10.48550/arXiv.2312.00752",
                "doi:10.48550/ARXIV.2312.00752",
            })
    void readsEveryFormOfAnArxivId(String text) {
        assertThat(PaperIds.arxiv(text)).contains("2312.00752");
        assertThat(PaperIds.doi(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cs/0112017, cs/0112017",
        "cs.CL/0112017v2, cs/0112017",
        "math.GT/0309136, math/0309136",
        "arXiv:hep-th/9901001, hep-th/9901001",
        "https://arxiv.org/abs/cs/0112017v1, cs/0112017",
        "0704.0001, 0704.0001",
    })
    void readsIdsOfBefore2007(String text, String id) {
        assertThat(PaperIds.arxiv(text)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "p17",
                "2312.007",
                "2312.0075234",
                "see arXiv:2312.00752",
                "https://example.org/abs/2312.00752",
                "https://github.com/a/0112017",
                "12345678",
            })
    void takesNothingElseForAnArxivId(String text) {
        assertThat(PaperIds.arxiv(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10.18653/v1/N19-1423, 10.18653/v1/n19-1423",
        "https://doi.org/10.18653/v1/N19-1423, 10.18653/v1/n19-1423",
        "http://dx.doi.org/10.1162/neco.1997.9.8.1735, 10.1162/neco.1997.9.8.1735",
        "doi:10.1162/neco.1997.9.8.1735, 10.1162/neco.1997.9.8.1735",
        "DOI: 10.1038/nature14539, 10.1038/nature14539",
    })
    void readsDois(String text, String doi) {
        assertThat(PaperIds.doi(text)).contains(doi);
        assertThat(PaperIds.arxiv(text)).isEmpty();
    }

    @Test
    void looksThroughIdsBeforeAddresses() {
        PaperIds ids = PaperIds.read(
                List.of("p1", "10.1162/neco.1997.9.8.1735", "p1"),
                List.of("https://arxiv.org/abs/2312.00752v2", "https://doi.org/10.1038/nature14539"));

        assertThat(ids.arxiv()).contains("2312.00752");
        assertThat(ids.doi()).contains("10.1162/neco.1997.9.8.1735");
        assertThat(ids.given()).containsExactly("p1", "10.1162/neco.1997.9.8.1735");
    }

    @Property
    void readsAnyText(@ForAll String text) {
        PaperIds.read(List.of(text), List.of(text));
    }
}
