package io.papergraph.read;

import io.papergraph.read.BibEntries.BibEntry;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** BibTeX and BibLaTeX. */
final class BibTex implements FormatReader {
    private static final Pattern ENTRY = Pattern.compile("@[A-Za-z]+(\\s*\\{|\\().*");
    private static final Set<String> NO_PAPERS = Set.of("comment", "preamble");
    private static final int LINES_TO_TELL = 50;

    @Override
    public boolean recognises(Head head) {
        List<String> lines = head.lines();
        return lines.stream().limit(LINES_TO_TELL).anyMatch(line -> ENTRY.matcher(line)
                .matches());
    }

    @Override
    public void read(Content content, ReadOptions options, ListingIntake intake) throws IOException {
        BibPaper papers = new BibPaper();
        try (Lines lines = content.oldLines()) {
            BibEntries entries = new BibEntries(lines);
            for (Optional<BibEntry> entry = entries.next(); entry.isPresent(); entry = entries.next()) {
                read(entry.get(), papers, intake);
            }
            lines.tellWestern(intake);
        }
    }

    private static void read(BibEntry entry, BibPaper papers, ListingIntake intake) {
        if (entry.fault().isPresent()) {
            intake.rejected(entry.line(), entry.fault().get(), entry.text());
        } else if (entry.type().equals("proceedings")) {
            intake.rejected(entry.line(), "@proceedings, which is a volume and no paper", entry.text());
        } else if (!NO_PAPERS.contains(entry.type())) {
            try {
                papers.record(entry.text()).ifPresent(record -> intake.record(entry.line(), record, entry.text()));
            } catch (UnfitRecord e) {
                intake.rejected(entry.line(), e.getMessage(), entry.text());
            }
        }
    }
}
