package io.papergraph.read;

import io.papergraph.Field;
import io.papergraph.Relation;
import io.papergraph.Source;
import java.util.List;
import java.util.function.Function;

/** A paper from a row of a table, whose columns are called as usual or as a person tells. */
final class TablePaper {
    private final RawRecord record = new RawRecord(Source.TABLE);
    private final TableHeader header;
    private final FieldNames names;
    private final List<String> row;

    private TablePaper(TableHeader header, FieldNames names, List<String> row) {
        this.header = header;
        this.names = names;
        this.row = row;
    }

    /** @param row as many cells as the header has */
    static RawRecord record(TableHeader header, FieldNames names, List<String> row) {
        return new TablePaper(header, names, row).fill();
    }

    private RawRecord fill() {
        record.title(cell("title"))
                .abstractText(cell("abstract"))
                .id(cell("id"))
                .id(cell("arxivId"))
                .id(cell("doi"));
        give(Field.URL, "url", List::of);
        give(Field.YEAR, "year", List::of);
        give(Field.PUBLISHED_ON, "date", List::of);
        give(Field.AUTHORS, "authors", authors -> AuthorNames.split(Spaces.collapse(authors)));
        give(Field.VENUE, "venue", List::of);
        give(Field.CATEGORIES, "categories", ListedWords::split);
        give(Field.KEYWORDS, "keywords", ListedWords::split);
        give(Field.PROJECT_PAGE, "projectPage", List::of);
        for (String name : names.of("repository")) {
            listed(name).forEach(address -> record.repository(Relation.RELEASES, name, address));
        }
        for (String name : names.of("references")) {
            record.references(name, listed(name));
        }
        return record;
    }

    /** What stands below the first name that has something; null if none has. */
    private String cell(String field) {
        return names.of(field).stream()
                .filter(this::holds)
                .map(name -> header.cell(row, name))
                .findFirst()
                .orElse(null);
    }

    private void give(Field field, String wanted, Function<String, List<String>> values) {
        names.of(wanted).stream()
                .filter(this::holds)
                .forEach(name -> record.give(field, name, values.apply(header.cell(row, name))));
    }

    private List<String> listed(String name) {
        return holds(name) ? List.of(Spaces.trim(header.cell(row, name)).split("[\\s;,]+")) : List.of();
    }

    private boolean holds(String name) {
        String cell = header.cell(row, name);
        return cell != null && !Spaces.trim(cell).isEmpty();
    }
}
