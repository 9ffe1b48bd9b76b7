package io.papergraph.graph;

/** A user's name and password, which never shows itself. */
public record Login(String user, String password) {
    @Override
    public String toString() {
        return user + ":***";
    }
}
