package org.tawthiq.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.JsonReader;
import org.tawthiq.vocabulary.Known;

/// The documents of the batch interface: one JSON object a line.
///
/// @param problems one sentence for each line that could not be read; the others are in
record Documents(List<ReadingText> texts, List<String> problems) {

    private static final Set<String> KEYS = Set.of("id", "text", "published", "language", "publisher");

    static Documents read(Path file) throws IOException {
        List<ReadingText> texts = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Set<SourceId> ids = new HashSet<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    ReadingText text = document(utf8(line));
                    if (!ids.add(text.source())) {
                        throw new JsonProblem("the id \"%s\" stands twice"
                                .formatted(text.source().value()));
                    }
                    texts.add(text);
                } catch (JsonProblem | IllegalArgumentException | DateTimeException e) {
                    problems.add("%s, line %d: %s".formatted(file.getFileName(), number, e.getMessage()));
                }
            }
        }
        return new Documents(texts, problems);
    }

    /// The line came byte by byte, so that a broken one costs no other.
    private static String utf8(String bytes) throws JsonProblem {
        try {
            String line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
            return line.startsWith("\uFEFF") ? line.substring(1) : line;
        } catch (CharacterCodingException _) {
            throw new JsonProblem("the line is not UTF-8: save the file as UTF-8");
        }
    }

    private static ReadingText document(String line) throws JsonProblem {
        Fields fields = Fields.of(JsonReader.readDocument(line));
        for (String key : fields.keys()) {
            if (!KEYS.contains(key)) {
                throw new JsonProblem(
                        "unknown key \"%s\"; known are id, text, published, language, publisher".formatted(key));
            }
        }
        Known<LocalDate> published = fields.knownText("published").map(LocalDate::parse);
        return new ReadingText(
                new SourceId(fields.text("id")), fields.text("text"), published, fields.knownText("publisher"));
    }
}
