package org.tawthiq.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
import org.tawthiq.extract.TextExtractor;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.JsonReader;
import org.tawthiq.vocabulary.Known;

/// The documents of the batch interface: one JSON object a line.
///
/// @param problems one sentence for each line that could not be read; the others are in
record Documents(List<ReadingText> texts, List<String> problems) {

    private static final Set<String> KEYS = Set.of("id", "text", "published", "language", "publisher");

    /// @param file the documents' file; `-` for standard input
    static Documents read(Path file) throws IOException {
        if (isStandardInput(file)) {
            return read("standard input", System.in);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), in);
        }
    }

    /// Refuses a name under which no documents are to be had, before any work is done.
    static void need(Path file) {
        if (!isStandardInput(file) && !Files.isRegularFile(file)) {
            throw new WrongUsage(NamedFiles.noFile(file) + "; - reads standard input");
        }
    }

    private static boolean isStandardInput(Path file) {
        return file.toString().equals("-");
    }

    private static Documents read(String name, InputStream in) throws IOException {
        List<ReadingText> texts = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Set<SourceId> ids = new HashSet<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
        int number = 0;
        boolean anyObject = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            anyObject |= line.contains("{");
            try {
                ReadingText text = document(utf8(line));
                if (!ids.add(text.source())) {
                    throw new JsonProblem(
                            "the id \"%s\" stands twice".formatted(text.source().value()));
                }
                texts.add(text);
            } catch (JsonProblem | IllegalArgumentException e) {
                problems.add("%s, line %d%s".formatted(name, number, placed(String.valueOf(e.getMessage()))));
            }
        }
        boolean isText = !anyObject && !problems.isEmpty();
        return new Documents(texts, isText ? List.of(noDocuments(name)) : problems);
    }

    private static String noDocuments(String name) {
        return "%s: holds no documents {\"id\", \"text\"}; a text, page or table is read by tawthiq report %s"
                .formatted(name, name);
    }

    /// A document is one line, so that of the place within it the column alone is told.
    private static String placed(String message) {
        String column = message.replaceFirst("^line 1, (column \\d+: )", ", $1");
        return column.equals(message) ? ": " + message : column;
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
        Known<LocalDate> published = fields.known("published", Documents::day);
        String id = fields.text("id");
        if (id.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            throw new JsonProblem("half a character (a lone surrogate) stands in \"id\"");
        }
        if (fields.text("text").length() > TextExtractor.LARGEST_TEXT) {
            throw new JsonProblem("\"text\" is longer than %d Mi characters: split it into its articles or posts"
                    .formatted(TextExtractor.LARGEST_TEXT >> 20));
        }
        return new ReadingText(new SourceId(id), fields.text("text"), published, fields.knownText("publisher"));
    }

    private static LocalDate day(Json value) throws JsonProblem {
        try {
            return LocalDate.parse(Fields.text(value));
        } catch (DateTimeException _) {
            throw new JsonProblem(
                    "\"published\" is \"%s\", which is no date such as 2020-05-11".formatted(Fields.text(value)));
        }
    }
}
