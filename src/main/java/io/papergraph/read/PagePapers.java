package io.papergraph.read;

import io.papergraph.Paper;

/** Pairs the paragraphs of a page: a title, then its abstract. */
final class PagePapers {
    private final ListingIntake intake;
    private Paragraph title;
    private Paragraph name;
    private boolean nameIsCertain;
    private Paragraph readTitle;
    private Paragraph readAbstract;
    private boolean readSummary;
    private boolean afterAbstract;
    private boolean titleAfterAbstract;

    PagePapers(ListingIntake intake) {
        this.intake = intake;
    }

    /** Whether an abstract is due. */
    boolean hasTitle() {
        return title != null;
    }

    /** @param labelled whether the page calls it the abstract */
    void paragraph(Paragraph text, boolean labelled) {
        boolean isAbstract = labelled && hasTitle() || text.isAbstract(hasTitle());
        if (readSummary && isAbstract && !hasTitle()) {
            readSummary = false;
            readAbstract = text.text().length() > readAbstract.text().length() ? text : readAbstract;
        } else if (isAbstract) {
            abstractRead(text);
        } else {
            titleRead(text);
        }
    }

    private void abstractRead(Paragraph text) {
        boolean follows = readSummary;
        finish();
        Paragraph before = hasTitle() ? title : name;
        if (before == null) {
            rejected(text.line(), "abstract without a title", text.text());
        } else {
            readTitle = before;
            readAbstract = text;
            readSummary = follows;
        }
        title = null;
        name = null;
        afterAbstract = true;
    }

    private void titleRead(Paragraph text) {
        finish();
        rejectTitle();
        dropName();
        title = text;
        titleAfterAbstract = afterAbstract;
        afterAbstract = false;
    }

    /** A user's name, which is a title if nothing else stands before an abstract. */
    void name(Paragraph text, boolean certain) {
        if (!hasTitle()) {
            dropName();
            name = text;
            nameIsCertain = certain;
        }
    }

    /** Beside the abstract there is the site's summary, which is shorter. */
    void summary() {
        readSummary = hasTitle() || readAbstract != null && afterAbstract;
    }

    /** The words just read are an organisation's name, if they stand right behind an abstract and not before one. */
    void organisationEnds() {
        if (hasTitle() && titleAfterAbstract && title.isShort()) {
            dropName();
            name = title;
            nameIsCertain = true;
            title = null;
        }
    }

    /** The site's lines came between. */
    void interrupted() {
        afterAbstract = false;
    }

    void date(int line, PageDate date) {
        intake.date(line, date);
    }

    void rejected(int line, String reason, String text) {
        intake.rejected(line, reason, text);
    }

    void warned(int line, String text) {
        intake.warned(line, text);
    }

    void end() {
        finish();
        rejectTitle();
        dropName();
    }

    private void finish() {
        readSummary = false;
        if (readAbstract != null) {
            StorableText titleText = StorableText.of(readTitle.text());
            StorableText abstractText = StorableText.of(readAbstract.text());
            if (titleText.replaced() > 0) {
                warned(readTitle.line(), "title: " + titleText.warning());
            }
            if (abstractText.replaced() > 0) {
                warned(readAbstract.line(), "abstract: " + abstractText.warning());
            }
            intake.entry(Paper.of(titleText.text(), abstractText.text()));
            readAbstract = null;
        }
    }

    private void rejectTitle() {
        if (title != null) {
            rejected(title.line(), "title without an abstract", title.text());
            title = null;
        }
    }

    private void dropName() {
        if (name != null && !nameIsCertain) {
            warned(name.line(), "taken for a user's name: " + Excerpt.of(name.text()));
        }
        name = null;
    }
}
