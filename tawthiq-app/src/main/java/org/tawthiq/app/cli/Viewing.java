package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tawthiq.app.Wiring;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.vault.CaseFolder;

/// Keeps who looked at what, in a case that says so. It is written before anything is shown.
final class Viewing {

    private Viewing() {}

    /// @param by who looks
    /// @param shown what, as the user named it; empty for an overview
    static void record(Path folder, CaseState state, String by, String command, List<String> shown) throws IOException {
        if (!state.settings().recordsViews()) {
            return;
        }
        if (by.equals(CaseWork.PROGRAM) || by.isBlank()) {
            throw new WrongUsage("the case keeps who looks at it: say who you are with --by NAME");
        }
        try (CaseFolder open = Wiring.open(folder, Console.ofProcess()::say)) {
            CaseRecord view = new CaseRecord.Viewed(command, shown);
            open.append(List.of(new CaseFile.Entry(view, Wiring.now(), by)), List.of());
        }
    }
}
