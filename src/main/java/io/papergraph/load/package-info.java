/** The only code that changes a graph: papers come in, what they say is written down, and what follows is derived. */
package io.papergraph.load;
