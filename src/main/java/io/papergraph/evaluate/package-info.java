/**
 * How good extraction is: what it found in annotated papers, matched one to one with what a reader found, and counted.
 * Optional annotations are neither asked for nor punished.
 */
package io.papergraph.evaluate;
