package io.papergraph.read;

import io.papergraph.read.TableRows.Row;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tables as text, a row a paper, below a header that names the columns. */
final class Table implements FormatReader {
    /** In the name of a column; a line with longer ones is a sentence. */
    private static final int MOST_WORDS = 3;

    private final String separators;

    /** @param separators each of which may stand between cells, the same in all of a file */
    Table(String separators) {
        this.separators = separators;
    }

    @Override
    public boolean recognises(Head head) {
        return recognises(head, FieldNames.USUALLY);
    }

    @Override
    public boolean recognises(Head head, FieldNames names) {
        String first = head.lines().stream().findFirst().orElse("");
        List<String> cells = Arrays.stream(first.split(String.valueOf(separator(first))))
                .map(cell -> Spaces.collapse(cell.replace('"', ' ')))
                .toList();
        return cells.size() > 1
                && cells.stream().anyMatch(names.first("title")::equalsIgnoreCase)
                && cells.stream().allMatch(cell -> cell.split(" ").length <= MOST_WORDS);
    }

    @Override
    public void read(Content content, ReadOptions options, ListingIntake intake) throws IOException {
        char separator = separator(content.head().lines().stream().findFirst().orElse(""));
        FieldNames names = new FieldNames(options.fields());
        try (Lines lines = content.oldLines()) {
            TableRows rows = new TableRows(lines, separator);
            Optional<Row> first = rows.next();
            if (first.isEmpty()) {
                return;
            }
            TableHeader header = new TableHeader(first.get().cells());
            if (!header.has(names.first("title"))) {
                intake.rejected(
                        first.get().line(),
                        reason(first.get(), header, names),
                        first.get().text());
                return;
            }
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                read(row.get(), header, names, intake);
            }
            lines.tellWestern(intake);
        }
    }

    private static String reason(Row first, TableHeader header, FieldNames names) {
        return first.fault()
                .orElseGet(() ->
                        "the header has no column \"" + names.first("title") + "\", so that nothing is read; it has "
                                + header.words() + " (--field title=NAME says what it is called)");
    }

    private static void read(Row row, TableHeader header, FieldNames names, ListingIntake intake) {
        if (row.fault().isPresent()) {
            intake.rejected(row.line(), row.fault().get(), row.text());
        } else if (row.cells().size() != header.size()) {
            String reason = row.cells().size() + (row.cells().size() == 1 ? " cell" : " cells") + " in a table of "
                    + header.size() + " columns";
            intake.rejected(row.line(), reason, row.text());
        } else {
            intake.record(row.line(), TablePaper.record(header, names, row.cells()), row.text());
        }
    }

    /** That which the header has most. */
    private char separator(String header) {
        return (char) separators
                .chars()
                .boxed()
                .max(Comparator.comparing(
                        separator -> header.chars().filter(separator::equals).count()))
                .orElseThrow()
                .intValue();
    }
}
