package io.papergraph.extract.corenlp;

import io.papergraph.EntityType;
import io.papergraph.Relation;
import io.papergraph.Section;
import io.papergraph.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a specification says of one place of a paper.
 *
 * @param name of the thing that is there; empty where the mark is optional
 * @param type empty where another mark describes the thing
 * @param relations the strongest first
 */
record Mark(Span span, String name, Optional<EntityType> type, List<Relation> relations) {
    private static final Pattern FORM =
            Pattern.compile("(?<type>[A-Z][a-z]+)(?<relations>(?: [A-Z_]+)+)(?: = (?<name>.+))?|= (?<same>.+)");
    private static final String OPTIONAL = "optional";
    private static final String GITHUB = "github.com/";

    /** @throws IllegalArgumentException if what is said is not of the form */
    static Mark of(Section section, int start, String text, String said) {
        Span span = new Span(section, start, start + text.length());
        if (said.equals(OPTIONAL)) {
            return new Mark(span, "", Optional.empty(), List.of());
        }
        Matcher form = FORM.matcher(said);
        if (!form.matches()) {
            throw new IllegalArgumentException("[" + text + "](" + said + ") is no mark");
        }
        if (form.group("same") != null) {
            return new Mark(span, form.group("same"), Optional.empty(), List.of());
        }
        EntityType type = EntityType.of(form.group("type")).orElseThrow(IllegalArgumentException::new);
        List<Relation> relations = Arrays.stream(form.group("relations").strip().split(" "))
                .map(Relation::valueOf)
                .toList();
        String name = Optional.ofNullable(form.group("name")).orElseGet(() -> ownName(type, text));
        return new Mark(span, name, Optional.of(type), relations);
    }

    boolean isOptional() {
        return name.isEmpty();
    }

    private static String ownName(EntityType type, String text) {
        return type == EntityType.REPOSITORY ? text.substring(text.indexOf(GITHUB) + GITHUB.length()) : text;
    }
}
