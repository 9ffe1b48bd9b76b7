package io.papergraph.read;

import io.papergraph.Entry;
import io.papergraph.Fact;
import io.papergraph.Listing;
import io.papergraph.Paper;
import java.io.IOException;
import java.util.List;
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
            elements.read(intake, element -> read(element.number(), new StrictFields(objects.read(element)), intake));
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
