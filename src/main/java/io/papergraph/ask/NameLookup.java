package io.papergraph.ask;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import io.papergraph.graph.Graph;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the one name of papers that a person means, by its spelling, before which its type may stand: {@code Dataset:LRA}. */
public final class NameLookup {
    private final Graph graph;

    public NameLookup(Graph graph) {
        this.graph = graph;
    }

    /**
     * All spellings with the normal form of this one, the most written first, of whatever kind unless a type says it.
     *
     * @throws WrongRequest if there is none
     */
    public List<Spelling> spellings(String text) {
        return spellings(text, Optional.empty());
    }

    /**
     * The name, of which other spellings with its normal form are as good.
     *
     * @param paper which must write it
     * @throws WrongRequest if none fits, or some of several kinds do
     */
    public Spelling name(String text, Optional<Hit> paper) {
        return ofOneKind(text, paper).get(0);
    }

    /**
     * The name in just this spelling, or in the only one that it has.
     *
     * @param paper which must write it
     * @throws WrongRequest if none fits, or several do
     */
    public Spelling spelling(String text, Optional<Hit> paper) {
        List<Spelling> found = ofOneKind(text, paper);
        if (found.size() > 1) {
            throw severalFit(text, found);
        }
        return found.get(0);
    }

    private List<Spelling> ofOneKind(String text, Optional<Hit> paper) {
        List<Spelling> all = spellings(text, paper);
        String surface = AskedName.of(text).name();
        List<Spelling> exact =
                all.stream().filter(one -> one.surface().equals(surface)).toList();
        List<Spelling> found = exact.isEmpty() ? all : exact;
        if (found.stream().map(Spelling::kind).distinct().count() > 1) {
            throw severalFit(text, found);
        }
        return found;
    }

    private List<Spelling> spellings(String text, Optional<Hit> paper) {
        AskedName asked = AskedName.of(text);
        Map<String, Object> parameters =
                Map.of("folds", asked.folds(), "paper", paper.map(Hit::key).orElse(""));
        List<Spelling> written = graph.read(transaction -> transaction.run("read/spellings", parameters).list().stream()
                .map(NameLookup::spelling)
                .toList());
        List<Spelling> found = asked.among(written);
        if (found.isEmpty()) {
            throw nobodyWrites(text, paper);
        }
        return found;
    }

    private WrongRequest nobodyWrites(String text, Optional<Hit> paper) {
        if (paper.isPresent()) {
            return new WrongRequest("\"" + paper.get().name() + "\" does not write \"" + text + "\"");
        }
        Hit entity = new Lookup(graph).entity(text);
        return new WrongRequest("\"" + text + "\" is no name; papergraph alias list \"" + entity.key()
                + "\" shows the names that mean it");
    }

    private static Spelling spelling(Map<String, Object> row) {
        List<Meant> meanings = ((List<?>) row.get("meanings"))
                .stream().map(meaning -> Meant.of((Map<?, ?>) meaning)).toList();
        return new Spelling((String) row.get("key"), (String) row.get("surface"), (Long) row.get("papers"), meanings);
    }

    private static WrongRequest severalFit(String text, List<Spelling> found) {
        return new WrongRequest("\"" + text + "\" fits several names; say which:\n"
                + found.stream()
                        .map(one -> "  " + type(one.kind()) + ":" + one.surface())
                        .collect(Collectors.joining("\n")));
    }

    private static String type(EntityKind kind) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.kind() == kind)
                .findFirst()
                .orElseThrow()
                .label();
    }
}
