package org.tawthiq.bench;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import picocli.CommandLine;

/// Measures Tawthiq: `score SET DIR` scores the reader on a set of texts; `scale` tells how the time
/// of linking grows; `objects DIR` how long preserved objects take to write and check; `appends DIR` how
/// fast a log takes entries; `checks DIR` how long a log takes to check; `speed NAME …` runs JMH benchmarks whose names
/// contain NAME, with JMH's own
/// options behind it.
public final class Bench {

    private static final int WRONG_USAGE = 2;

    private Bench() {}

    public static void main(String[] arguments) throws IOException, RunnerException, CommandLineOptionException {
        List<String> given = List.of(arguments);
        if (given.size() > 1 && given.getFirst().equals("score")) {
            System.exit(new CommandLine(new ScoreCommand())
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .execute(rest(given)));
        } else if (!given.isEmpty() && given.getFirst().equals("scale")) {
            System.exit(new CommandLine(new ScaleCommand()).execute(rest(given)));
        } else if (!given.isEmpty() && given.getFirst().equals("objects")) {
            System.exit(new CommandLine(new ObjectsCommand()).execute(rest(given)));
        } else if (!given.isEmpty() && given.getFirst().equals("appends")) {
            System.exit(new CommandLine(new AppendsCommand()).execute(rest(given)));
        } else if (!given.isEmpty() && given.getFirst().equals("checks")) {
            System.exit(new CommandLine(new ChecksCommand()).execute(rest(given)));
        } else if (given.size() > 1 && given.getFirst().equals("speed")) {
            new Runner(new CommandLineOptions(rest(given))).run();
        } else {
            System.err.print("""
                    usage: tawthiq-bench/run score SET [DIR] [OPTION …]
                           tawthiq-bench/run scale [--most N] [--reports]
                           tawthiq-bench/run objects DIR [--objects N] [--size BYTES] [--at-once N]
                           tawthiq-bench/run appends DIR [--most N]
                           tawthiq-bench/run checks DIR [--most N] [--records N]
                           tawthiq-bench/run speed NAME [JMH OPTION …]
                    """);
            System.exit(WRONG_USAGE);
        }
    }

    private static String[] rest(List<String> given) {
        return given.subList(1, given.size()).toArray(String[]::new);
    }
}
