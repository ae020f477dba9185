package org.tawthiq.app;

import org.tawthiq.app.cli.CommandLines;

/// The program's entry.
public final class Tawthiq {

    private Tawthiq() {}

    public static void main(String[] arguments) {
        String version = Tawthiq.class.getPackage().getImplementationVersion();
        System.exit(CommandLines.run(arguments, "tawthiq " + (version == null ? "(unpacked)" : version)));
    }
}
