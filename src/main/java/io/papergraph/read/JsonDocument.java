package io.papergraph.read;

import java.io.IOException;

/** Papers in JSON of whatever outer form: one, an array, one a line, or a list in an object with other things. */
final class JsonDocument implements FormatReader {
    private final JsonRecord record;
    private final JsonObjects objects = new JsonObjects();

    JsonDocument(JsonRecord record) {
        this.record = record;
    }

    @Override
    public boolean recognises(Head head) {
        return JsonMembers.of(head, record.lists()).stream().anyMatch(record::recognises);
    }

    @Override
    public void read(Content content, ReadOptions options, ListingIntake intake) throws IOException {
        try (JsonElements elements = new JsonElements(content.bytes(), record.lists())) {
            elements.read(
                    intake,
                    element -> intake.record(element.number(), record.read(objects.read(element)), element.text()));
        }
    }
}
