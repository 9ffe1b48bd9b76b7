package io.papergraph.read;

import java.io.IOException;
import java.util.Optional;

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
            for (Optional<Line> element = elements.next(); element.isPresent(); element = elements.next()) {
                read(element.get(), intake);
            }
        }
    }

    private void read(Line element, ListingIntake intake) {
        if (element.fault().isPresent()) {
            intake.rejected(element.number(), element.fault().get(), element.text());
            return;
        }
        try {
            intake.record(element.number(), record.read(objects.read(element)), element.text());
        } catch (UnfitRecord e) {
            intake.rejected(element.number(), e.getMessage(), element.text());
        }
    }
}
