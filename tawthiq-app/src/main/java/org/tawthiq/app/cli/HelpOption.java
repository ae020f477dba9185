package org.tawthiq.app.cli;

import picocli.CommandLine;

/// The option that every command has.
final class HelpOption {

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean wanted;
}
