package org.tawthiq.verify.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.json.JsonReader;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.MalformedJson;

/// Where things stand in the bag of a hand-over.
public final class HandOverFiles {

    public static final String SOURCES = "data/sources";
    public static final String CHECKPOINT = "data/log/checkpoint";
    public static final String KEYS = "data/keys/log.vkey";
    static final List<String> MANIFESTS =
            List.of("manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt");
    static final String ENTRIES = "data/log/entries";
    static final String PROOFS = "data/log/proofs";
    static final String RECORDS = "data/records";

    /// What is read into memory whole.
    private static final int LONGEST = 1 << 24;

    private HandOverFiles() {}

    /// Tells whether a folder is such a bag, or what is left of one.
    public static boolean isHandOver(FileTree bag) throws IOException {
        return bag.look(SOURCES) == FileTree.Kind.FOLDER
                && (bag.look("bagit.txt") == FileTree.Kind.FILE || bag.look(CHECKPOINT) == FileTree.Kind.FILE);
    }

    /// Empty where there is no such file, or none that can be held in memory.
    static Optional<byte[]> bytes(FileTree bag, String file) throws IOException {
        return bag.look(file) == FileTree.Kind.FILE && bag.size(file) <= LONGEST
                ? Optional.of(bag.bytes(file, LONGEST))
                : Optional.empty();
    }

    static Optional<String> text(FileTree bag, String file) throws IOException {
        return bytes(bag, file).map(bytes -> new String(bytes, UTF_8));
    }

    static Optional<JsonValue.JsonObject> json(FileTree bag, String file) throws IOException {
        try {
            Optional<byte[]> bytes = bytes(bag, file);
            return bytes.isPresent() && JsonReader.read(bytes.get()) instanceof JsonValue.JsonObject object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (MalformedJson _) {
            return Optional.empty();
        }
    }
}
