package org.tawthiq.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;

/// What is wrong with the words of a command line, in one sentence.
final class WrongWords {

    /// How a file is named that begins as options do.
    private static final String FILE_WITH_DASH = "; if it is a file, put -- before it, or write ./%s";

    private WrongWords() {}

    static String told(CommandLine.ParameterException failure) {
        CommandLine line = failure.getCommandLine();
        boolean root = line.getParent() == null;
        String help = root ? "`tawthiq help` lists the commands" : "see `tawthiq help %s`".formatted(command(line));
        String what = what(failure, root);
        return what.endsWith("?") ? what + " " + help : what + ": " + help;
    }

    private static String command(CommandLine line) {
        return line.getCommandName().equals("help") ? "" : line.getCommandName();
    }

    private static String what(CommandLine.ParameterException failure, boolean root) {
        String command = failure.getCommandLine().getCommandName();
        return switch (failure) {
            case CommandLine.UnmatchedArgumentException surplus -> surplus(surplus, root);
            case CommandLine.MissingParameterException missing ->
                "%s needs %s%s"
                        .formatted(
                                command,
                                missing.getMissing().stream()
                                        .map(WrongWords::name)
                                        .collect(Collectors.joining(", ")),
                                takenForOption(missing.getCommandLine().getUnmatchedArguments()));
            case CommandLine.OverwrittenOptionException twice -> name(twice.getOverwritten()) + " is given twice";
            default -> value(failure, command, root);
        };
    }

    private static String takenForOption(List<String> unmatched) {
        return unmatched.stream()
                .filter(word -> word.startsWith("-"))
                .findFirst()
                .map(word -> ", and \"%s\" is no option%s".formatted(word, FILE_WITH_DASH.formatted(word)))
                .orElse("");
    }

    private static String surplus(CommandLine.UnmatchedArgumentException surplus, boolean root) {
        String word = surplus.getUnmatched().getFirst();
        String what = surplus.isUnknownOption()
                ? "\"%s\" is no option of %s"
                        .formatted(word, surplus.getCommandLine().getCommandName())
                : root
                        ? "\"%s\" is no command".formatted(word)
                        : "\"%s\" is one word too many for %s"
                                .formatted(word, surplus.getCommandLine().getCommandName());
        if (surplus.isUnknownOption() && Files.exists(Path.of(word))) {
            return what + FILE_WITH_DASH.formatted(word);
        }
        List<String> meant = surplus.getSuggestions();
        return meant.isEmpty() || !(root || surplus.isUnknownOption())
                ? what
                : "%s; did you mean %s?".formatted(what, String.join(" or ", meant));
    }

    private static String value(CommandLine.ParameterException failure, String command, boolean root) {
        CommandLine.Model.ArgSpec about = failure.getArgSpec();
        if (about == null) {
            return root ? "there is no such command" : "this is no way to use " + command;
        }
        String value = failure.getValue() == null ? "" : failure.getValue();
        String wanted = about.type() == LocalDate.class ? "date such as 2020-05-11" : "value for it";
        return "%s: \"%s\" is no %s".formatted(name(about), value, wanted);
    }

    private static String name(CommandLine.Model.ArgSpec about) {
        if (about instanceof CommandLine.Model.OptionSpec option) {
            return option.arity().max() == 0
                    ? option.longestName()
                    : "%s %s".formatted(option.longestName(), option.paramLabel());
        }
        return about.paramLabel();
    }
}
