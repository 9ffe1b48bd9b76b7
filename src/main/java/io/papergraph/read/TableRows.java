package io.papergraph.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table, one at a time. A row goes over several lines where quotes say so; where they do not close, its first line alone
 * is lost.
 */
final class TableRows {
    private static final int MOST_LINES = 1000;

    private final Lines lines;
    private final CsvReader.CsvReaderBuilder cells;
    private final char separator;
    private final Deque<Line> ahead = new ArrayDeque<>();

    TableRows(Lines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
        this.cells = CsvReader.builder().fieldSeparator(separator).maxBufferSize(4 * Lines.LONGEST);
    }

    /**
     * A row.
     *
     * @param line where it begins
     * @param cells none if there is a fault
     */
    record Row(int line, String text, List<String> cells, Optional<String> fault) {}

    /** Empty at the end; blank lines are none. */
    Optional<Row> next() {
        for (Optional<Line> line = line(); line.isPresent(); line = line()) {
            if (line.get().fault().isPresent()
                    || !Spaces.trim(line.get().text()).isEmpty()) {
                return Optional.of(row(line.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Line> line() {
        return ahead.isEmpty() ? lines.next().map(TableRows::unmarked) : Optional.of(ahead.poll());
    }

    private static Line unmarked(Line line) {
        return line.text().startsWith("\ufeff")
                ? new Line(line.number(), line.text().substring(1), line.fault())
                : line;
    }

    private Row row(Line first) {
        if (first.fault().isPresent()) {
            return new Row(first.number(), first.text(), List.of(), first.fault());
        }
        List<Line> taken = new ArrayList<>(List.of(first));
        QuoteState quotes = new QuoteState(separator);
        quotes.read(first.text());
        int size = first.text().length();
        while (quotes.isOpen()) {
            Optional<Line> more = line();
            more.ifPresent(taken::add);
            size += more.map(line -> line.text().length()).orElse(0);
            if (more.isEmpty() || more.get().fault().isPresent() || taken.size() > MOST_LINES || size > Lines.LONGEST) {
                return unclosed(taken);
            }
            quotes.read(more.get().text());
        }
        if (!quotes.isBroken()) {
            return row(first.number(), taken);
        }
        return taken.size() > 1
                ? unclosed(taken)
                : new Row(
                        first.number(),
                        first.text(),
                        List.of(),
                        Optional.of("a quote that closes before its cell ends"));
    }

    private Row unclosed(List<Line> taken) {
        for (int i = taken.size() - 1; i > 0; i--) {
            ahead.push(taken.get(i));
        }
        Line first = taken.get(0);
        return new Row(first.number(), first.text(), List.of(), Optional.of("a quote that does not close"));
    }

    private Row row(int number, List<Line> taken) {
        String text = String.join("\n", taken.stream().map(Line::text).toList());
        try {
            return new Row(number, text, cells.ofSingleCsvRecord(text).getFields(), Optional.empty());
        } catch (CsvParseException e) {
            return new Row(number, text, List.of(), Optional.of("no row of a table: " + e.getMessage()));
        }
    }
}
