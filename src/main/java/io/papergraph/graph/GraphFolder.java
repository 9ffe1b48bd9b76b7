package io.papergraph.graph;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The files of an embedded graph's folder: Neo4j's own in {@code neo4j/}, the address and login of the process that
 * holds the graph in {@code bolt}, the locks of the holder and of the one that serves, and one locked file for each other process in {@code clients/}.
 */
record GraphFolder(Path path) {
    private static final String HOLDER = "holder.lock";

    /** @throws GraphException if this cannot be, or is not, a graph's folder */
    static GraphFolder prepare(Path path) {
        try {
            if (Files.isDirectory(path) && !isEmpty(path) && !Files.exists(path.resolve(HOLDER))) {
                throw new GraphException(
                        GraphException.Kind.REFUSED,
                        path + " holds other files: name a folder that is empty, or not there yet");
            }
            GraphFolder folder = new GraphFolder(path);
            Files.createDirectories(path);
            ownerOnly(path, "rwx------");
            mark(path.resolve(HOLDER));
            Files.createDirectories(folder.clients());
            return folder;
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /** Whether anything stands in the folder. */
    static boolean isThere(Path path) {
        try {
            return Files.exists(path) && !(Files.isDirectory(path) && isEmpty(path));
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    Path neo4j() {
        return path.resolve("neo4j");
    }

    Disk disk() {
        return new Disk(path);
    }

    /** The lock of the one process that runs Neo4j here, unless another has it. */
    Optional<FolderLock> tryHold() {
        return tryLock(HOLDER);
    }

    /** The lock of the one process that holds the graph for others, or waits to, unless another has it. */
    Optional<FolderLock> tryServe() {
        return tryLock("serve.lock");
    }

    /** Lets the holder know that it is needed, until the lock is discarded. */
    FolderLock enter() {
        try {
            while (true) {
                Path file = clients().resolve(ProcessHandle.current().pid() + "-" + UUID.randomUUID());
                Optional<FolderLock> lock = FolderLock.tryLock(file);
                if (lock.isPresent() && lock.get().isThere()) {
                    return lock.get();
                }
                lock.ifPresent(FolderLock::close);
            }
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /** Whether other processes need the holder; forgets those that ended. */
    boolean hasClients() {
        try (Stream<Path> files = Files.list(clients())) {
            boolean any = false;
            for (Path file : files.toList()) {
                Optional<FolderLock> lock = FolderLock.tryLock(file);
                lock.ifPresent(FolderLock::discard);
                any |= lock.isEmpty();
            }
            return any;
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /** What the last holder wrote, if it has not taken it back. */
    Optional<Access> access() {
        try {
            return BoltFile.parse(Files.readAllLines(bolt()));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    void publish(Access access) {
        try {
            Path draft = path.resolve("bolt.new");
            Files.deleteIfExists(draft);
            Files.createFile(draft);
            ownerOnly(draft, "rw-------");
            Files.write(draft, BoltFile.lines(access));
            Files.move(draft, bolt(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    void withdraw() {
        try {
            Files.deleteIfExists(bolt());
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private Optional<FolderLock> tryLock(String name) {
        try {
            return FolderLock.tryLock(path.resolve(name));
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private Path bolt() {
        return path.resolve("bolt");
    }

    private Path clients() {
        return path.resolve("clients");
    }

    /** The first file in the folder, so that who finds any finds it. */
    private static void mark(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            return;
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** Whoever waited for the graph wants to no more. */
    GraphException givenUp() {
        return new GraphException(GraphException.Kind.AWAY, "gave up waiting for the graph in " + path);
    }

    private static GraphException unusable(Path path, IOException e) {
        return new GraphException(
                GraphException.Kind.REFUSED, "the folder " + path + " cannot be used for a graph: " + reason(e), e);
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
    }
}
