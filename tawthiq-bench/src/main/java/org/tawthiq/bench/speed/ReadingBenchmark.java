package org.tawthiq.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.tawthiq.claim.Claim;
import org.tawthiq.reading.ClaimReader;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.reading.arabic.ArabicRules;
import org.tawthiq.reading.draft.RuleReader;
import org.tawthiq.reading.english.EnglishRules;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Known;

/// How many documents of 200 words one core reads in a second: `tawthiq-bench/run speed ReadingBenchmark`.
///
/// The documents are made of the example's texts of one language: each begins at another paragraph and
/// runs on over the texts until it has 200 words. The reader is the whole one, of both languages.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {

    private static final int WORDS = 200;
    private static final Map<String, List<String>> FILES = Map.of(
            "en", List.of("brief-a.txt", "brief-b.txt", "denial.txt", "statement.txt", "wire-item.txt"),
            "ar", List.of("post-ar.txt"));
    private static final Gazetteer SYRIA = Gazetteer.shipped().within(Set.of("SY"));

    /// The folder that holds `idlib-2020`.
    @Param("examples")
    public String examples = "examples";

    @Param({"en", "ar"})
    public String language = "en";

    private final ClaimReader reader = RuleReader.of(new EnglishRules(SYRIA), new ArabicRules(SYRIA));
    private List<ReadingText> texts = List.of();
    private int next;

    @Setup
    public void prepare() throws IOException {
        texts = texts(Path.of(examples, "idlib-2020"), Objects.requireNonNull(FILES.get(language)));
        long attacks = texts.stream()
                .flatMap(text -> reader.read(text).stream())
                .filter(Claim.Attack.class::isInstance)
                .count();
        System.out.printf("# %d documents of %d words, %d attack claims in them%n", texts.size(), WORDS, attacks);
    }

    @Benchmark
    public List<Claim> documents() {
        next = (next + 1) % texts.size();
        return reader.read(texts.get(next));
    }

    private static List<ReadingText> texts(Path folder, List<String> files) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (String file : files) {
            Files.readString(folder.resolve(file))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(paragraphs::add);
        }
        List<ReadingText> made = new ArrayList<>();
        for (int first = 0; first < paragraphs.size(); first++) {
            StringBuilder text = new StringBuilder();
            int words = 0;
            for (int at = first; words < WORDS; at = (at + 1) % paragraphs.size()) {
                List<String> more = List.of(paragraphs.get(at).split(" "));
                List<String> taken = more.subList(0, Math.min(more.size(), WORDS - words));
                text.append(String.join(" ", taken)).append("\n\n");
                words += taken.size();
            }
            made.add(new ReadingText(
                    new SourceId("made-" + first),
                    text.toString(),
                    Known.is(LocalDate.of(2020, 5, 12)),
                    Known.unknown()));
        }
        return made;
    }
}
