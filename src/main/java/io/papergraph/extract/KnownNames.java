package io.papergraph.extract;

import java.util.Optional;

/** The names of a gazetteer, where the conditions of their rows hold. */
final class KnownNames implements NameList {
    private final Gazetteer gazetteer;
    private final TypeWords typeWords;

    KnownNames(Gazetteer gazetteer, TypeWords typeWords) {
        this.gazetteer = gazetteer;
        this.typeWords = typeWords;
    }

    @Override
    public Optional<String> find(String text, String key, Sentence sentence, Place place) {
        return gazetteer
                .row(text, key)
                .filter(row -> row.condition() != GazetteerRow.Condition.CONTEXT || isBesideTypeWord(sentence, place))
                .map(GazetteerRow::finder);
    }

    @Override
    public boolean startsName(String key) {
        return gazetteer.startsName(key);
    }

    private boolean isBesideTypeWord(Sentence sentence, Place place) {
        return isTypeWord(sentence, place.from() - 1) || isTypeWord(sentence, place.to());
    }

    private boolean isTypeWord(Sentence sentence, int at) {
        return at >= 0
                && at < sentence.size()
                && typeWords.contains(sentence.token(at).lower());
    }
}
