package io.papergraph.cli;

import io.papergraph.extract.ConfidenceThreshold;
import io.papergraph.extract.Extractor;
import io.papergraph.extract.corenlp.CoreNlpExtractor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How sure extraction must be, for every command that extracts. */
final class ConfidenceOption {
    @Option(
            names = "--min-confidence",
            paramLabel = "C",
            converter = FromZeroToOne.class,
            description =
                    "Leave out what is found with a confidence below C, from 0 to 1. Default: 0, all that is found.")
    private double least;

    /** The extractor that finds what is sure enough; it takes its time when it gets its first paper. */
    Extractor open() {
        return ConfidenceThreshold.of(CoreNlpExtractor.onDemand(), least);
    }

    private static final class FromZeroToOne implements ITypeConverter<Double> {
        @Override
        public Double convert(String word) {
            double number = number(word);
            if (number >= 0 && number <= 1) {
                return number;
            }
            throw new TypeConversionException("\"" + word + "\" is no number from 0 to 1");
        }

        private static double number(String word) {
            try {
                return Double.parseDouble(word);
            } catch (NumberFormatException e) {
                return Double.NaN;
            }
        }
    }
}
