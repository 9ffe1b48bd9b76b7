package io.papergraph.evaluate;

import io.papergraph.EntityKind;
import io.papergraph.Relation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the outcomes of one paper after the other are written down. For one thread. */
final class ScoreSheet {
    private final Map<EntityKind, Counts> kinds = new EnumMap<>(EntityKind.class);
    private final Map<Relation, Counts> relations = new EnumMap<>(Relation.class);
    private final List<Miss> misses = new ArrayList<>();
    private final Calibration calibration = new Calibration();
    private Accuracy type = Accuracy.NONE;
    private Accuracy relation = Accuracy.NONE;

    ScoreSheet() {
        for (EntityKind kind : EntityKind.values()) {
            kinds.put(kind, Counts.NONE);
        }
        Scores.RELATIONS.forEach(scored -> relations.put(scored, Counts.NONE));
    }

    void count(EntityKind kind, Counts outcome) {
        kinds.merge(kind, outcome, Counts::plus);
    }

    void count(Relation scored, Counts outcome) {
        relations.merge(scored, outcome, Counts::plus);
    }

    void type(boolean right) {
        type = type.plus(right);
    }

    void relation(boolean right) {
        relation = relation.plus(right);
    }

    void confidence(double confidence, boolean right) {
        calibration.count(confidence, right);
    }

    void miss(Miss miss) {
        misses.add(miss);
    }

    Evaluation evaluation(int papers, int withoutPrediction) {
        Scores scores = new Scores(papers, withoutPrediction, kinds, type, relation, relations);
        return new Evaluation(scores, misses, calibration.bins());
    }
}
