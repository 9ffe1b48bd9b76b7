package io.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names that a slash shortens: "CIFAR-10/100" names CIFAR-100 too, "Llama-2-7B/13B" Llama-2-13B. */
final class CoordinationFinder implements NameFinder {
    /** Of names that a slash shortens and the gazetteer has. */
    static final String COORDINATED = "coordinated";

    private static final int LONGEST = 60;
    private static final Pattern FIRST = Pattern.compile("(\\p{Lu}.*?[-\\p{L}])(\\d+(?:\\.\\d+)?[BMK]?|(?<=-)\\p{Lu})");
    private static final Pattern SECOND = Pattern.compile("\\d+(?:\\.\\d+)?[BMK]?|\\p{Lu}");

    private final Gazetteer gazetteer;

    CoordinationFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Candidate> find(PaperText text) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            List<Token> tokens = text.sentences().get(i).tokens();
            for (int first = 0; first < tokens.size(); first++) {
                Matcher matcher = FIRST.matcher(tokens.get(first).text());
                if (tokens.get(first).text().length() > LONGEST || !matcher.matches()) {
                    continue;
                }
                for (int second = first + 2; isShortened(tokens, second); second += 2) {
                    String name = matcher.group(1) + tokens.get(second).text();
                    Place place = new Place(i, second, second + 1);
                    Optional<GazetteerRow> row = gazetteer.row(name);
                    found.add(new Candidate(
                            place, name, row.map(GazetteerRow::finder).orElse(ShapeFinder.SHAPE)));
                    if (row.isPresent()) {
                        found.add(new Candidate(place, name, COORDINATED));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isShortened(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at - 1).text().equals("/")
                && tokens.get(at - 1).start() == tokens.get(at - 2).end()
                && tokens.get(at).start() == tokens.get(at - 1).end()
                && SECOND.matcher(tokens.get(at).text()).matches();
    }
}
