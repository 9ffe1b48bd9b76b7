/** The graph for other tools. */
package io.papergraph.export;
