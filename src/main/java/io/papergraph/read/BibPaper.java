package io.papergraph.read;

import io.papergraph.Field;
import io.papergraph.Source;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Entries of BibTeX by themselves. The abbreviations that they declare hold for those that follow. */
final class BibPaper {
    private static final int MOST_ABBREVIATIONS = 10_000;
    private static final Pattern ARXIV_VENUE = Pattern.compile(
            "(?i).*\\b(?:arxiv[: ]|corr\\b.*\\babs/)\\s*((?:\\d{4}\\.\\d{4,5}|[a-z-]+/\\d{7})(?:v\\d+)?).*");
    private static final Pattern OUTER_AND = Pattern.compile("\\{|}|\\s+and\\s+");

    private final Map<Key, BibTeXString> abbreviations = new LinkedHashMap<>();

    /**
     * The paper that an entry tells; empty if it is no entry but an abbreviation.
     *
     * @throws UnfitRecord if it is broken
     */
    Optional<RawRecord> record(String text) throws UnfitRecord {
        BibTeXDatabase parsed = parse(text);
        parsed.getStrings().forEach((name, value) -> {
            if (abbreviations.size() < MOST_ABBREVIATIONS) {
                abbreviations.put(name, value);
            }
        });
        return parsed.getEntries().values().stream().findFirst().map(BibPaper::record);
    }

    private BibTeXDatabase parse(String text) throws UnfitRecord {
        try {
            BibTeXParser parser = new Lenient();
            abbreviations.values().forEach(parser::addMacro);
            return parser.parse(new StringReader(text));
        } catch (ParseException e) {
            throw new UnfitRecord("broken BibTeX: " + reason(e));
        } catch (TokenMgrException | ObjectResolutionException e) {
            throw new UnfitRecord("broken BibTeX: " + Excerpt.of(String.valueOf(e.getMessage())));
        }
    }

    private static String reason(ParseException e) {
        return e.currentToken == null || e.currentToken.next == null
                ? Excerpt.of(String.valueOf(e.getMessage()))
                : "line " + e.currentToken.next.beginLine + " of the entry goes on with an unexpected \""
                        + Excerpt.of(e.currentToken.next.image) + "\"";
    }

    /** An abbreviation that is declared nowhere stands for itself. */
    private static final class Lenient extends BibTeXParser {
        Lenient() throws ParseException {
            super();
        }

        @Override
        public void checkStringResolution(Key name, BibTeXString value) {}

        @Override
        public void checkCrossReferenceResolution(Key name, BibTeXEntry value) {}
    }

    private static RawRecord record(BibTeXEntry entry) {
        String venue = first(entry, "booktitle", "journal", "journaltitle");
        Matcher arxiv = ARXIV_VENUE.matcher(String.join(" ", text(entry, "journal"), text(entry, "volume")));
        boolean isOnArxiv = arxiv.matches();
        RawRecord record = new RawRecord(Source.BIBTEX)
                .title(raw(entry, "title").isBlank() ? null : text(entry, "title"))
                .abstractText(text(entry, "abstract"))
                .id(text(entry, "doi"))
                .id(eprint(entry))
                .id(isOnArxiv ? arxiv.group(1) : null)
                .give(Field.URL, "url", text(entry, "url"))
                .address(text(entry, "howpublished"))
                .give(Field.YEAR, "year", text(entry, "year"))
                .give(Field.PUBLISHED_ON, "date", text(entry, "date"))
                .give(Field.AUTHORS, "author", authors(raw(entry, "author")))
                .give(Field.CATEGORIES, "primaryclass", text(entry, "primaryclass"))
                .give(
                        Field.KEYWORDS,
                        "keywords",
                        Arrays.asList(text(entry, "keywords").split("\\s*[;,]\\s*")));
        return isOnArxiv ? record : record.give(Field.VENUE, venue, text(entry, venue));
    }

    private static String eprint(BibTeXEntry entry) {
        String kind = text(entry, first(entry, "archiveprefix", "eprinttype"));
        return kind.isBlank() || kind.strip().equalsIgnoreCase("arxiv") ? text(entry, "eprint") : null;
    }

    /** The first of the names under which the entry has something, else the last of them. */
    private static String first(BibTeXEntry entry, String... names) {
        return Arrays.stream(names)
                .filter(name -> !raw(entry, name).isBlank())
                .findFirst()
                .orElse(names[names.length - 1]);
    }

    private static String text(BibTeXEntry entry, String name) {
        return TexText.plain(raw(entry, name));
    }

    private static String raw(BibTeXEntry entry, String name) {
        return Optional.ofNullable(entry.getField(new Key(name)))
                .map(value -> value.toUserString())
                .orElse("");
    }

    /** What stands between "and" outside of braces. */
    private static List<String> authors(String raw) {
        List<String> authors = new ArrayList<>();
        Matcher next = OUTER_AND.matcher(raw);
        int depth = 0;
        int from = 0;
        while (next.find()) {
            if (next.group().equals("{")) {
                depth++;
            } else if (next.group().equals("}")) {
                depth--;
            } else if (depth == 0) {
                authors.add(TexText.plain(raw.substring(from, next.start())));
                from = next.end();
            }
        }
        authors.add(TexText.plain(raw.substring(from)));
        authors.removeIf(name -> name.strip().equals("others"));
        return authors;
    }
}
