package io.papergraph.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a file's content begins.
 *
 * @param bytes the first {@link #LENGTH}, or all that there are
 */
record Head(byte[] bytes) {
    static final int LENGTH = 1 << 16;

    /** Where one byte of so many is NUL, it is no text with a slip in it. */
    private static final int NUL_EVERY = 50;

    private static final Map<String, String> SIGNATURES = Map.ofEntries(
            Map.entry("PK\u0003\u0004", "a zip archive"),
            Map.entry("\u00ff\u00d8\u00ff", "a JPEG image"),
            Map.entry("\u0089PNG", "a PNG image"),
            Map.entry("GIF8", "a GIF image"),
            Map.entry("%PDF", "a PDF document"),
            Map.entry("PAR1", "a Parquet file"),
            Map.entry("BZh", "bzip2 data"),
            Map.entry("\u00fd7zXZ", "xz data"),
            Map.entry("\u0028\u00b5\u002f\u00fd", "zstd data"),
            Map.entry("\u001f\u008b", "gzip within gzip"));

    /** What it is if it is not text. */
    Optional<String> binary() {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        return SIGNATURES.entrySet().stream()
                .filter(signature -> raw.startsWith(signature.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> charset().equals(StandardCharsets.UTF_8)
                                && NUL_EVERY * raw.chars().filter(c -> c == 0).count() > raw.length()
                        ? Optional.of("a binary file (it holds NUL bytes)")
                        : Optional.empty());
    }

    /** UTF-8, unless the byte order mark of UTF-16 stands first. */
    Charset charset() {
        if (bytes.length >= 2) {
            int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
            if (mark == 0xfeff || mark == 0xfffe) {
                return mark == 0xfeff ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** The last character may be cut. */
    String text() {
        return new String(bytes, charset());
    }

    /** Without the blank ones, trimmed; the last may be cut. */
    List<String> lines() {
        return text().lines().map(Spaces::trim).filter(line -> !line.isEmpty()).toList();
    }
}
