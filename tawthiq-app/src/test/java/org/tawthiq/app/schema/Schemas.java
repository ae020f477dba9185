package org.tawthiq.app.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonReader;

/// The schemas that ship with the project, to hold JSON against.
final class Schemas {

    /// Stands beside the modules.
    static final Path FOLDER = Path.of("..", "schema");

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static final JsonSchema CLAIM = named("claim");
    static final JsonSchema INCIDENT = named("incident");
    static final JsonSchema DOCUMENT = named("document");
    static final JsonSchema REPORT_CLAIM = named("report-claim");
    static final JsonSchema FINDINGS = named("findings");
    static final JsonSchema PROVENANCE = named("provenance");
    static final JsonSchema MATCH = named("match");
    static final JsonSchema MATCH_PAIR = named("match-pair");
    static final JsonSchema MATCH_COUNT = named("match-count");
    static final JsonSchema MATCH_EVENT = named("match-event");
    static final JsonSchema MATCH_EVENT_COUNT = named("match-event-count");
    static final JsonSchema VERIFY = named("verify");
    static final JsonSchema VERIFY_BAG = named("verify-bag");

    private Schemas() {}

    private static JsonSchema named(String name) {
        return FACTORY.getSchema(SchemaLocation.of(file(name).toUri().toString()));
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".schema.json").toAbsolutePath().normalize();
    }

    /// What is wrong with `json` by `schema`, one sentence each; nothing where it fits.
    static List<String> problems(JsonSchema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    /// The words that the schema `name` allows at `path`, a way through its objects.
    static List<String> allowed(String name, String... path) {
        try {
            Fields at = Fields.of(JsonReader.read(Files.readString(file(name))));
            for (String step : path) {
                at = at.fields(step);
            }
            return at.all("enum", value -> value instanceof Json.Text(String word) ? word : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
