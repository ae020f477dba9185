package org.tawthiq.verify.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.tawthiq.verify.json.JsonReader;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.JsonValue.JsonNumber;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonText;
import org.tawthiq.verify.json.JsonValue.JsonWord;
import org.tawthiq.verify.json.MalformedJson;

/// The vectors of other projects under `vectors/` of the test resources; each set has its SOURCE.txt.
public final class Vectors {
    private Vectors() {}

    public static byte[] bytes(String path) {
        try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no vectors at " + path);
            }
            return path.endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String path) {
        return new String(bytes(path), UTF_8);
    }

    /// A file of one JSON object a line.
    public static List<JsonObject> lines(String path) throws MalformedJson {
        List<JsonObject> objects = new ArrayList<>();
        for (String line : text(path).lines().toList()) {
            objects.add((JsonObject) JsonReader.read(line.getBytes(UTF_8)));
        }
        return objects;
    }

    public static JsonValue json(String path) throws MalformedJson {
        return JsonReader.read(bytes(path));
    }

    public static List<JsonObject> objects(JsonObject in, String member) {
        return in.items(member).orElseThrow().stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    public static String word(JsonObject in, String member) {
        return in.text(member).orElseThrow(() -> new IllegalArgumentException("no " + member + " in " + in));
    }

    public static byte[] hex(JsonObject in, String member) {
        return HexFormat.of().parseHex(word(in, member));
    }

    /// A number; one above 2^63-1 stands for -1, which no tree has.
    public static long whole(JsonObject in, String member) {
        return ((JsonNumber) in.member(member).orElseThrow()).whole().orElse(-1);
    }

    public static boolean yes(JsonObject in, String member) {
        return in.member(member).orElseThrow() == JsonWord.TRUE;
    }

    /// The texts under a member; none where it is null.
    public static List<String> texts(JsonObject in, String member) {
        return in.items(member).orElse(List.of()).stream()
                .map(item -> ((JsonText) item).text())
                .toList();
    }
}
