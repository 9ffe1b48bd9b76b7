/**
 * How fast papergraph is, beside what else there is. Not part of the program: {@code mvn -Pbench} alone compiles and runs it. The classes
 * that JMH runs are public and not final because JMH extends them.
 */
package io.papergraph.bench;
