package org.tawthiq.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonWriter;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.verify.handover.HandOverFiles;

/// What came with a source from another case, as one text that is kept beside its original: keys, checkpoint, entries,
/// records and proofs letter by letter, and what that case had read in it.
final class HandedProofs {

    private HandedProofs() {}

    static String text(Path bag, SourceId source, String origin, List<String> numbers) throws IOException {
        List<Json> entries = new ArrayList<>();
        for (String number : numbers) {
            entries.add(new ObjectBuilder()
                    .put("number", number)
                    .put("entry", read(bag, "data/log/entries/" + number + ".json"))
                    .put("record", read(bag, "data/records/" + number + ".json"))
                    .put("proof", read(bag, "data/log/proofs/" + number + ".tlog-proof"))
                    .build());
        }
        Json.Obj whole = new ObjectBuilder()
                .put("origin", origin)
                .put("keys", read(bag, HandOverFiles.KEYS))
                .put("checkpoint", read(bag, HandOverFiles.CHECKPOINT))
                .putAll("entries", entries, entry -> entry)
                .putAll("claims", naming(bag, "data/claims.jsonl", source), Json.Text::new)
                .putAll("incidents", naming(bag, "data/incidents.jsonl", source), Json.Text::new)
                .build();
        return JsonWriter.canonical(whole) + "\n";
    }

    private static String read(Path bag, String file) throws IOException {
        return Files.readString(bag.resolve(file));
    }

    /// The lines that name the source.
    private static List<String> naming(Path bag, String file, SourceId source) throws IOException {
        Path lines = bag.resolve(file);
        if (!Files.isRegularFile(lines)) {
            return List.of();
        }
        try (Stream<String> all = Files.lines(lines)) {
            return all.filter(line -> line.contains('"' + source.value() + '"')).toList();
        }
    }
}
