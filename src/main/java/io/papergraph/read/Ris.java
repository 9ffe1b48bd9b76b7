package io.papergraph.read;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RIS, as reference managers and publishers export it: a tag a line, a record from TY to ER. */
final class Ris implements FormatReader {
    private static final Pattern TAG = Pattern.compile("[\\s\ufeff]*([A-Z][A-Z0-9]) {1,2}-(?: (.*))?");
    private static final int LINES_TO_TELL = 20;

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream().limit(LINES_TO_TELL).anyMatch(line -> line.matches("TY {1,2}-( .*)?"));
    }

    @Override
    public void read(Content content, ReadOptions options, ListingIntake intake) throws IOException {
        RisRecord record = null;
        try (Lines lines = content.oldLines()) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                record = read(line.get(), record, intake);
            }
            lines.tellWestern(intake);
        }
        if (record != null) {
            record.end(intake);
        }
    }

    /** The record that goes on behind the line; null if none does. */
    private static RisRecord read(Line line, RisRecord open, ListingIntake intake) {
        Matcher tag = TAG.matcher(line.text());
        boolean isTag = tag.matches();
        if (isTag && tag.group(1).equals("TY")) {
            if (open != null) {
                open.end(intake);
            }
            return new RisRecord(line.number());
        }
        if (open == null) {
            line.fault().ifPresent(fault -> intake.rejected(line.number(), fault, line.text()));
            return null;
        }
        line.fault().ifPresent(fault -> open.fault(line.number(), fault));
        if (isTag && tag.group(1).equals("ER")) {
            open.end(intake);
            return null;
        }
        open.add(isTag ? tag.group(1) : null, isTag ? tag.group(2) : line.text());
        return open;
    }
}
