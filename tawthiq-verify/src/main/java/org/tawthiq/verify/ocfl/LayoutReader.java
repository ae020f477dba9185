package org.tawthiq.verify.ocfl;

import java.io.IOException;
import java.util.Optional;
import org.tawthiq.verify.file.Digests;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.json.JsonReader;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.JsonValue.JsonNumber;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonWord;
import org.tawthiq.verify.json.MalformedJson;

/// Reads what a root says of its layout.
record LayoutReader(FileTree root, Faults faults) {

    private static final String FILE = "ocfl_layout.json";
    private static final int LONGEST = 1 << 20;
    private static final int MOST = 32;

    /// The layout, where it is one that is known here.
    Optional<HashedLayout> read() throws IOException {
        if (root.look(FILE) == FileTree.Kind.NOTHING) {
            return Optional.empty();
        }
        Optional<JsonObject> layout = object(FILE, "E070");
        if (layout.isEmpty()) {
            return Optional.empty();
        }
        if (layout.get().text("description").isEmpty()) {
            faults.add("E070", FILE, "the layout has no description");
        }
        Optional<String> extension = layout.get().text("extension");
        if (extension.isEmpty()) {
            faults.add("E070", FILE, "the layout names no extension");
        }
        return extension.isPresent() && extension.get().equals(HashedLayout.NAME) ? hashed() : Optional.empty();
    }

    private Optional<HashedLayout> hashed() throws IOException {
        String file = FileTree.in(FileTree.in(Extensions.FOLDER, HashedLayout.NAME), "config.json");
        if (root.look(file) == FileTree.Kind.NOTHING) {
            return Optional.of(HashedLayout.USUAL);
        }
        Optional<JsonObject> read = object(file, "E071");
        if (read.isEmpty()) {
            return Optional.empty();
        }
        JsonObject config = read.get();
        HashedLayout usual = HashedLayout.USUAL;
        HashedLayout layout = new HashedLayout(
                config.text("digestAlgorithm").orElse(usual.digestAlgorithm()),
                number(config, "tupleSize", usual.tupleSize()),
                number(config, "numberOfTuples", usual.numberOfTuples()),
                config.member("shortObjectRoot").equals(Optional.of(JsonWord.TRUE)));
        int length = Digests.algorithm(layout.digestAlgorithm())
                .map(digest -> 2 * digest.getDigestLength())
                .orElse(0);
        if (!config.text("extensionName").equals(Optional.of(HashedLayout.NAME))
                || layout.tupleSize() > MOST
                || layout.numberOfTuples() > MOST
                || layout.tupleSize() * layout.numberOfTuples() > length
                || (layout.tupleSize() == 0) != (layout.numberOfTuples() == 0)) {
            faults.add("E071", file, "the layout's settings are not those of " + HashedLayout.NAME);
            return Optional.empty();
        }
        return Optional.of(layout);
    }

    /// A value out of range where it is no small whole number.
    private static int number(JsonObject config, String key, int usual) {
        Optional<JsonValue> value = config.member(key);
        if (value.isEmpty()) {
            return usual;
        }
        return value.get() instanceof JsonNumber number && number.digits().matches("[0-9]{1,2}")
                ? Integer.parseInt(number.digits())
                : MOST + 1;
    }

    private Optional<JsonObject> object(String file, String code) {
        try {
            if (JsonReader.read(root.bytes(file, LONGEST)) instanceof JsonObject object) {
                return Optional.of(object);
            }
            faults.add(code, file, "the file is no JSON object");
        } catch (MalformedJson e) {
            faults.add(code, file, "the file is no JSON: " + e.getMessage());
        } catch (IOException e) {
            faults.add(code, file, "the file cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }
}
