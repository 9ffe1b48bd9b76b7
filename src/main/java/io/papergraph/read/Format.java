package io.papergraph.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a file can hold. */
public enum Format {
    JSONL("jsonl", "JSON lines, one object a line", new JsonLines()),
    HF_PAGE("hf-page", "Hugging Face Papers pages as copied text", new HuggingFacePage());

    private final String label;
    private final String description;
    private final FormatReader reader;

    Format(String label, String description, FormatReader reader) {
        this.label = label;
        this.description = description;
        this.reader = reader;
    }

    /** The word for it on the command line. */
    public String label() {
        return label;
    }

    /** What it is, for a person. */
    public String description() {
        return description;
    }

    FormatReader reader() {
        return reader;
    }

    /** The format with this label, whatever its case. */
    public static Optional<Format> of(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label.equalsIgnoreCase(label))
                .findFirst();
    }

    static Optional<Format> detect(Head head) {
        return Arrays.stream(values())
                .filter(format -> format.reader.recognises(head))
                .findFirst();
    }

    static String understood() {
        return Arrays.stream(values())
                .map(format -> format.description + " (" + format.label + ")")
                .collect(Collectors.joining(", "));
    }
}
