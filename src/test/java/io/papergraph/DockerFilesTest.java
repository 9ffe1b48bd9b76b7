package io.papergraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What users of docker-compose.yml and loader/Dockerfile rely on, read from the files: no engine runs in the tests. */
class DockerFilesTest {
    private static final String REQUIRED_PASSWORD = "\\$\\{NEO4J_PASSWORD:\\?[^}]+}";

    private JsonNode compose;
    private List<String> dockerfile;

    @BeforeEach
    void readTheFiles() throws IOException {
        compose = new ObjectMapper().valueToTree(new Yaml().load(text("docker-compose.yml")));
        dockerfile = text("loader/Dockerfile")
                .replace("\\\n", " ")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @Test
    void theServerIsTheCommunityEditionOfTheVersionThatTheTestsRun() throws IOException {
        assertThat(service("neo4j").path("image").asText())
                .matches("neo4j:5\\.26\\.\\d+-community")
                .isEqualTo("neo4j:" + property("neo4j.version") + "-community");
    }

    @Test
    void theServerIsHealthyOnceItAnswersCypherWithItsOwnPassword() {
        JsonNode check = service("neo4j").path("healthcheck");

        assertThat(check.path("test").path(0).asText()).isEqualTo("CMD-SHELL");
        assertThat(check.path("test").path(1).asText())
                .contains("cypher-shell 'RETURN 1'")
                .contains("NEO4J_PASSWORD=\"$${NEO4J_AUTH#*/}\"");
        assertThat(check.path("retries").asInt()).isPositive();
    }

    @Test
    void theLoaderWaitsUntilTheServerIsHealthy() {
        assertThat(service("loader")
                        .path("depends_on")
                        .path("neo4j")
                        .path("condition")
                        .asText())
                .isEqualTo("service_healthy");
    }

    @Test
    void theLoaderWritesToTheServerBesideIt() {
        assertThat(environment("loader", "NEO4J_URI")).isEqualTo("bolt://neo4j:7687");
        assertThat(environment("loader", "NEO4J_USERNAME")).isEqualTo("neo4j");
    }

    @Test
    void thePasswordComesFromTheEnvironmentAndThereIsNoneByDefault() throws IOException {
        assertThat(environment("neo4j", "NEO4J_AUTH")).matches("neo4j/" + REQUIRED_PASSWORD);
        assertThat(environment("loader", "NEO4J_PASSWORD")).matches(REQUIRED_PASSWORD);
        assertThat(text(".env.example").lines()).contains("NEO4J_PASSWORD=").noneMatch(line -> line.matches("\\w+=.+"));
    }

    @Test
    void gitAndTheImageNeverSeeThePassword() throws IOException {
        assertThat(text(".gitignore").lines()).contains(".env");
        assertThat(text(".dockerignore").lines())
                .startsWith("*")
                .noneMatch(line -> line.startsWith("!.") || line.equals("!*"));
    }

    @Test
    void nothingListensBeyondThisMachine() {
        List<String> ports = compose.path("services")
                .valueStream()
                .flatMap(service -> service.path("ports").valueStream())
                .map(JsonNode::asText)
                .toList();

        assertThat(ports).contains("127.0.0.1:7687:7687").allMatch(port -> port.startsWith("127.0.0.1:"));
        assertThat(compose.path("services").valueStream()).noneMatch(service -> service.has("network_mode"));
    }

    @Test
    void theGraphOutlivesItsContainer() {
        assertThat(texts(service("neo4j").path("volumes"))).contains("graph:/data");
        assertThat(compose.path("volumes").has("graph")).isTrue();
    }

    @Test
    void theLoaderCanReadThePapersAndNotChangeThem() {
        assertThat(texts(service("loader").path("volumes"))).containsExactly("./papers:/papers:ro");
    }

    @Test
    void theLoaderIsBuiltFromTheRootOfTheRepository() {
        JsonNode build = service("loader").path("build");

        assertThat(build.path("context").asText()).isEqualTo(".");
        assertThat(build.path("dockerfile").asText()).isEqualTo("loader/Dockerfile");
    }

    @Test
    void theImageCopiesWhatIsInTheRepositoryAndLetThrough() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String[] copy :
                copies().filter(words -> !words[1].startsWith("--")).toList()) {
            sources.addAll(List.of(copy).subList(1, copy.length - 1));
        }

        assertThat(sources).contains("pom.xml", "src").allSatisfy(source -> assertThat(Path.of(source))
                .exists());
        assertThat(text(".dockerignore").lines())
                .containsAll(sources.stream().map(source -> "!" + source).toList());
    }

    @Test
    void theImageRunsTheApplicationFolderThatTheBuildMakes() throws IOException {
        String built = property("application").replace("${project.build.directory}", "/build/target");

        assertThat(dockerfile).contains("WORKDIR /build");
        assertThat(copies().filter(words -> words[1].equals("--from=build")))
                .containsExactly(new String[] {"COPY", "--from=build", built, "/opt/papergraph"});
        assertThat(dockerfile).contains("ENTRYPOINT [\"/opt/papergraph/bin/papergraph\"]");
    }

    @Test
    void theImageHasNoCompilerAndNoRoot() {
        List<String> last = dockerfile.subList(dockerfile.lastIndexOf(lastWith("FROM ")), dockerfile.size());

        assertThat(last).first().asString().matches("FROM eclipse-temurin:17-jre\\S*");
        assertThat(lastWith("USER ")).isIn(last).isNotIn("USER root", "USER 0");
        assertThat(last.indexOf(lastWith("USER "))).isLessThan(last.indexOf(lastWith("ENTRYPOINT ")));
    }

    private JsonNode service(String name) {
        return compose.path("services").path(name);
    }

    private String environment(String service, String variable) {
        return service(service).path("environment").path(variable).asText();
    }

    private Stream<String[]> copies() {
        return dockerfile.stream().filter(line -> line.startsWith("COPY ")).map(line -> line.split("\\s+"));
    }

    private String lastWith(String instruction) {
        return dockerfile.stream().filter(line -> line.startsWith(instruction)).reduce("", (earlier, later) -> later);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static String property(String name) throws IOException {
        Matcher value = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(text("pom.xml"));
        assertThat(value.find()).as("the property %s of pom.xml", name).isTrue();
        return value.group(1);
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
