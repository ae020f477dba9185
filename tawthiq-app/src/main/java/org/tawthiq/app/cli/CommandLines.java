package org.tawthiq.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.tawthiq.vault.DamagedCase;
import picocli.CommandLine;

/// The program's commands, and how each kind of failure becomes one sentence and an exit code.
public final class CommandLines {

    private CommandLines() {}

    @CommandLine.Command(
            name = "tawthiq",
            mixinStandardHelpOptions = true,
            description = {
                "From a pile of material to a findings report in which every number opens to the words it rests on.",
                ""
            },
            footer = {
                "",
                "Exit codes: 0 done; 1 something found wrong (verify, check); 2 wrong usage; 3 some material could not be",
                "read (the rest is in); 4 the case is damaged; 5 could not write."
            },
            subcommands = {
                ReportCommand.class,
                Steps.Init.class,
                Steps.Add.class,
                ReadCommand.class,
                LinkCommand.class,
                Steps.Assess.class,
                CheckCommand.class,
                DecideCommand.class,
                ShowCommand.class,
                VerifyCommand.class
            })
    static final class Root implements Runnable {
        @CommandLine.Spec
        CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Override
        public void run() {
            spec.commandLine().usage(System.out);
        }
    }

    /// Runs the program and gives its exit code.
    public static int run(String[] arguments, String version) {
        CommandLine line = new CommandLine(new Root());
        line.getCommandSpec().version(version);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, _, _) -> told(failure));
        return line.execute(arguments);
    }

    private static int told(Exception failure) {
        Console console = Console.ofProcess();
        return switch (failure) {
            case WrongUsage wrong -> {
                console.error(String.valueOf(wrong.getMessage()));
                yield ExitCode.WRONG_USAGE;
            }
            case DamagedCase damaged -> {
                console.error("The case is damaged: " + damaged.getMessage());
                yield ExitCode.DAMAGED_CASE;
            }
            case NoSuchFileException missing -> {
                console.error("There is no file \"%s\".".formatted(missing.getFile()));
                yield ExitCode.WRONG_USAGE;
            }
            case AccessDeniedException denied -> {
                console.error(
                        "\"%s\" may not be read or written: give yourself the right to.".formatted(denied.getFile()));
                yield ExitCode.COULD_NOT_WRITE;
            }
            case FileSystemException disk -> {
                console.error(
                        "\"%s\" could not be written: %s. Make room or name another folder; what was acknowledged before is whole."
                                .formatted(
                                        disk.getFile(),
                                        disk.getReason() == null
                                                ? disk.getClass().getSimpleName()
                                                : disk.getReason()));
                yield ExitCode.COULD_NOT_WRITE;
            }
            case IOException io -> {
                console.error("It could not be done: " + io.getMessage());
                yield ExitCode.COULD_NOT_WRITE;
            }
            case UncheckedIOException wrapped when wrapped.getCause() != null -> told(wrapped.getCause());
            case InvalidPathException path -> {
                console.error("\"%s\" cannot be the name of a file: %s.".formatted(path.getInput(), path.getReason()));
                yield ExitCode.WRONG_USAGE;
            }
            default -> throw new IllegalStateException("this is a fault of the program", failure);
        };
    }
}
