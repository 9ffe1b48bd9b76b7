package io.papergraph.explore.view;

import io.papergraph.export.Literal;
import io.papergraph.graph.Access;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where Neo4j Browser has a statement in its editor, with the parameters' values written out. It reads {@code cmd} and {@code arg} from
 * anywhere in the address: behind the {@code #} they may be long, and no server sees them. It decodes the address before it cuts it
 * at {@code &} and {@code #}, so these two stand as Cypher's escapes.
 */
public final class BrowserLink {
    private static final Pattern PARAMETER = Pattern.compile(
            "'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`|//[^\n]*|(?s:/\\*.*?\\*/)|\\$(?<name>\\w+)(?:\\.(?<part>\\w+))?");

    private BrowserLink() {}

    /** Where on this site Neo4j Browser is, told where Bolt is and who asks. */
    public static String to(Access access) {
        String login =
                access.bolt().toString().replace("://", "://" + access.login().user() + "@");
        return "/browser/?connectURL=" + URLEncoder.encode(login, StandardCharsets.UTF_8);
    }

    static String to(String statement, Map<String, Object> values, Access access) {
        String text = withValues(statement, values).replace("&", "\\u0026").replace("#", "\\u0023");
        return to(access) + "#&cmd=edit&arg="
                + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The statement with literals in the place of its parameters, and of the parts of those that are maps. */
    static String withValues(String statement, Map<String, Object> values) {
        return PARAMETER.matcher(statement).replaceAll(match -> Matcher.quoteReplacement(value(match.group(), values)));
    }

    private static String value(String found, Map<String, Object> values) {
        Matcher parameter = PARAMETER.matcher(found);
        String name = parameter.matches() ? parameter.group("name") : null;
        if (name == null || !values.containsKey(name)) {
            return found;
        }
        Object value = values.get(name);
        String part = parameter.group("part");
        if (part == null) {
            return Literal.of(value);
        }
        return value instanceof Map<?, ?> map ? Literal.of(map.get(part)) : Literal.of(value) + "." + part;
    }
}
