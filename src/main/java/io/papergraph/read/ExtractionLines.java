package io.papergraph.read;

import io.papergraph.Entry;
import io.papergraph.Fact;
import io.papergraph.Listing;
import io.papergraph.Paper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code papergraph extract} prints: a paper with the listing that had it, what was extracted from it, and by which extractor. */
final class ExtractionLines implements FormatReader {
    private final JsonObjects objects = new JsonObjects();

    @Override
    public boolean recognises(Head head) {
        return JsonMembers.of(head, Set.of()).stream()
                .anyMatch(members -> members.all("extractor", "paper.title", "paper.listing.rank"));
    }

    @Override
    public void read(Content content, ReadOptions options, ListingIntake intake) throws IOException {
        try (JsonElements elements = new JsonElements(content.bytes(), Set.of())) {
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
            read(element.number(), new StrictFields(objects.read(element)), intake);
        } catch (UnfitRecord e) {
            intake.rejected(element.number(), e.getMessage(), element.text());
        }
    }

    private static void read(int line, StrictFields json, ListingIntake intake) throws UnfitRecord {
        String extractor = json.text("extractor");
        StrictFields fields = json.object("paper");
        Paper paper = ExtractedPaper.of(fields);
        StrictFields listing = fields.object("listing");
        Entry entry = new Entry(
                paper,
                new Listing(listing.text("key"), listing.text("name"), listing.optional("date")),
                listing.number("rank"));
        List<Fact> facts = ExtractedFacts.of(json, paper);
        List<String> warnings = json.texts("warnings");
        intake.extracted(entry, extractor, facts);
        warnings.forEach(warning -> intake.warned(line, warning));
    }
}
