package io.papergraph.explore;

import io.javalin.http.Context;
import io.papergraph.ask.WrongRequest;
import java.util.List;

/** What a request says, checked. Each method throws {@link WrongRequest} with a sentence if it does not fit. */
final class Asked {
    private Asked() {}

    /** What must be said. */
    static String text(Context context, String name) {
        String text = context.queryParam(name);
        if (text == null || text.isBlank()) {
            throw new WrongRequest("this address lacks " + name + "=…");
        }
        return text;
    }

    /** What must be said at least once. */
    static List<String> texts(Context context, String name) {
        List<String> texts = context.queryParams(name);
        if (texts.stream().allMatch(String::isBlank)) {
            throw new WrongRequest("this address lacks " + name + "=…");
        }
        return texts;
    }

    /** A whole number from 1 to the most that there may be. */
    static int number(Context context, String name, int preset, int most) {
        String text = context.queryParam(name);
        if (text == null) {
            return preset;
        }
        if (text.matches("[1-9]\\d{0,8}") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw new WrongRequest(name + " wants a whole number from 1 to " + most + ", not \"" + text + "\"");
    }

    /** How many rows to pass over: a whole number from 0 up, 0 if it is not said. */
    static int from(Context context) {
        return "0".equals(context.queryParam("from")) ? 0 : number(context, "from", 0, Integer.MAX_VALUE);
    }
}
