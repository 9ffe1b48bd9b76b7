/** Takes LaTeX and typography out of a text and keeps the way back to it. */
package io.papergraph.extract.text;
