package org.tawthiq.bench;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.tawthiq.bench.score.AirwarsScore;
import org.tawthiq.bench.score.AnnotatedScore;
import org.tawthiq.bench.score.BooksScore;
import org.tawthiq.bench.score.EventsScore;
import org.tawthiq.bench.score.GazaScore;
import org.tawthiq.bench.score.GeoparsingScore;
import org.tawthiq.bench.score.GiveMeScore;
import org.tawthiq.bench.score.InvestigationScore;
import org.tawthiq.bench.score.LinkingScore;
import org.tawthiq.bench.score.NegativesScore;
import org.tawthiq.bench.score.Part;
import org.tawthiq.bench.score.PersonsScore;
import org.tawthiq.bench.score.Score;
import org.tawthiq.bench.score.ScoreTable;
import org.tawthiq.bench.score.Scored;
import org.tawthiq.bench.score.SeedScore;
import org.tawthiq.bench.score.TimexScore;
import org.tawthiq.bench.score.Trial;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.reading.place.GazetteerTable;
import picocli.CommandLine;

/// `score SET DIR`: how well the reader reads one set of texts, as one table. Ends with 0 where every bar
/// is met, with 1 where one is not.
@CommandLine.Command(
        name = "tawthiq-bench/run score",
        mixinStandardHelpOptions = true,
        description = "Measures the reader on a set of texts.")
final class ScoreCommand implements Callable<Integer> {

    private static final Map<String, Score> SETS = new TreeMap<>(Map.ofEntries(
            Map.entry("airwars-syria", new AirwarsScore()),
            Map.entry("annotated", new AnnotatedScore()),
            Map.entry("books", new BooksScore()),
            Map.entry("events", new EventsScore()),
            Map.entry("gaza-airwars", new GazaScore()),
            Map.entry("geoparsing", new GeoparsingScore()),
            Map.entry("giveme5w1h", new GiveMeScore()),
            Map.entry("linking", new LinkingScore()),
            Map.entry("negatives", new NegativesScore()),
            Map.entry("persons", new PersonsScore()),
            Map.entry("seed", new SeedScore()),
            Map.entry("syrian-archive", new InvestigationScore()),
            Map.entry("timex", new TimexScore())));
    private static final int NOT_MET = 1;
    private static final int WRONG_USAGE = 2;

    @CommandLine.Parameters(
            index = "0",
            paramLabel = "SET",
            description = "One of: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Names.class)
    String set = "";

    @CommandLine.Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder that holds the set.")
    Path folder = Path.of("");

    @CommandLine.Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "A table of places of your own; may be given several times.")
    List<Path> gazetteers = List.of();

    @CommandLine.Option(
            names = "--countries",
            paramLabel = "CC",
            split = ",",
            description = "Countries in scope, such as SY,IQ.")
    List<String> countries = List.of();

    @CommandLine.Option(
            names = "--examples",
            paramLabel = "N",
            description = "Show N cases of each kind of what went wrong. They hold words of the texts.")
    int examples;

    @CommandLine.Option(
            names = "--part",
            paramLabel = "PART",
            description = "dev, test (a third of the texts, by a hash of their identifiers) or all.")
    Part part = Part.ALL;

    /// The names of the sets, for the help.
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            super(SETS.keySet());
        }
    }

    @Override
    public Integer call() throws Exception {
        Score score = SETS.get(set);
        if (score == null) {
            System.err.println("there is no set \"%s\"; there are %s".formatted(set, String.join(", ", SETS.keySet())));
            return WRONG_USAGE;
        }
        if (!Files.isDirectory(folder)) {
            System.err.println("there is no folder \"%s\"".formatted(folder));
            return WRONG_USAGE;
        }
        Scored scored;
        try {
            scored = score.score(new Trial(gazetteer(), part), folder);
        } catch (NoSuchFileException e) {
            System.err.println("there is no file \"%s\"".formatted(e.getFile()));
            return WRONG_USAGE;
        }
        ScoreTable.lines(scored).forEach(System.out::println);
        if (examples > 0) {
            System.out.println();
            ScoreTable.cases(scored, examples).forEach(System.out::println);
        }
        return scored.allBarsMet() ? 0 : NOT_MET;
    }

    private Gazetteer gazetteer() throws Exception {
        Set<String> scope = new TreeSet<>();
        countries.forEach(country -> scope.add(country.strip().toUpperCase(Locale.ROOT)));
        String country = scope.size() == 1 ? scope.iterator().next() : "";
        List<GazetteerTable> tables = new ArrayList<>();
        for (Path file : gazetteers) {
            tables.add(GazetteerTable.read(file, country));
        }
        Gazetteer shipped = Gazetteer.shipped();
        return (tables.isEmpty() ? shipped : shipped.with(tables)).within(scope);
    }
}
