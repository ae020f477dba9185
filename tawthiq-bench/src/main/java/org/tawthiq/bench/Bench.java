package org.tawthiq.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.tawthiq.bench.score.SeedScore;
import org.tawthiq.reading.english.EnglishReader;
import org.tawthiq.reading.place.Gazetteer;

/// Measures Tawthiq: `score seed DIR` holds the reader against the seed article's expected items.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3 || !arguments[0].equals("score") || !arguments[1].equals("seed")) {
            System.err.println("usage: tawthiq-bench score seed DIR");
            System.exit(2);
        }
        SeedScore.Scored scored = new SeedScore().score(new EnglishReader(Gazetteer.shipped()), Path.of(arguments[2]));
        scored.lines().forEach(System.out::println);
        System.exit(scored.whole() ? 0 : 1);
    }
}
