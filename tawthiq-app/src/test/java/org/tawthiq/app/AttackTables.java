package org.tawthiq.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Material of tables of made attacks, each with its day, town, kind and number of killed.
public final class AttackTables {

    /// The first row.
    public static final String HEADER = "date,place,attack_kind,killed";

    private static final String MAPPING = """
            kind = "attack"
            header = 1

            [columns]
            date = "date"
            place = "place"
            attack_kind = "acts"
            killed = "killed"

            [values.attack_kind]
            "air strike" = "air_strike"
            "shelling" = "shelling"
            """;

    private AttackTables() {}

    /// @param tables the rows by the name of the file
    /// @return the folder
    public static Path write(Path folder, Map<String, List<String>> tables) throws IOException {
        Files.createDirectories(folder);
        StringBuilder described = new StringBuilder("countries = [\"SY\"]\n");
        for (Map.Entry<String, List<String>> table : new TreeMap<>(tables).entrySet()) {
            Files.write(folder.resolve(table.getKey()), table.getValue());
            described.append("[[file]]\npath = \"%s\"\nmapping = \"mapping.toml\"\nrole = \"evidence\"\n"
                    .formatted(table.getKey()));
        }
        Files.writeString(folder.resolve("mapping.toml"), MAPPING);
        Files.writeString(folder.resolve("material.toml"), described);
        return folder;
    }
}
