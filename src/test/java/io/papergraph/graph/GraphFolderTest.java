package io.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphFolderTest {
    private static final Access ACCESS = new Access(URI.create("bolt://127.0.0.1:7687"), new Login("neo4j", "secret"));

    @TempDir
    private Path temporary;

    @Test
    void isForItsOwnerAlone() throws IOException {
        assumeTrue(Files.getFileStore(temporary).supportsFileAttributeView("posix"), "no POSIX permissions here");
        Path path = temporary.resolve("graph");
        Files.createDirectory(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));

        GraphFolder.prepare(path).publish(ACCESS);

        assertThat(permissions(path)).isEqualTo("rwx------");
        assertThat(permissions(path.resolve("bolt"))).isEqualTo("rw-------");
    }

    @Test
    void tellsWhatTheHolderPublishedUntilItTakesItBack() {
        GraphFolder folder = GraphFolder.prepare(temporary);
        assertThat(folder.access()).isEmpty();

        folder.publish(ACCESS);
        assertThat(GraphFolder.prepare(temporary).access()).contains(ACCESS);

        folder.withdraw();
        assertThat(folder.access()).isEmpty();
    }

    @Test
    void hasOneHolderAtATime() {
        GraphFolder folder = GraphFolder.prepare(temporary);
        FolderLock lock = folder.tryHold().orElseThrow();
        assertThat(folder.tryHold()).isEmpty();
        assertThat(GraphFolder.prepare(temporary).tryHold()).isEmpty();

        lock.close();

        assertThat(folder.tryHold()).hasValueSatisfying(FolderLock::close);
    }

    @Test
    void isHeldByTheSameProcessThroughALinkToo() throws IOException {
        Path path = Files.createDirectory(temporary.resolve("graph"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), path);
        FolderLock lock = GraphFolder.prepare(path).tryHold().orElseThrow();

        assertThat(GraphFolder.prepare(link).tryHold()).isEmpty();

        lock.close();
    }

    @Test
    void knowsWhetherAClientIsThere() {
        GraphFolder folder = GraphFolder.prepare(temporary);
        assertThat(folder.hasClients()).isFalse();

        FolderLock client = folder.enter();
        assertThat(folder.hasClients()).isTrue();

        client.discard();
        assertThat(folder.hasClients()).isFalse();
    }

    @Test
    void forgetsAClientThatDied() throws IOException {
        GraphFolder folder = GraphFolder.prepare(temporary);
        Path dead = Files.createFile(temporary.resolve("clients/1-dead"));

        assertThat(folder.hasClients()).isFalse();
        assertThat(dead).doesNotExist();
    }

    @Test
    void losesNoClientThatEntersWhileTheHolderLooks() {
        GraphFolder folder = GraphFolder.prepare(temporary);

        assertThat(IntStream.range(0, 2000).parallel().mapToObj(n -> comeAndGo(folder)))
                .doesNotContain(false);
        assertThat(folder.hasClients()).isFalse();
    }

    private static boolean comeAndGo(GraphFolder folder) {
        FolderLock client = folder.enter();
        boolean seen = folder.hasClients() && client.isThere();
        client.discard();
        return seen;
    }

    @Test
    void isNoFolderWithOtherFiles() throws IOException {
        Path file = Files.createFile(temporary.resolve("thesis.tex"));

        assertThatExceptionOfType(GraphException.class)
                .isThrownBy(() -> GraphFolder.prepare(temporary))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(GraphException.Kind.REFUSED))
                .withMessage(temporary + " holds other files: name a folder that is empty, or not there yet");
        try (var files = Files.list(temporary)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void isNoFile() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        for (Path path : List.of(file, file.resolve("below"))) {
            assertThatExceptionOfType(GraphException.class)
                    .isThrownBy(() -> GraphFolder.prepare(path))
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(GraphException.Kind.REFUSED))
                    .withMessageStartingWith("the folder " + path + " cannot be used for a graph: ");
        }
    }

    @Test
    void isNoFolderThatCannotBeWritten() throws IOException {
        assumeTrue(Files.getFileStore(temporary).supportsFileAttributeView("posix"), "no POSIX permissions here");
        Path closed = Files.createDirectory(temporary.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(closed), "this user may write everywhere, as root may");

        assertThatExceptionOfType(GraphException.class)
                .isThrownBy(() -> GraphFolder.prepare(closed.resolve("graph")))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(GraphException.Kind.REFUSED))
                .withMessageContaining("cannot be used for a graph: AccessDenied");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
