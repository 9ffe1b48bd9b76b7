/**
 * How good extraction is: what it found in annotated papers, matched one to one with what a reader found, and counted.
 * Optional annotations are neither asked for nor punished. And how good related papers and likely citations are: held against
 * what papers really cite, in a graph that is made for it and thrown away.
 */
package io.papergraph.evaluate;
