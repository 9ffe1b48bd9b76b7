package io.papergraph;

/** An acronym and its long form, as they are known without any paper: "LRA", "Long Range Arena". */
public record Abbreviation(String shortForm, String longForm) {}
