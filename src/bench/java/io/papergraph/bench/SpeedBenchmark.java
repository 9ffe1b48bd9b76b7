package io.papergraph.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.papergraph.Paper;
import io.papergraph.Section;
import io.papergraph.extract.Extractor;
import io.papergraph.extract.corenlp.CoreNlpExtractor;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One operation reads every paper once. All read the same texts, title and abstract each by itself, as papergraph does. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class SpeedBenchmark {
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xmx512m")
    public void papergraph(Extraction extraction, Texts texts, Blackhole hole) {
        texts.papers.forEach(paper -> hole.consume(extraction.extractor.extract(paper)));
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xmx512m")
    public void tokens(Tokens pipeline, Texts texts, Blackhole hole) {
        annotate(pipeline.stanford, texts, hole);
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xmx2g")
    public void ner(Ner pipeline, Texts texts, Blackhole hole) {
        annotate(pipeline.stanford, texts, hole);
    }

    private static void annotate(StanfordCoreNLP stanford, Texts texts, Blackhole hole) {
        for (Paper paper : texts.papers) {
            for (Section section : Section.values()) {
                CoreDocument document = new CoreDocument(paper.text(section));
                stanford.annotate(document);
                hole.consume(document);
            }
        }
    }

    private static StanfordCoreNLP stanford(String... settings) {
        Properties properties = new Properties();
        for (String setting : settings) {
            String[] keyAndValue = setting.split("=");
            properties.setProperty(keyAndValue[0], keyAndValue[1]);
        }
        return new StanfordCoreNLP(properties);
    }

    @State(Scope.Benchmark)
    public static class Texts {
        @Param("loader/samples/hf-papers.txt")
        private String file;

        private List<Paper> papers;

        @Setup
        public void read() {
            papers = Papers.of(file);
        }
    }

    @State(Scope.Benchmark)
    public static class Extraction {
        private final Extractor extractor = CoreNlpExtractor.open();
    }

    /** CoreNLP's tokenizer and sentence splitter, as they come. */
    @State(Scope.Benchmark)
    public static class Tokens {
        private final StanfordCoreNLP stanford = stanford("annotators=tokenize");
    }

    /** CoreNLP's named entities as they come, but for the fine-grained rules. */
    @State(Scope.Benchmark)
    public static class Ner {
        private final StanfordCoreNLP stanford =
                stanford("annotators=tokenize,pos,lemma,ner", "ner.applyFineGrained=false");
    }
}
