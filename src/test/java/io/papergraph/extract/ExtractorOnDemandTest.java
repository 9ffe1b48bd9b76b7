package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Extraction;
import io.papergraph.Paper;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtractorOnDemandTest {
    private final AtomicInteger opened = new AtomicInteger();
    private final Extractor extractor = new ExtractorOnDemand("7", () -> {
        opened.incrementAndGet();
        return new Nothing();
    });

    @Test
    void saysItsVersionWithoutBeingOpened() {
        assertThat(extractor.version()).isEqualTo("7");
        assertThat(opened).hasValue(0);
    }

    @Test
    void isOpenedOnceHoweverManyAskItAtATime() {
        IntStream.range(0, 100).parallel().forEach(i -> extractor.extract(Paper.of("FooNet " + i, "")));

        assertThat(opened).hasValue(1);
    }

    private static final class Nothing implements Extractor {
        @Override
        public String version() {
            return "7";
        }

        @Override
        public Extraction extract(Paper paper) {
            return new Extraction(paper, List.of(), List.of());
        }
    }
}
