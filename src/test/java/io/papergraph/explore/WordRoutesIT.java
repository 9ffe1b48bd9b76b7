package io.papergraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.papergraph.explore.JsonClient.Answer;
import io.papergraph.load.MadeUpExtractor;
import io.papergraph.load.TestGraph;
import io.papergraph.sample.Unforeseen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordRoutesIT {
    private static final String OTTERS = "arxiv:2401.00001";
    private static final String PAPERS =
            """
            {"id": "2401.00001", "title": "Otters", "abstract": "It INTRODUCES Model Otter. It USES Benchmark LRA (Long Range Arena)."}
            {"id": "2401.00002", "title": "Seals", "abstract": "It USES Model Otter. It USES Model otter. It USES Benchmark Long Range Arena."}
            {"id": "2401.00003", "title": "Walruses", "abstract": "It USES Dataset Seal. It USES Model Seal."}
            """;

    @TempDir
    static Path folder;

    private static TestGraph graph;
    private static Site site;
    private static JsonClient page;

    @BeforeAll
    static void opens() {
        graph = TestGraph.open(folder.resolve("graph"));
        site = Site.open(
                graph.graph(), new MadeUpExtractor("1"), "test", Exposure.on("127.0.0.1", 0), Unforeseen::failure);
        page = new JsonClient(site.address());
    }

    @AfterAll
    static void closes() {
        site.close();
        graph.close();
    }

    @BeforeEach
    void loads() throws Exception {
        graph.clear();
        graph.load(Files.writeString(folder.resolve("papers.jsonl"), PAPERS));
    }

    @Test
    void saysListsAndTakesBack() {
        List<String> before = graph.dump();

        Answer said = say(Map.of("kind", "drop", "name", "system:Otter", "paper", OTTERS));

        assertThat(said.json().get("papers").asInt()).isEqualTo(1);
        assertThat(said.json().get("sentence").asText()).isEqualTo("Otter is no name in \"Otters\"");
        assertThat(say(Map.of("kind", "type", "name", "data:Seal", "type", "Model"))
                        .json()
                        .get("means")
                        .asText())
                .isEqualTo("system:seal");
        assertThat(words())
                .extracting(word ->
                        word.get("n").asInt() + " " + word.get("sentence").asText())
                .containsExactly("1 Otter is no name in \"Otters\"", "2 Seal is a Model");

        assertThat(undo(words().get(0)).status()).isEqualTo(200);
        assertThat(undo(words().get(0)).status()).isEqualTo(200);
        assertThat(words()).isEmpty();
        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void takesBackNoOtherWordThatHasTheNumberByNow() {
        say(Map.of("kind", "drop", "name", "system:Otter"));
        say(Map.of("kind", "split", "name", "system:otter"));
        List<JsonNode> shown = words();
        undo(shown.get(0));

        Answer again = undo(shown.get(0));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.error()).isEqualTo("the words have changed since: number 1 is another one now, or none");
        assertThat(undo(shown.get(1)).status()).isEqualTo(409);
        assertThat(words()).extracting(word -> word.get("kind").asText()).containsExactly("split");
    }

    @Test
    void mergesByTheKeysOfEntitiesAndOfNames() {
        Answer said = say(Map.of("kind", "merge", "name", "system:otter", "other", "system:Seal"));

        assertThat(said.json().get("sentence").asText()).isEqualTo("Seal means Otter");
        assertThat(graph.ask("MATCH (:Name {key: 'system:Seal'})-[:MEANS]->(e) RETURN e.key AS key"))
                .containsExactly(Map.of("key", "system:otter"));
        assertThat(page.get("/api/name?entity=system:otter").json().get("words"))
                .hasSize(1);
    }

    @Test
    void tellsTheNamesOfAnEntityInAPaper() {
        String entity = (String)
                graph.ask("MATCH (e:Benchmark) RETURN e.key AS key").get(0).get("key");

        assertThat(names("/api/name?entity=" + entity)).containsExactly("data:LRA", "data:Long Range Arena");
        assertThat(names("/api/name?entity=" + entity + "&paper=" + OTTERS)).containsExactly("data:LRA");
    }

    @Test
    void refusesWithASentence() {
        assertThat(refused(Map.of("kind", "drop", "name", "system:Walrus"))).contains("Walrus");
        assertThat(refused(Map.of("kind", "guess", "name", "system:Otter")))
                .isEqualTo("kind is none of merge, split, drop and type");
        assertThat(refused(Map.of("kind", "type", "name", "system:Otter"))).contains("too little");
        assertThat(refused(Map.of("kind", "type", "name", "system:Otter", "type", "Animal")))
                .isEqualTo("there is no type Animal");
        assertThat(refused(Map.of("kind", "drop"))).contains("data:LRA");
        assertThat(refused(Map.of("kind", "merge", "name", "system:Otter", "other", "data:Seal")))
                .contains("cannot be one thing");
        assertThat(refused(Map.of("kind", "drop", "name", "system:Otter", "paper", "arxiv:2401.00003")))
                .isEqualTo("\"Walruses\" does not write \"system:Otter\"");
        assertThat(words()).isEmpty();
    }

    @Test
    void givesGoldOfThePapersThatWordsConcern() {
        say(Map.of("kind", "drop", "name", "system:Otter"));

        assertThat(page.text("/api/gold").lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":\"arxiv:"));
        assertThat(page.text("/api/gold?paper=" + OTTERS).lines()).hasSize(1);
    }

    @Test
    void extractsWithoutWriting() throws IOException {
        List<String> before = graph.dump();

        Answer found =
                page.post("/api/extract", Map.of("title", "More Otters", "abstract", "\n It USES Model Otter.\n"));

        assertThat(found.json().get("abstract").asText()).isEqualTo("It USES Model Otter.");
        JsonNode entity = found.json().get("entities").get(0);
        assertThat(entity.get("name").asText()).isEqualTo("Otter");
        assertThat(entity.get("mentions").get(0).get("start").asInt()).isEqualTo(14);
        assertThat(graph.dump()).isEqualTo(before);
        assertThat(page.post("/api/extract", Map.of("abstract", "It USES Model Otter."))
                        .error())
                .startsWith("a paper has a title");
        assertThat(page.post("/api/extract", Map.of("title", "Otters", "abstract", "otter ".repeat(4000)))
                        .error())
                .startsWith("this is no abstract: it has 23999 characters");
    }

    private static Answer say(Map<String, String> word) {
        Answer answer = page.post("/api/words", word);
        assertThat(answer.status()).as(answer.error()).isEqualTo(200);
        return answer;
    }

    private static String refused(Map<String, String> word) {
        Answer answer = page.post("/api/words", word);
        assertThat(answer.status()).isEqualTo(400);
        return answer.error();
    }

    private static Answer undo(JsonNode word) {
        Map<String, Object> fields = new HashMap<>();
        word.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return page.post("/api/words/undo", fields);
    }

    private static List<JsonNode> words() {
        return list(page.get("/api/words").json().get("words"));
    }

    private static List<String> names(String path) {
        return list(page.get(path).json().get("names")).stream()
                .map(name -> name.get("key").asText())
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
