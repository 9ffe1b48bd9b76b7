package io.papergraph.extract.text;

import io.papergraph.Shipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The known LaTeX commands, as {@code loader/rules/latex.tsv} lists them. */
final class LatexMacros {
    private static final String FILE = "loader/rules/latex.tsv";
    private static final int LONG_ENOUGH_TO_BE_MEANT = 8;
    private static final Map<String, LatexMacro> MACROS = read();
    private static final int LONGEST =
            MACROS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private LatexMacros() {}

    static Optional<LatexMacro> named(String name) {
        return Optional.ofNullable(MACROS.get(name));
    }

    /** The symbol at the start of a name that has run into the next word: {@code \rightarrowEn}, {@code \muPLAN}. */
    static Optional<LatexMacro> symbolAtStartOf(String name) {
        for (int end = Math.min(name.length() - 1, LONGEST); end >= 2; end--) {
            LatexMacro macro = MACROS.get(name.substring(0, end));
            if (macro != null
                    && macro.kind() == LatexMacro.Kind.SYMBOL
                    && (end >= LONG_ENOUGH_TO_BE_MEANT || Character.isUpperCase(name.charAt(end)))) {
                return Optional.of(macro);
            }
        }
        return Optional.empty();
    }

    private static Map<String, LatexMacro> read() {
        try {
            return Shipped.text(FILE)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LatexMacros::parse)
                    .collect(Collectors.toUnmodifiableMap(LatexMacro::name, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private static LatexMacro parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 2) {
            throw new IllegalStateException(FILE + ": no kind in \"" + line + "\"");
        }
        String text = cells.length < 3 ? "" : cells[2];
        return new LatexMacro(
                cells[0],
                LatexMacro.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                text.startsWith("U+") ? Character.toString(Integer.parseInt(text, 2, text.length(), 16)) : text);
    }
}
