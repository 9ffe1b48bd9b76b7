package io.papergraph.read;

/**
 * What a person should know about something that was read.
 *
 * @param file as the command line has it; {@code stdin} for standard input
 * @param line the first being 1; 0 where the file as a whole is meant
 */
public record Warning(String file, int line, String text) {}
