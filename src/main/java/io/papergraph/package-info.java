/** The words that every part of papergraph shares. Values are immutable and safe to share between threads. */
package io.papergraph;
