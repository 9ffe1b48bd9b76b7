package io.papergraph.ask;

/**
 * A paper or entity that a person's words fit.
 *
 * @param label what it is: {@code Paper}, or the entity's type
 * @param name its title or name
 */
public record Hit(String key, String label, String name) {
    public boolean isPaper() {
        return label().equals("Paper");
    }
}
