package io.papergraph.read;

import io.papergraph.Entry;
import io.papergraph.Fact;
import io.papergraph.Listing;
import io.papergraph.Paper;
import java.util.List;
import java.util.Optional;

/** Numbers the papers of one listing, and says of everything where it came from. */
final class ListingIntake {
    private final String file;
    private final Optional<String> option;
    private final Intake intake;
    private Listing listing;
    private int entries;
    private int rejects;

    /** @param option what {@code --date} says */
    ListingIntake(Input input, String key, Optional<String> option, Intake intake) {
        this.file = input.label();
        this.option = option;
        this.intake = intake;
        this.listing = new Listing(key, input.name(), option.filter(date -> date.length() > 4));
    }

    /** Dates the listing, unless it has a date. */
    void date(int line, PageDate date) {
        if (listing.date().isPresent()) {
            return;
        }
        Optional<String> iso = date.iso(option.map(Integer::valueOf));
        if (iso.isEmpty() && (option.isPresent() || date.year().isPresent())) {
            warned(
                    line,
                    "no such day as " + date.words()
                            + option.map(year -> " in " + year).orElse(""));
        }
        listing = new Listing(listing.key(), listing.name(), iso.or(() -> Optional.of(date.words())));
    }

    void entry(Paper paper) {
        entries++;
        intake.entry(new Entry(paper, listing, entries));
    }

    /** Takes a paper that another listing has, of which the file tells what was extracted. */
    void extracted(Entry entry, String extractor, List<Fact> facts) {
        entries++;
        Listing other = entry.listing();
        Optional<String> date = listing.date()
                .or(() -> other.date().flatMap(PageDate::read).flatMap(read -> read.iso(option.map(Integer::valueOf))))
                .or(other::date);
        Listing dated = new Listing(other.key(), other.name(), date);
        intake.extracted(new Entry(entry.paper(), dated, entry.rank()), extractor, facts);
    }

    /**
     * Takes a record for the paper that it is, or rejects it.
     *
     * @param text how it stands in the file
     */
    void record(int line, RawRecord record, String text) {
        try {
            GivenPaper given = new GivenPaper(record);
            entry(given.paper());
            given.warnings().forEach(warning -> warned(line, warning));
        } catch (UnfitRecord e) {
            rejected(line, e.getMessage(), text);
        }
    }

    void rejected(int line, String reason, String text) {
        rejects++;
        intake.rejected(new Rejected(file, line, reason, text));
    }

    void warned(int line, String text) {
        intake.warned(new Warning(file, line, text));
    }

    /** Whether the file gave nothing, not even a reject. */
    boolean isUntouched() {
        return entries + rejects == 0;
    }
}
