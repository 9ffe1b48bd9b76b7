package io.papergraph.bench;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark on the papers of a file and prints abstracts a second, then the ratios. */
public final class Speed {
    private Speed() {}

    public static void main(String[] arguments) throws RunnerException {
        String file = arguments[0];
        int papers = Papers.of(file).size();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(SpeedBenchmark.class.getName())
                        .param("file", file)
                        .shouldFailOnError(true)
                        .build())
                .run();
        Map<String, Result<?>> passes = new TreeMap<>();
        results.forEach(run -> passes.put(run.getPrimaryResult().getLabel(), run.getPrimaryResult()));

        Printed.say("%nAbstracts a second, one thread, %d papers of %s:%n", papers, file);
        say(passes.get("papergraph"), papers, "papergraph, heap of 512 MB");
        say(passes.get("ner"), papers, "CoreNLP tokenize,pos,lemma,ner, ner.applyFineGrained=false, heap of 2 GB");
        say(passes.get("tokens"), papers, "CoreNLP tokenize (words and sentences alone), heap of 512 MB");
        double own = passes.get("papergraph").getScore();
        Printed.say(
                "papergraph is %.1f times as fast as CoreNLP's ner; ",
                own / passes.get("ner").getScore());
        Printed.say(
                "CoreNLP's tokenize is %.1f times as fast as papergraph%n",
                passes.get("tokens").getScore() / own);
    }

    private static void say(Result<?> passes, int papers, String what) {
        Printed.say("%10.1f ± %.1f  %s%n", passes.getScore() * papers, passes.getScoreError() * papers, what);
    }
}
