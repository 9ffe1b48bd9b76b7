package io.papergraph.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** JSON objects of which each is a paper, one a line or all in an array. */
final class JsonLines implements FormatReader {
    private static final Pattern OBJECT_BEGINS = Pattern.compile("\\{\\s*(\".*|})");
    private static final Pattern MEMBER_BEGINS = Pattern.compile("\"[^\"]*\"\\s*:.*");
    private static final int LINES_TO_TELL = 20;

    private final JsonObjects objects = new JsonObjects();

    @Override
    public boolean recognises(Head head) {
        return recognises(head, FieldNames.USUALLY);
    }

    @Override
    public boolean recognises(Head head, FieldNames names) {
        List<String> lines = head.lines();
        if (lines.isEmpty()) {
            return false;
        }
        if (isOneValueOverLines(lines)) {
            return areValues(head, names);
        }
        List<String> first = lines.subList(0, Math.min(LINES_TO_TELL, lines.size()));
        long objects = first.stream()
                .filter(line -> OBJECT_BEGINS.matcher(line).matches())
                .count();
        return objects > 0 && (lines.get(0).startsWith("{") || 4 * objects >= first.size());
    }

    private static boolean areValues(Head head, FieldNames names) {
        return JsonMembers.of(head, Set.of()).stream().anyMatch(members -> members.any(names.first("title")));
    }

    /** Whether the lines begin as JSON does, but as one value for all of them, or for several at a time. */
    static boolean isOneValueOverLines(List<String> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        String first = lines.get(0);
        String second = lines.size() > 1 ? lines.get(1) : "";
        boolean ownLine = first.endsWith("]") && second.startsWith("{");
        return first.matches("\\[\\s*[{\\[\"].*") && !ownLine
                || first.matches("\\[") && second.matches("[{\\[\"\\]].*")
                || first.startsWith("{") && MEMBER_BEGINS.matcher(second).matches();
    }

    @Override
    public void read(Content content, ReadOptions options, ListingIntake intake) throws IOException {
        FieldNames names = new FieldNames(options.fields());
        if (isOneValueOverLines(content.head().lines()) && areValues(content.head(), names)) {
            readValues(content, names, intake);
            return;
        }
        try (Lines lines = content.lines()) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                read(line.get(), names, intake);
            }
        }
    }

    private void readValues(Content content, FieldNames names, ListingIntake intake) throws IOException {
        try (JsonElements elements = new JsonElements(content.bytes(), Set.of())) {
            for (Optional<Line> element = elements.next(); element.isPresent(); element = elements.next()) {
                read(element.get(), names, intake);
            }
        }
    }

    private void read(Line line, FieldNames names, ListingIntake intake) {
        if (line.fault().isPresent()) {
            intake.rejected(line.number(), line.fault().get(), line.text());
            return;
        }
        String text = Spaces.trim(line.text());
        if (text.isEmpty()) {
            return;
        }
        try {
            intake.record(line.number(), JsonPaper.record(objects.read(new Line(line.number(), text)), names), text);
        } catch (UnfitRecord e) {
            intake.rejected(line.number(), e.getMessage(), text);
        }
    }
}
