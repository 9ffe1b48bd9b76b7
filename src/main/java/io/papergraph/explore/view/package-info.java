/** What the page shows of a graph, as plain values (maps, lists, texts, numbers) whose shapes {@code page/openapi.yaml} describes. */
package io.papergraph.explore.view;
