package org.tawthiq.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.tawthiq.app.work.Trouble;
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
                "Begin with:  tawthiq report FOLDER",
                "More on one: tawthiq help COMMAND",
                "",
                "Exit codes: 0 done; 1 something found wrong (verify, check, timestamp);",
                "2 wrong usage; 3 some material could not be read (the rest is in); 4 the case is damaged;",
                "5 could not write."
            },
            subcommands = {
                ReportCommand.class,
                Steps.Init.class,
                Steps.Add.class,
                ReadCommand.class,
                LinkCommand.class,
                MatchCommand.class,
                MatchEventsCommand.class,
                Steps.Assess.class,
                CheckCommand.class,
                DecideCommand.class,
                ShowCommand.class,
                ProveCommand.class,
                VerifyCommand.class,
                TimestampCommand.class,
                ExportCommand.class,
                EraseCommand.class,
                CommandLine.HelpCommand.class
            })
    static final class Root implements Runnable {
        @CommandLine.Spec
        CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Override
        public void run() {
            spec.commandLine().usage(System.out);
        }
    }

    private static final int HELP_COLUMNS = 100;

    /// Runs the program and gives its exit code.
    public static int run(String[] arguments, String version) {
        CommandLine line = new CommandLine(new Root());
        line.getCommandSpec().version(version);
        line.getSubcommands().values().stream()
                .filter(command -> !command.getCommandName().equals("help"))
                .forEach(command -> command.addMixin("help", new HelpOption()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(HELP_COLUMNS);
        line.setExecutionExceptionHandler((failure, _, _) -> told(failure));
        line.setParameterExceptionHandler((failure, _) -> {
            Console.ofProcess().error(WrongWords.told(failure));
            return ExitCode.WRONG_USAGE;
        });
        int exit = line.execute(arguments);
        return System.out.checkError() ? lost(exit) : exit;
    }

    /// What was printed went nowhere; that is worse than what the work itself has to tell.
    private static int lost(int exit) {
        Console.ofProcess()
                .error("What was printed is lost or cut short: standard output could not be written; look for a full"
                        + " disk, or for a program behind a pipe that ended.");
        boolean worked = exit == ExitCode.DONE || exit == ExitCode.FOUND_WRONG || exit == ExitCode.UNREAD;
        return worked ? ExitCode.COULD_NOT_WRITE : exit;
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
            case FileSystemException disk -> {
                console.error("\"%s\" %s.".formatted(disk.getFile(), Trouble.told(disk)));
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
