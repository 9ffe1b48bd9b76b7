/**
 * Annotated papers: what a reader says that a paper names, and how the paper relates to it. A file of them is the
 * definition of right that extraction learns from and is measured on, so a broken one is a wrong request and not data
 * to step over.
 */
package io.papergraph.gold;
