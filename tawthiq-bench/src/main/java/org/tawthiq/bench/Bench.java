package org.tawthiq.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.tawthiq.bench.score.SeedScore;
import org.tawthiq.reading.draft.RuleReader;
import org.tawthiq.reading.english.EnglishRules;
import org.tawthiq.reading.place.Gazetteer;

/// Measures Tawthiq: `score seed DIR` holds the reader against the seed article's expected items;
/// `speed NAME …` runs JMH benchmarks whose names contain NAME, with JMH's own options behind it.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws IOException, RunnerException, CommandLineOptionException {
        List<String> given = List.of(arguments);
        if (given.size() == 3 && given.subList(0, 2).equals(List.of("score", "seed"))) {
            score(Path.of(given.get(2)));
        } else if (given.size() > 1 && given.getFirst().equals("speed")) {
            String[] options = given.subList(1, given.size()).toArray(String[]::new);
            new Runner(new CommandLineOptions(options)).run();
        } else {
            System.err.println(
                    "usage: tawthiq-bench/run score seed DIR\n       tawthiq-bench/run speed NAME [JMH OPTION …]");
            System.exit(2);
        }
    }

    private static void score(Path folder) throws IOException {
        SeedScore.Scored scored = new SeedScore().score(RuleReader.of(new EnglishRules(Gazetteer.shipped())), folder);
        scored.lines().forEach(System.out::println);
        System.exit(scored.whole() ? 0 : 1);
    }
}
