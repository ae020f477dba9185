package org.tawthiq.app;

import java.util.Locale;
import org.tawthiq.app.cli.CommandLines;

/// The program's entry.
public final class Tawthiq {

    private Tawthiq() {}

    public static void main(String[] arguments) {
        // What is written must not depend on the user's language: digits, capitals, file names.
        Locale.setDefault(Locale.ROOT);
        String version = Tawthiq.class.getPackage().getImplementationVersion();
        System.exit(CommandLines.run(arguments, "tawthiq " + (version == null ? "(unpacked)" : version)));
    }
}
