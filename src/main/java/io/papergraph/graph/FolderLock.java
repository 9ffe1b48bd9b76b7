package io.papergraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A lock on a file, which the operating system lets go when its process ends, however it ends. */
final class FolderLock implements AutoCloseable {
    /** What this process has locked. To try such a file again would lose its lock: POSIX drops it when any channel to the file closes. */
    private static final Set<Path> OF_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock, unless somebody has it, in this process or another. */
    static Optional<FolderLock> tryLock(Path path) throws IOException {
        Path file = path.getParent().toRealPath().resolve(path.getFileName());
        if (!OF_THIS_PROCESS.add(file)) {
            return Optional.empty();
        }
        Optional<FolderLock> lock = Optional.empty();
        try {
            lock = lock(file);
        } finally {
            if (lock.isEmpty()) {
                OF_THIS_PROCESS.remove(file);
            }
        }
        return lock;
    }

    private static Optional<FolderLock> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return Optional.ofNullable(lock).map(held -> new FolderLock(file, channel));
    }

    /** Whether others can still find the file. */
    boolean isThere() {
        return Files.exists(file);
    }

    /** Deletes the file, then lets it go. */
    void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            OF_THIS_PROCESS.remove(file);
        }
    }
}
