package org.tawthiq.vault.log;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.JsonReader;
import org.tawthiq.vault.json.JsonWriter;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Known;

/// One line of the log. It says that a record of a kind was made, by whom and when, and commits to the
/// record without telling what is in it.
///
/// @param commitment SHA-256 of the record's file, which holds 32 random bytes beside the record
/// @param parts root of the tree over the record's parts; unknown where it has none, or is older than parts are
public record Leaf(String kind, Instant at, String actor, Digest commitment, Known<Digest> parts) {

    /// The leaf's bytes in the tree are the UTF-8 form of this line, without the line end.
    public String line() {
        Json.Obj json = new ObjectBuilder()
                .put("kind", kind)
                .put("at", at.toString())
                .put("actor", actor)
                .put("commitment", commitment.hex())
                .putKnown("parts", parts, root -> new Json.Text(root.hex()))
                .build();
        return JsonWriter.canonical(json);
    }

    public static Leaf read(String line) throws JsonProblem {
        Fields fields = Fields.of(JsonReader.read(line));
        try {
            return new Leaf(
                    fields.text("kind"),
                    Instant.parse(fields.text("at")),
                    fields.text("actor"),
                    new Digest(fields.text("commitment")),
                    fields.known("parts", root -> new Digest(Fields.text(root))));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new JsonProblem(String.valueOf(e.getMessage()));
        }
    }
}
