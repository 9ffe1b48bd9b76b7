package io.papergraph.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Pages of Hugging Face Papers as copied text: the list of a day, the trending papers, one paper. */
final class HuggingFacePage implements FormatReader {
    @Override
    public boolean recognises(Head head) {
        List<String> lines = head.lines();
        return lines.isEmpty()
                || !lines.get(0).matches("<[!?].*")
                        && Markup.firstTag(head).isEmpty()
                        && !lines.get(0).matches("\\{(\\s*[\"}].*)?")
                        && !JsonLines.isOneValueOverLines(lines);
    }

    @Override
    public void read(Content content, ReadOptions options, ListingIntake intake) throws IOException {
        PageParser parser = new PageParser(new PagePapers(intake));
        try (Lines lines = content.oldLines()) {
            Optional<Line> line = lines.next();
            while (line.isPresent()) {
                Optional<Line> after = lines.next();
                parser.line(line.get(), after.map(Line::text).orElse(""));
                line = after;
            }
            lines.tellWestern(intake);
        }
        parser.end();
    }
}
