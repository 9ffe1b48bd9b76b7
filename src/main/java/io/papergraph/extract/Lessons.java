package io.papergraph.extract;

/** What is learned beside the taggers: names of annotated papers, classes of words, and how common phrases are. */
public record Lessons(LearnedNames names, WordClasses classes, PhraseCounts phrases) {}
