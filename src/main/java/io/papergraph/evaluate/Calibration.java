package io.papergraph.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Predictions counted by their confidence. */
final class Calibration {
    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

    private final List<ConfidenceBin> bins = new ArrayList<>();

    Calibration() {
        for (int i = 0; i + 1 < BOUNDS.length; i++) {
            bins.add(new ConfidenceBin(BOUNDS[i], BOUNDS[i + 1], 0, 0));
        }
    }

    void count(double confidence, boolean right) {
        int bin = bins.size() - 1;
        while (bin > 0 && confidence < bins.get(bin).from()) {
            bin--;
        }
        bins.set(bin, bins.get(bin).plus(right));
    }

    List<ConfidenceBin> bins() {
        return List.copyOf(bins);
    }
}
