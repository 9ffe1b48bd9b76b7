/** The commands: each parses its words, calls one use case, and prints. The only place that turns errors into exit codes. */
package io.papergraph.cli;
