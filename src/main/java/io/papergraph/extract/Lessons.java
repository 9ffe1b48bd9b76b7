package io.papergraph.extract;

/** What is learned beside the tagger: names of annotated papers, and classes of words. */
public record Lessons(LearnedNames names, WordClasses classes) {}
