package io.papergraph.read;

import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a page's lines, sets those of the site apart, and joins the others to paragraphs. */
final class PageParser {
    private static final int LONGEST_LIST = 2000;
    private static final Pattern PERSON = Pattern.compile("[^:!?]{1,40}(?<![.])");
    private static final String FULL_NAME = "\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,4}[\\d*†‡]*";
    private static final Pattern PERSONS =
            Pattern.compile("(?:and )?" + FULL_NAME + "(?:(?:, | and |, and )" + FULL_NAME + ")*,?");

    /** What the site's lines say that the next text is. */
    private enum Next {
        ANY,
        PERSON,
        PERSONS,
        ABSTRACT
    }

    private final PagePapers papers;
    private Paragraph open;
    private Next next = Next.ANY;
    private boolean blankBefore;
    private boolean inHeader = true;
    private boolean inboxBefore = true;
    private boolean namedAuthors;
    private boolean namedAbstract;
    private boolean inComments;

    PageParser(PagePapers papers) {
        this.papers = papers;
    }

    /** @param after the text of the line behind, empty where there is none */
    void line(Line line, String after) {
        if (line.fault().isPresent()) {
            close();
            papers.rejected(line.number(), line.fault().get(), line.text());
            return;
        }
        String text = Spaces.trim(line.text());
        if (text.isEmpty()) {
            close();
            blankBefore = true;
            return;
        }
        String cut = inboxBefore ? PageHeader.cut(text) : text;
        Optional<InterfaceLine> site = site(cut);
        inboxBefore = site.filter(kind -> kind == InterfaceLine.HEADER).isPresent();
        if (inComments && !inboxBefore) {
            return;
        }
        inComments = false;
        if (site.isPresent()) {
            site(line.number(), cut, site.get());
        } else {
            text(line.number(), cut, after(after));
        }
        blankBefore = false;
    }

    void end() {
        close();
        papers.end();
    }

    private Optional<InterfaceLine> site(String text) {
        Optional<InterfaceLine> site = InterfaceLine.of(Spaces.collapse(text));
        boolean doubtful = site.filter(kind -> kind == InterfaceLine.NAME || Prose.endsWithAddress(text))
                .isPresent();
        return doubtful && open != null && papers.hasTitle() && open.needs(text) ? Optional.empty() : site;
    }

    private static String after(String line) {
        String text = Spaces.trim(line);
        return text.isEmpty() || InterfaceLine.of(Spaces.collapse(text)).isPresent() ? "" : text;
    }

    private void site(int number, String text, InterfaceLine kind) {
        if (kind == InterfaceLine.NAME) {
            name(number, text);
            return;
        }
        close();
        switch (kind) {
            case DATE -> date(number, text);
            case SUMMARY -> papers.summary();
            case PUBLISHED -> papers.organisationEnds();
            case COMMUNITY -> comments(number);
            default -> {}
        }
        if (kind != InterfaceLine.SEPARATOR) {
            next = next(kind);
        }
        inHeader &= kind == InterfaceLine.HEADER;
        namedAuthors |= kind == InterfaceLine.AUTHORS;
        namedAbstract |= kind == InterfaceLine.ABSTRACT;
        if (kind != InterfaceLine.SUMMARY && kind != InterfaceLine.PUBLISHED) {
            papers.interrupted();
        }
    }

    private static Next next(InterfaceLine kind) {
        return switch (kind) {
            case SUBMITTED_BY -> Next.PERSON;
            case AUTHORS -> Next.PERSONS;
            case ABSTRACT -> Next.ABSTRACT;
            default -> Next.ANY;
        };
    }

    private void date(int number, String text) {
        if (inHeader) {
            PageDate.read(Spaces.collapse(text)).ifPresent(date -> papers.date(number, date));
        }
    }

    /** Only the page of one paper has comments; elsewhere the word is a link. */
    private void comments(int number) {
        if (namedAuthors && namedAbstract) {
            inComments = true;
            papers.warned(number, "the comments from here on are left out");
        }
    }

    private void name(int number, String text) {
        close();
        papers.name(new Paragraph(number, text, blankBefore), next != Next.ANY);
        next = next == Next.PERSONS ? next : Next.ANY;
        inHeader = false;
    }

    private boolean isName(String text) {
        return text.length() <= LONGEST_LIST && (isListed(text) || isUser(text));
    }

    private boolean isListed(String text) {
        return next == Next.PERSONS && PERSONS.matcher(text).matches();
    }

    private boolean isUser(String text) {
        return next == Next.PERSON && PERSON.matcher(text).matches() && text.split(" ").length <= 4;
    }

    private void text(int number, String text, String after) {
        if (isName(Spaces.collapse(text))) {
            name(number, text);
            return;
        }
        inHeader = false;
        if (open != null && open.goesOn(text, after, papers.hasTitle())) {
            open.add(text);
        } else {
            close();
            open = new Paragraph(number, text, blankBefore);
        }
    }

    private void close() {
        if (open != null) {
            papers.paragraph(open, next == Next.ABSTRACT);
            open = null;
            next = Next.ANY;
            boolean onNextPaper = papers.hasTitle();
            namedAuthors &= !onNextPaper;
            namedAbstract &= !onNextPaper;
        }
    }
}
