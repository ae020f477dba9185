package org.tawthiq.app;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.app.work.Parts;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.incident.LinkWeights;
import org.tawthiq.reading.ClaimReader;
import org.tawthiq.reading.arabic.ArabicRules;
import org.tawthiq.reading.draft.RuleReader;
import org.tawthiq.reading.english.EnglishRules;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.reading.place.GazetteerMatch;
import org.tawthiq.reading.place.GazetteerTable;
import org.tawthiq.vault.CaseFolder;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.key.KeyStore;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

/// The program, put together by hand: every part and every choice is on this page.
public final class Wiring {

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Of what is wrong with one table: many rows are wrong in the same way.
    private static final int MOST_TOLD = 3;

    private final List<GazetteerTable> tables = new ArrayList<>();

    /// @param gazetteers tables of places that the user brings
    /// @param country of tables that name none; empty where it is not known
    public Wiring(List<Path> gazetteers, String country) throws IOException {
        for (Path file : gazetteers) {
            tables.add(GazetteerTable.read(file, country));
        }
    }

    /// What is wrong with the tables, one sentence each; of one table the first ones.
    public List<String> tableIssues() {
        List<String> told = new ArrayList<>();
        for (GazetteerTable table : tables) {
            int issues = table.issues().size();
            table.issues().stream().limit(MOST_TOLD).forEach(issue -> told.add(issue.toString()));
            if (issues > MOST_TOLD) {
                told.add("%s: and %d more rows are left out".formatted(table.name(), issues - MOST_TOLD));
            }
        }
        return told;
    }

    /// The parts, with the gazetteer loaded once.
    public Parts parts() {
        Gazetteer gazetteer = gazetteer();
        Function<Set<String>, ClaimReader> reader = countries -> reader(gazetteer.within(countries));
        return new Parts(
                reader, countries -> finder(gazetteer.within(countries)), LinkWeights.shipped(), names(gazetteer));
    }

    private static List<String> names(Gazetteer gazetteer) {
        return gazetteer.digests().stream()
                .map(digest -> "gazetteer " + digest.hex().substring(0, 16))
                .toList();
    }

    /// A reader of every language for the countries in scope; an empty set means everywhere.
    public ClaimReader reader(Set<String> countries) {
        return reader(gazetteer().within(countries));
    }

    /// The rules of every language, with one gazetteer.
    public static ClaimReader reader(Gazetteer gazetteer) {
        return RuleReader.of(new EnglishRules(gazetteer), new ArabicRules(gazetteer));
    }

    private Gazetteer gazetteer() {
        Gazetteer shipped = Gazetteer.shipped();
        return tables.isEmpty() ? shipped : shipped.with(tables);
    }

    private static Function<String, ReportedPlace> finder(Gazetteer gazetteer) {
        return words -> {
            List<ReportedPlace.Candidate> candidates = gazetteer.find(words).stream()
                    .map(GazetteerMatch::toCandidate)
                    .toList();
            PlacePrecision precision = candidates.isEmpty()
                    ? PlacePrecision.UNKNOWN
                    : candidates.getFirst().precision();
            return new ReportedPlace(words, words, candidates, precision);
        };
    }

    /// Opens the case in a folder, or begins one there.
    ///
    /// @param told is told what the user should know of the folder of keys
    public static CaseFolder open(Path folder, Consumer<String> told) throws IOException {
        Path keys = KeysFolder.ofUser();
        KeysFolder.make(keys);
        KeysFolder.openToOthers(keys).ifPresent(told);
        KeyStore store = new KeyStore(
                new RealDisk(keys), Wiring::chance, () -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return CaseFolder.open(folder, Wiring::chance, store);
    }

    private static byte[] chance() {
        return chance(SALT_BYTES);
    }

    /// Fresh random bytes.
    public static byte[] chance(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /// This machine's clock, to the millisecond.
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /// Work on a case, with the machine's clock for the log.
    public static CaseWork work(CaseFile file, Parts parts, String actor) throws IOException {
        return new CaseWork(file, parts, () -> Instant.now().truncatedTo(ChronoUnit.SECONDS), actor);
    }
}
