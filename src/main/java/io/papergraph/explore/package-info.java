/** What a browser sees. */
package io.papergraph.explore;
