package io.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the longest known names. */
final class GazetteerFinder implements NameFinder {
    private static final int LONGEST = 8;
    private static final Set<String> TYPE_WORDS = Set.of(
            "dataset",
            "datasets",
            "corpus",
            "corpora",
            "benchmark",
            "benchmarks",
            "challenge",
            "suite",
            "task",
            "tasks",
            "model",
            "models",
            "architecture",
            "network",
            "algorithm",
            "method",
            "optimizer",
            "framework",
            "library",
            "environment",
            "environments");

    private final Gazetteer gazetteer;

    GazetteerFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Candidate> find(PaperText text) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            int from = 0;
            while (from < sentence.size()) {
                Optional<Candidate> candidate = longest(text, sentence, i, from);
                candidate.ifPresent(found::add);
                from = candidate.map(c -> c.place().to()).orElse(from + 1);
            }
        }
        return found;
    }

    private Optional<Candidate> longest(PaperText text, Sentence sentence, int number, int from) {
        Optional<Candidate> best = Optional.empty();
        if (!sentence.token(from).isWord()) {
            return best;
        }
        for (int to = from + 1; to <= Math.min(from + LONGEST, sentence.size()); to++) {
            Place place = new Place(number, from, to);
            String name = text.clean(place);
            Optional<GazetteerRow> row = gazetteer.row(name).filter(r -> conditionHolds(r, sentence, place));
            if (row.isPresent() && sentence.token(to - 1).isWord()) {
                best = Optional.of(new Candidate(place, name, row.get().finder()));
            }
            if (!gazetteer.startsName(name)) {
                break;
            }
        }
        return best;
    }

    private static boolean conditionHolds(GazetteerRow row, Sentence sentence, Place place) {
        if (row.condition() != GazetteerRow.Condition.CONTEXT) {
            return true;
        }
        boolean before = place.from() > 0
                && TYPE_WORDS.contains(sentence.token(place.from() - 1).lower());
        boolean after = place.to() < sentence.size()
                && TYPE_WORDS.contains(sentence.token(place.to()).lower());
        return before || after;
    }
}
