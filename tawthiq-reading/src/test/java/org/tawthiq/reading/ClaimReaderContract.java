package org.tawthiq.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawthiq.claim.Claim;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Known;

/// What holds for every reader, of whatever language: claims quote the text exactly, the same text gives
/// the same claims, and no text makes it fail.
public abstract class ClaimReaderContract {

    private static final int THREADS = 8;
    private static final long SEED = 20200511;

    /// The reader that is tested.
    protected abstract ClaimReader reader();

    /// A text out of which the reader reads claims of many kinds.
    protected abstract String richText();

    @Test
    void readsClaimsOutOfARichText() {
        assertThat(read(richText())).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void readsAnyTextWithoutFailing(String text) {
        assertSound(text, read(text));
    }

    static Stream<String> hostile() {
        return HostileTexts.all().values().stream();
    }

    @Test
    void quotesTheTextExactly() {
        assertSound(richText(), read(richText()));
    }

    @Test
    void readsEveryBeginningOfAText() {
        String text = richText();
        IntStream.range(0, text.length()).filter(end -> end % 7 == 0).forEach(end -> {
            String cut = text.substring(0, end);
            assertSound(cut, read(cut));
        });
    }

    @Test
    void readsTextsWithWordsInAnyOrder() {
        Random random = new Random(SEED);
        String[] words = richText().split(" ");
        for (int round = 0; round < 50; round++) {
            StringBuilder shuffled = new StringBuilder();
            for (int count = 0; count < 120; count++) {
                shuffled.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "\n" : " ");
            }
            assertSound(shuffled.toString(), read(shuffled.toString()));
        }
    }

    @Test
    void readsTheSameTextTheSameWay() {
        assertThat(read(richText())).isEqualTo(read(richText()));
    }

    @Test
    void readsTheSameInManyThreads() throws Exception {
        List<Claim> expected = read(richText());
        List<String> texts = new ArrayList<>(HostileTexts.all().values());
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<List<Claim>>> work = IntStream.range(0, 4 * THREADS)
                    .<Callable<List<Claim>>>mapToObj(number -> () -> {
                        read(texts.get(number % texts.size()));
                        return read(richText());
                    })
                    .toList();
            for (Future<List<Claim>> done : threads.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void saysWithWhatItReads() {
        assertThat(reader().name()).matches("[a-z-]+/[0-9]+");
        assertThat(reader().data()).isNotEmpty().doesNotContain("");
    }

    private List<Claim> read(String text) {
        return reader().read(new ReadingText(
                new SourceId("contract"), text, Known.is(LocalDate.of(2020, 5, 11)), Known.unknown()));
    }

    private static void assertSound(String text, List<Claim> claims) {
        assertThat(claims.stream().map(Claim::id)).doesNotHaveDuplicates();
        int last = 0;
        for (Claim claim : claims) {
            assertThat(start(claim.statement().citation())).isGreaterThanOrEqualTo(last);
            last = start(claim.statement().citation());
            assertQuoted(text, claim.statement().citation());
            claim.statement().retold().forEach(citation -> assertQuoted(text, citation));
        }
    }

    private static int start(Citation citation) {
        return citation.locus() instanceof Locus.TextSpan(int start, int _) ? start : -1;
    }

    private static void assertQuoted(String text, Citation citation) {
        assertThat(citation.locus()).isInstanceOfSatisfying(Locus.TextSpan.class, span -> {
            assertThat(citation.quote()).isNotBlank();
            assertThat(citation.quote()).isEqualTo(text.substring(span.start(), span.end()));
        });
    }
}
