package io.papergraph.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small disk in memory. */
record Mount(Path path) implements AutoCloseable {

    /** Skips the test where one may not be mounted. */
    static Mount of(Path path, String size) throws IOException {
        Files.createDirectory(path);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", path.toString()),
                "only who may mount a disk can fill it");
        return new Mount(path);
    }

    void makeReadOnly() {
        remount("ro");
    }

    /** Leaves so many kilobytes. */
    void fillUpTo(int left) throws IOException {
        long room = Files.getFileStore(path).getUsableSpace() - left * 1024L;
        Files.write(path.resolve("filler"), new byte[(int) Math.max(0, room)]);
    }

    void makeRoom(String size) {
        remount("size=" + size);
    }

    private void remount(String option) {
        if (!run("mount", "-o", "remount," + option, path.toString())) {
            throw new IllegalStateException(path + " cannot be mounted with " + option);
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Override
    public void close() {
        if (!run("umount", "-l", path.toString())) {
            throw new UncheckedIOException(new IOException(path + " is still mounted"));
        }
    }
}
