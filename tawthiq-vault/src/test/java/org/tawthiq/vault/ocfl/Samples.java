package org.tawthiq.vault.ocfl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.ocfl.OcflFault;
import org.tawthiq.verify.ocfl.StorageRootCheck;
import org.tawthiq.verify.ocfl.Thoroughness;

/// Objects to write, and the check of what was written.
final class Samples {

    static final String ROOT = "case/objects";
    static final String STAGING = "case/staging";
    private static final Addition.User USER = new Addition.User("a tester", "mailto:tester@example.org");

    private Samples() {}

    static String id(int number) {
        return "urn:example:source:" + number;
    }

    static byte[] original(int number) {
        return ("original " + number + "\n").repeat(200).getBytes(StandardCharsets.UTF_8);
    }

    static Addition first(OcflWriter writer, int number) throws IOException {
        return addition(writer, number, Map.of("original", original(number), "metadata.json", bytes("{}\n")));
    }

    static Addition withText(OcflWriter writer, int number) throws IOException {
        return addition(writer, number, Map.of("text.txt", bytes("text of " + number + "\n")));
    }

    static Addition addition(OcflWriter writer, int number, Map<String, byte[]> files) throws IOException {
        Map<String, Staged> staged = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : new java.util.TreeMap<>(files).entrySet()) {
            staged.put(file.getKey(), writer.staging().add(file.getValue()));
        }
        return Addition.of(id(number), staged, Instant.parse("2026-01-02T03:04:05Z"), "added", USER);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<OcflFault> faults(FileTree tree) throws IOException {
        List<OcflFault> faults = new ArrayList<>();
        StorageRootCheck.of(tree.below(ROOT), Thoroughness.EVERY_DIGEST, faults::add);
        return faults;
    }
}
