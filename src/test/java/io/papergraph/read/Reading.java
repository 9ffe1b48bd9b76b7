package io.papergraph.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Short ways to read. */
final class Reading {
    private Reading() {}

    static Collected text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static Collected text(String text, ReadOptions options) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), options);
    }

    static Collected bytes(byte[] bytes) {
        return bytes(bytes, ReadOptions.NONE);
    }

    static Collected bytes(byte[] bytes, ReadOptions options) {
        Collected collected = new Collected();
        into(collected, bytes, options);
        return collected;
    }

    static void into(Intake intake, String text, ReadOptions options) {
        into(intake, text.getBytes(StandardCharsets.UTF_8), options);
    }

    private static void into(Intake intake, byte[] bytes, ReadOptions options) {
        new PaperReader(new ByteArrayInputStream(bytes)).read(Input.STDIN, options, intake);
    }

    static Collected file(Path file) {
        Collected collected = new Collected();
        new PaperReader(new ByteArrayInputStream(new byte[0])).read(Input.of(file), ReadOptions.NONE, collected);
        return collected;
    }

    static ReadOptions as(Format format) {
        return new ReadOptions(Optional.of(format), Optional.empty(), Map.of());
    }

    static ReadOptions dated(String date) {
        return new ReadOptions(Optional.empty(), Optional.of(date), Map.of());
    }
}
