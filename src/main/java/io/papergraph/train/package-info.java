/**
 * Learning what extraction shall know, before it reads a paper: from running text, which words are used alike; from annotated papers, what
 * they say of names, a tagger, and the weights of cues. The result is a function of the input alone, whatever the number of threads.
 */
package io.papergraph.train;
