package io.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what is written like a name: inner capitals, digits, capitals in the midst of a sentence. */
final class ShapeFinder implements NameFinder {
    static final String SHAPE = "shape";
    static final String CAPITALISED = "shape/capitalised";

    private static final int LONGEST = 6;
    private static final Pattern VERSION = Pattern.compile("v?\\d(\\.\\d)?|\\d+(\\.\\d)?[BMbm]|\\d+x\\d+[BMbm]");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(https?:|www\\.).*|.*\\.(com|org|io|ai|net|edu)/?.*|.*[@\\\\=,].*");

    private final Gazetteer gazetteer;

    ShapeFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Candidate> find(PaperText text) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            boolean titleCase = isTitleCase(sentence);
            int at = 0;
            while (at < sentence.size()) {
                int to = endOfName(sentence, at, titleCase);
                if (to == at) {
                    at++;
                    continue;
                }
                found.add(candidate(text, new Place(i, at, to)));
                at = to;
            }
        }
        return found;
    }

    /** The longest run of name-like words from here; no longer than a name is. */
    private int endOfName(Sentence sentence, int from, boolean titleCase) {
        int to = from;
        while (to < sentence.size() && to - from < LONGEST) {
            Token token = sentence.token(to);
            boolean version = to > from && VERSION.matcher(token.text()).matches();
            if (!version
                    && !isNameWord(token, to == 0 || !sentence.token(to - 1).isWord(), titleCase)) {
                break;
            }
            if (to > from && isKnown(token) && isKnown(sentence.token(to - 1))) {
                break;
            }
            to++;
        }
        return to;
    }

    private boolean isNameWord(Token token, boolean opens, boolean titleCase) {
        Shape shape = shape(token);
        if (shape == Shape.NONE || shape == Shape.LOWER || isKnownOther(token)) {
            return false;
        }
        boolean ordinary = gazetteer.isOrdinary(token.lower());
        if (shape.isNameLike()) {
            return !(ordinary && titleCase);
        }
        return token.text().length() > 1 && !(ordinary && (opens || titleCase));
    }

    /** A hyphenated word of capitalised ordinary words is capitalised, not more. */
    private Shape shape(Token token) {
        Shape shape = Shape.of(token.text());
        return shape == Shape.MIXED && gazetteer.isOrdinary(token.lower()) ? Shape.CAPITALISED : shape;
    }

    /** "CIFAR-100 ImageNet-R" is two names in a list that lost its commas. */
    private boolean isKnown(Token token) {
        return Shape.of(token.text()).isNameLike()
                && gazetteer
                        .row(token.text())
                        .filter(row -> !row.list().equals(Gazetteer.GENERIC))
                        .isPresent();
    }

    private boolean isKnownOther(Token token) {
        return ADDRESS.matcher(token.text()).matches()
                || gazetteer
                        .row(token.text())
                        .filter(row -> row.list().equals(Gazetteer.OTHER))
                        .isPresent();
    }

    private Candidate candidate(PaperText text, Place place) {
        Sentence sentence = text.sentences().get(place.sentence());
        Shape strongest = sentence.tokens().subList(place.from(), place.to()).stream()
                .map(this::shape)
                .min(Shape::compareTo)
                .orElseThrow();
        return new Candidate(place, text.clean(place), strongest.isNameLike() ? SHAPE : CAPITALISED);
    }

    private static boolean isTitleCase(Sentence sentence) {
        int words = 0;
        int capitalised = 0;
        for (Token token : sentence.tokens()) {
            if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
                words++;
                capitalised += token.startsUpper() ? 1 : 0;
            }
        }
        return words > 2 && capitalised * 10 >= words * 6;
    }
}
