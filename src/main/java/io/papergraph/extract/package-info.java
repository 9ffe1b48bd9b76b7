/**
 * From a paper to facts, in steps that know nothing of each other: finders propose names, mentions of one thing are grouped, cues are
 * gathered around them, weights turn cues into a type and into roles. What names and words mean is in {@code loader/gazetteer} and
 * {@code loader/rules}, not here. Everything is immutable once opened and safe to share between threads.
 */
package io.papergraph.extract;
