package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tawthiq.app.Wiring;

/// The tables of places that `--gazetteer` names.
final class PlaceTables {

    private PlaceTables() {}

    /// Reads the tables and tells what is wrong with them.
    ///
    /// @param country of tables that name none; empty where it is not known
    static Wiring wiring(Console console, List<Path> tables, String country) throws IOException {
        for (Path table : tables) {
            if (!Files.isRegularFile(table)) {
                throw new WrongUsage("--gazetteer: %s".formatted(NamedFiles.noFile(table)));
            }
        }
        Wiring wiring = new Wiring(tables, country);
        wiring.tableIssues().forEach(issue -> console.say("note: " + issue));
        return wiring;
    }
}
