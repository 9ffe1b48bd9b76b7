package io.papergraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A text that is given as the positions of each of its words. */
final class InvertedIndex {
    /** No abstract has so many words. */
    static final int LAST_POSITION = 100_000;

    private InvertedIndex() {}

    /**
     * The text; blank if there is none. What is left out is noted in the record.
     *
     * @param name the field's
     * @throws UnfitRecord if it is no such index
     */
    static String text(JsonNode index, String name, RawRecord record) throws UnfitRecord {
        if (index.isMissingNode() || index.isNull()) {
            return "";
        }
        if (!index.isObject()) {
            throw new UnfitRecord(name + " is " + JsonFields.kind(index) + ", not an object");
        }
        SortedMap<Integer, String> words = new TreeMap<>();
        int unfit = 0;
        for (Map.Entry<String, JsonNode> word : index.properties()) {
            for (JsonNode position : word.getValue()) {
                if (position.canConvertToInt() && position.intValue() >= 0 && position.intValue() <= LAST_POSITION) {
                    words.putIfAbsent(position.intValue(), word.getKey());
                } else {
                    unfit++;
                }
            }
        }
        if (unfit > 0) {
            record.warn(name + ": " + unfit + (unfit == 1 ? " position" : " positions")
                    + " left out, which are none from 0 to " + LAST_POSITION);
        }
        return joined(words, name, record);
    }

    /** One word at many positions can make a short index a text of gigabytes. */
    private static String joined(SortedMap<Integer, String> words, String name, RawRecord record) {
        StringBuilder text = new StringBuilder();
        for (String word : words.values()) {
            if (text.length() + word.length() >= Lines.LONGEST) {
                record.warn(name + ": cut off after " + Lines.LONGEST / 1_000_000 + " MB");
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(word);
        }
        return text.toString();
    }
}
