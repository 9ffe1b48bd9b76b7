package io.papergraph.explore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** The description of the JSON that the page is served with. */
final class OpenApi {
    static final String FILE = "/page/openapi.yaml";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode document;

    private OpenApi(ObjectNode document) {
        this.document = document;
    }

    static OpenApi read() {
        try (InputStream in = OpenApi.class.getResourceAsStream(FILE)) {
            return new OpenApi(MAPPER.valueToTree(new Yaml().load(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(
                        new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        return operations;
    }

    /** What in an answer is not as described, a sentence each. */
    List<String> misfits(String method, String path, String answer) {
        Operation asked = operations().stream()
                .filter(operation ->
                        operation.method().equals(method) && operation.path().equals(path))
                .findFirst()
                .orElseThrow();
        return misfits(asked, answer);
    }

    /** What in an answer is not as described, a sentence each. */
    List<String> misfits(Operation operation, String answer) {
        ObjectNode schema = operation.answer().orElseThrow().deepCopy();
        schema.set("components", document.get("components"));
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(schema)
                .validate(answer, InputFormat.JSON)
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** One method of one path. */
    record Operation(String method, String path, JsonNode description) {

        /** The schema of its JSON, if it answers with JSON. */
        Optional<ObjectNode> answer() {
            JsonNode schema = description.at("/responses/200/content/application~1json/schema");
            return schema.isMissingNode() ? Optional.empty() : Optional.of((ObjectNode) schema);
        }

        /** Path and query of its example. */
        String example() {
            String query = StreamSupport.stream(description.path("parameters").spliterator(), false)
                    .filter(parameter -> parameter.has("example"))
                    .map(parameter -> parameter.get("name").asText() + "="
                            + URLEncoder.encode(parameter.get("example").asText(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return query.isEmpty() ? path : path + "?" + query;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
