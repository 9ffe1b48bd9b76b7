package io.papergraph.read;

/**
 * A paper on a page of Hugging Face Papers.
 *
 * @param line where it stands, the first being 1
 * @param text how it begins
 */
record HtmlPaper(int line, String text, RawRecord record) {}
