/** What a browser sees: the page, its JSON, and who may have them. What each view shows stands in {@code explore.view}. */
package io.papergraph.explore;
