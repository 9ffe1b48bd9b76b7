package io.papergraph.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.extract.Extractor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of the specification is described in the README beside it. */
class ExtractionSpecificationTest {
    private static final Path FOLDER = Path.of("src/test/resources/extraction");
    private static final Extractor EXTRACTOR = CoreNlpExtractor.open();

    static List<SpecifiedPaper> papers() {
        return SpecifiedPaper.in(FOLDER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void findsWhatIsMarkedAndNothingElse(SpecifiedPaper specified) {
        assertThat(SpecificationDifferences.of(specified, EXTRACTOR.extract(specified.paper())))
                .as("%s: %s", specified, specified.paper())
                .isEmpty();
    }
}
