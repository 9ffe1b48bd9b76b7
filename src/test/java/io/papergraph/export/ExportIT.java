package io.papergraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.papergraph.load.TestGraph;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import picocli.CommandLine;

class ExportIT {
    @TempDir
    static Path folder;

    private static TestGraph graph;

    @BeforeAll
    static void opens() {
        graph = TestGraph.open(folder.resolve("graph"));
    }

    @AfterAll
    static void closes() {
        graph.close();
    }

    @BeforeEach
    void fills() throws Exception {
        graph.clear();
        Path papers = folder.resolve("papers.jsonl");
        Files.writeString(
                papers,
                """
                {"id": "2401.00001", "title": "Foo: A \\"Model\\", of; sorts", "abstract": "It INTRODUCES Model Foo.", "authors": ["Ann O'Ny", "B. C"], "year": 2024}
                {"title": "User\\\\ of | Foo", "abstract": "It USES Model Foo-2.\\nIt EVALUATES_ON Benchmark Bar, \\"Baz\\".", "references": ["2401.00001"]}
                """);
        graph.load(papers);
        graph.change("CREATE (:Word {n: 1, kind: 'drop', name: 'system:Nothing', folds: ['system:nothing']})");
        graph.change(
                "MATCH (p:Paper {arxivId: '2401.00001'}) CREATE (:Note {text: '', stars: 1.5, done: true, on: ['a', '']})-[:ON]->(p)");
    }

    @Test
    void isReadByNeo4jsImportToolAsTheSameGraph() throws Exception {
        Path files = folder.resolve("import");
        Tables.forImport().write(graph.graph(), files);
        Path other = folder.resolve("other");
        TestGraph.open(other).close();

        int code = importInto(other.resolve("neo4j"), files);

        assertThat(code).isZero();
        try (TestGraph imported = TestGraph.open(other)) {
            assertThat(imported.dump()).isEqualTo(graph.dump());
        }
    }

    private static int importInto(Path home, Path files) throws IOException {
        List<String> arguments = new ArrayList<>(Files.readAllLines(files.resolve("import.args")));
        arguments.replaceAll(option -> option.replaceFirst("=(?=nodes-|edges-)", "=" + files + "/"));
        arguments.add("--overwrite-destination=true");
        arguments.add("--report-file=" + files.resolve("import.report"));
        arguments.add("neo4j");
        Path settings = Files.createDirectories(home.resolve("conf"));
        return new CommandLine(new ImportCommand.Full(new ExecutionContext(home, settings)))
                .execute(arguments.toArray(String[]::new));
    }

    @Test
    void isMadeAnewByItsOwnScript() {
        List<String> before = graph.dump();
        List<String> statements = new ArrayList<>();
        new Script().write(graph.graph(), statements::add);

        graph.clear();
        statements.forEach(graph::change);

        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void isGraphMlThatAnXmlReaderReads() throws Exception {
        StringWriter out = new StringWriter();
        new GraphMl().write(graph.graph(), out);

        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(out.toString())))
                .getDocumentElement();

        assertThat(root.getElementsByTagName("node").getLength()).isEqualTo((int)
                count("MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH '__') RETURN count(n) AS n"));
        assertThat(root.getElementsByTagName("edge").getLength()).isEqualTo((int)
                count("MATCH (n)-[r]->() WHERE none(l IN labels(n) WHERE l STARTS WITH '__') RETURN count(r) AS n"));
        assertThat(root.getTextContent()).contains("Foo: A \"Model\", of; sorts", "[\"Ann O'Ny\",\"B. C\"]");
    }

    @Test
    void isTablesThatACsvReaderReads() throws IOException {
        Path files = folder.resolve("tables");
        Tables.plain().write(graph.graph(), files);

        List<NamedCsvRecord> papers = read(files.resolve("nodes-Paper.csv"));
        List<NamedCsvRecord> uses = read(files.resolve("edges-USES.csv"));

        assertThat(papers).hasSize(2);
        assertThat(papers.get(0).getField("id")).isEqualTo("Paper arxiv:2401.00001");
        assertThat(papers.get(0).getField("title")).isEqualTo("Foo: A \"Model\", of; sorts");
        assertThat(new ObjectMapper()
                        .readTree(papers.get(0).getField("authors"))
                        .get(0)
                        .asText())
                .isEqualTo("Ann O'Ny");
        assertThat(papers.get(1).getField("abstract")).contains("Benchmark Bar, \"Baz\".");
        assertThat(uses).singleElement().satisfies(edge -> assertThat(edge.getField("to"))
                .isEqualTo("Entity system:foo2"));
        assertThatThrownBy(() -> Tables.plain().write(graph.graph(), files))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not empty");
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static long count(String query) {
        return (Long) graph.ask(query).get(0).get("n");
    }
}
