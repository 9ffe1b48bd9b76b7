/**
 * Learning what extraction shall know, before it reads a paper: from running text, which words are used alike. The result is a function of
 * the input alone, and the work is done in the thread that asks for it.
 */
package io.papergraph.train;
