package org.tawthiq.vault.ocfl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.Durably;
import org.tawthiq.vault.json.JsonWriter;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.verify.ocfl.HashedLayout;

/// The files of the storage root itself.
final class Root {

    /// 256 folders for all objects: each folder must be forced, so few are better than many.
    static final HashedLayout LAYOUT = new HashedLayout("sha256", 2, 1, false);

    private static final String DECLARATION = "0=ocfl_1.1";

    private Root() {}

    /// Makes the root where it is not there, and makes it whole where an interrupted start left a part.
    static void make(Disk disk, String folder) throws IOException {
        Map<String, byte[]> missing = new LinkedHashMap<>();
        files().forEach((name, text) -> missing.put(Disk.in(folder, name), text.getBytes(StandardCharsets.UTF_8)));
        for (String file : missing.keySet()) {
            if (disk.look(file + Durably.DRAFT) == Disk.Found.FILE) {
                disk.delete(file + Durably.DRAFT);
            }
        }
        if (disk.look(Disk.in(folder, DECLARATION)) == Disk.Found.FILE) {
            return;
        }
        byte[] declaration = "ocfl_1.1\n".getBytes(StandardCharsets.UTF_8);
        Durably.writeAll(disk, missing);
        Durably.write(disk, Disk.in(folder, DECLARATION), declaration);
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "extensions/" + HashedLayout.NAME + "/config.json",
                JsonWriter.line(new ObjectBuilder()
                                .put("extensionName", HashedLayout.NAME)
                                .put("digestAlgorithm", LAYOUT.digestAlgorithm())
                                .put("tupleSize", LAYOUT.tupleSize())
                                .put("numberOfTuples", LAYOUT.numberOfTuples())
                                .put("shortObjectRoot", LAYOUT.shortObjectRoot())
                                .build())
                        + "\n");
        files.put(
                "ocfl_layout.json",
                JsonWriter.line(new ObjectBuilder()
                                .put("extension", HashedLayout.NAME)
                                .put(
                                        "description",
                                        "An object stands in the folder of the SHA-256 of its id, below the first two digits of it.")
                                .build())
                        + "\n");
        return files;
    }
}
