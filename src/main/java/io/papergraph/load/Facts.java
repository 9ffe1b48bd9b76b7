package io.papergraph.load;

import io.papergraph.Fact;
import io.papergraph.Paper;
import io.papergraph.extract.Extractor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What papers say, extracted once for each text. */
final class Facts {
    private final Extractor extractor;
    private final Map<String, List<Fact>> byText = new ConcurrentHashMap<>();

    /** @param found what is known to be extracted, by the hash of the text; the same as the extractor would find */
    Facts(Extractor extractor, Map<String, List<Fact>> found) {
        this.extractor = extractor;
        byText.putAll(found);
    }

    /** Extracts on all cores what will be asked for. */
    void prepare(Collection<MergedPaper> papers) {
        papers.parallelStream().forEach(paper -> of(paper.paper()));
    }

    List<Fact> of(Paper paper) {
        return byText.computeIfAbsent(
                MergedPaper.textHash(paper), text -> extractor.extract(paper).facts());
    }

    String extractor() {
        return extractor.version();
    }
}
