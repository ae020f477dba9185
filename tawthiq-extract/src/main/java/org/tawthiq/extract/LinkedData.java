package org.tawthiq.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of its article in schema.org's words, in scripts of JSON-LD. A script that is no JSON
/// counts up to its fault.
final class LinkedData {

    private static final int DEEPEST = 64;
    private static final Pattern ARTICLE = Pattern.compile(".*(Article|Posting|Report)$");
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    /// An object of the data: its values by key, each a text; the object's name for an object.
    private final List<Map<String, String>> articles = new ArrayList<>();

    private LinkedData() {}

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type=application/ld+json]")) {
            data.read(script.data());
        }
        return data;
    }

    /// The value of the first article that has the key, such as `headline` or `publisher`.
    Optional<String> value(String key) {
        return articles.stream()
                .flatMap(article -> Optional.ofNullable(article.get(key)).stream())
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .findFirst();
    }

    private void read(String script) {
        try (JsonParser parser = JSON.createParser(script)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    object(parser);
                }
            }
        } catch (IOException _) {
            // What was read before the fault stands; the page's text does not depend on it.
        }
    }

    /// Reads an object up to its end, and gives its name.
    private String object(JsonParser parser) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                String value = value(parser);
                values.putIfAbsent(key, value);
            }
        } finally {
            if (ARTICLE.matcher(values.getOrDefault("@type", "")).matches()) {
                articles.add(values);
            }
        }
        return values.getOrDefault("name", "");
    }

    private String value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case null, default -> "";
        };
    }

    private String array(JsonParser parser) throws IOException {
        List<String> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            String value = value(parser);
            if (!value.isBlank()) {
                values.add(value);
            }
        }
        return String.join(", ", values);
    }
}
