package io.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
    private Path launcher;

    @TempDir
    private Path folder;

    @BeforeEach
    void knowWhereTheApplicationIs() {
        String property = System.getProperty("papergraph.launcher");
        assumeTrue(property != null, "papergraph.launcher says where the application's launcher is");
        launcher = Path.of(property).toAbsolutePath();
    }

    @Test
    void runsFromAnyFolderWithoutBuilding() throws Exception {
        Run run = start(launcher, Map.of(), "--version");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("papergraph \\d+\\.\\d+\\.\\d+\n");
        assertThat(run.exitCode()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void runsThroughASymbolicLink() throws Exception {
        Path once = Files.createSymbolicLink(folder.resolve("once"), launcher);
        Path twice = Files.createSymbolicLink(folder.resolve("twice"), Path.of("once"));

        assertThat(start(once, Map.of(), "--version").exitCode()).isZero();
        assertThat(start(twice, Map.of(), "--version").exitCode()).isZero();
    }

    @Test
    void passesWordsAndTheExitCodeOn() throws Exception {
        Run run = start(launcher, Map.of(), "ask", "no  such \"question\" $HOME *");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("papergraph: there is no question \"no  such \"question\" $HOME *\"");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void keepsTheGraphUnderTheDataHomeUnlessToldOtherwise() throws Exception {
        Run run = start(launcher, Map.of("XDG_DATA_HOME", folder.toString()), "export");

        assertThat(run.err())
                .isEqualTo("papergraph: there is no graph in file:" + folder.resolve("papergraph/graph")
                        + " yet; papergraph load FILE makes it\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void startsShortCommandsWithTheQuickCompilerAndLongOnesWithout() throws Exception {
        Map<String, String> showFlags = Map.of("PAPERGRAPH_JAVA_OPTIONS", "-XX:+PrintCommandLineFlags");

        assertThat(start(launcher, showFlags, "--verbose", "ask").out()).contains("-XX:TieredStopAtLevel=1 ");
        assertThat(start(launcher, showFlags, "--verbose", "load").out())
                .contains("-XX:+PrintCommandLineFlags")
                .doesNotContain("-XX:TieredStopAtLevel");
    }

    @Test
    void endsQuietlyBehindAPipeThatCloses() throws Exception {
        Run run = start(
                Path.of("/usr/bin/env"),
                Map.of("LAUNCHER", launcher.toString()),
                "bash",
                "-c",
                "\"$LAUNCHER\" generate-completion | head -n 1; echo \"${PIPESTATUS[0]}\"");

        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).containsExactly("#!/usr/bin/env bash", "0");
    }

    private Run start(Path program, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        Path work = Files.createTempDirectory("work");
        Path out = work.resolve("out");
        Path err = work.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("NEO4J_URI");
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        Run run = new Run(exitCode, Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        Files.delete(work);
        return run;
    }
}
