package io.papergraph.read;

/**
 * What a field holds.
 *
 * @param kind for a person: "a string", "an array"
 * @param text empty for arrays and objects
 */
record JsonValue(String kind, String text) {
    private static final String STRING = "a string";
    private static final String NUMBER = "a number";

    static JsonValue string(String text) {
        return new JsonValue(STRING, text);
    }

    static JsonValue number(String digits) {
        return new JsonValue(NUMBER, digits);
    }

    boolean isString() {
        return kind.equals(STRING);
    }

    boolean isNumber() {
        return kind.equals(NUMBER);
    }
}
