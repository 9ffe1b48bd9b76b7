/** From the facts of many papers to entities. Pure: the result is a function of the facts, in whatever order they come. */
package io.papergraph.resolve;
