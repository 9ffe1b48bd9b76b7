package io.papergraph.extract;

import java.util.regex.Pattern;

/** What is written like a name and is none: symbols with an index, chemical formulas, pairs of languages, "BERT-style". */
final class NotNames {
    private static final String LANGUAGE =
            "(?:EN|DE|FR|ES|IT|PT|NL|RU|UK|PL|CS|RO|BG|HU|FI|ET|LV|LT|TR|EL|ZH|JA|KO|VI|TH|ID|HI|TA|TE|UR|BN|AR|HE|FA|SW)";
    private static final Pattern PATTERN = Pattern.compile("\\p{L}[\\^_]\\{?[\\p{L}\\d]{1,3}}?"
            + "|(?:[A-Z][a-z]?)?[A-Z][a-z]?_\\d"
            + "|(?i:" + LANGUAGE + "(?:-|→|->|–)" + LANGUAGE + ")"
            + "|\\d+(?:\\.\\d+)?[BMKbmk]"
            + "|.*\\p{Lu}.*-(?:based|like|style|type|inspired)");

    private NotNames() {}

    static boolean contains(Candidate candidate) {
        return PATTERN.matcher(candidate.text()).matches();
    }
}
