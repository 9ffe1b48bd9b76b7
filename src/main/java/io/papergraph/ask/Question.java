package io.papergraph.ask;

import io.papergraph.graph.Statement;
import java.util.List;

/**
 * A named question of {@code cypher/query}.
 *
 * @param title what it answers, in one line
 * @param parameters in the order of the file
 */
public record Question(String name, String title, List<Parameter> parameters, Statement statement) {}
