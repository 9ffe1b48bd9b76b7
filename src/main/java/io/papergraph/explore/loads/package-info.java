/** Loads that the page starts: one at a time, each with a feed of what happens in it, which any number of listeners follow from its beginning. */
package io.papergraph.explore.loads;
