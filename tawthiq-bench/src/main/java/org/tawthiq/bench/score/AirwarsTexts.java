package org.tawthiq.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawthiq.bench.input.Node;
import org.tawthiq.bench.input.SetFiles;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Known;

/// Posts and articles with the incidents that a documenter ties them to.
final class AirwarsTexts {

    private AirwarsTexts() {}

    /// A usable text and its incidents.
    record Told(Node text, List<Node> incidents) {

        String id() {
            return text.text("source_id");
        }

        boolean isDated() {
            return AirwarsDates.published(text.text("published")).isPresent()
                    || AirwarsDates.isWrittenIn(text.text("text"));
        }

        ReadingText reading() {
            String publisher = text.text("publisher");
            return new ReadingText(
                    new SourceId(id()),
                    text.text("text"),
                    Known.of(AirwarsDates.published(text.text("published"))),
                    publisher.isEmpty() ? Known.unknown() : Known.is(publisher));
        }
    }

    static List<Told> told(Path folder) throws IOException {
        Map<String, Node> incidents = new HashMap<>();
        for (Node incident : SetFiles.lines(folder.resolve("incidents.jsonl.xz"))) {
            String id = incident.text("airwars_id");
            incidents.put(
                    id.isEmpty() ? Integer.toString(incident.whole("airwars_id").orElse(0)) : id, incident);
        }
        List<Told> texts = new ArrayList<>();
        for (Node text : SetFiles.lines(folder.resolve("source-texts.jsonl.xz"))) {
            List<Node> own = text.texts("incident_ids").stream()
                    .map(id -> Optional.ofNullable(incidents.get(id.replaceFirst("^airwars-", ""))))
                    .flatMap(Optional::stream)
                    .toList();
            if (text.is("usable") && !own.isEmpty()) {
                texts.add(new Told(text, own));
            }
        }
        return texts;
    }
}
