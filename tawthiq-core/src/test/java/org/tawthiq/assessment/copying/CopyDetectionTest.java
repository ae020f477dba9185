package org.tawthiq.assessment.copying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Made sources: three are right nine times in ten, each with mistakes of its own; one is right every other time, and
/// four copy it, mistakes and all.
class CopyDetectionTest {

    private static final int QUESTIONS = 200;

    private final List<Telling> told = new ArrayList<>();

    CopyDetectionTest() {
        Random random = new Random(3);
        for (int question = 0; question < QUESTIONS; question++) {
            for (String careful : List.of("a", "b", "c")) {
                tell(careful, question, random.nextInt(10) == 0 ? "wrong " + random.nextInt(50) : "right");
            }
            String careless = random.nextBoolean() ? "wrong " + random.nextInt(50) : "right";
            for (String copier : List.of("d", "e", "f", "g", "h")) {
                tell(copier, question, careless);
            }
        }
    }

    private void tell(String source, int question, String value) {
        told.add(new Telling(source, "q" + question, value));
    }

    @Test
    void copiesDoNotOutvoteThoseWhoAreRight() {
        CopyDetection detection = CopyDetection.of(told);
        assertThat(right(detection, false)).isLessThan(QUESTIONS * 0.7);
        assertThat(right(detection, true)).isGreaterThan(QUESTIONS * 0.93);
    }

    private static double right(CopyDetection detection, boolean weighed) {
        int right = 0;
        for (int question = 0; question < QUESTIONS; question++) {
            String object = "q" + question;
            right += (weighed ? detection.best(object) : detection.byVote(object))
                            .filter("right"::equals)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return right;
    }

    @Test
    void whoSharesMistakesDependsAndWhoSharesWhatIsRightDoesNot() {
        CopyDetection detection = CopyDetection.of(told);
        assertThat(detection.dependence("d", "h")).isGreaterThan(0.99);
        assertThat(detection.dependence("a", "b")).isLessThan(0.01);
        assertThat(detection.dependence("a", "nobody")).isZero();
        assertThat(detection.dependentPairs(0.9)).isEqualTo(10);
    }

    @Test
    void theOrderOfTheTellingsChangesNothing() {
        CopyDetection expected = CopyDetection.of(told);
        List<Telling> shuffled = new ArrayList<>(told);
        Collections.shuffle(shuffled, new Random(9));
        CopyDetection again = CopyDetection.of(shuffled);
        for (int question = 0; question < QUESTIONS; question++) {
            assertThat(again.best("q" + question)).isEqualTo(expected.best("q" + question));
        }
        assertThat(again.dependence("d", "e")).isEqualTo(expected.dependence("d", "e"));
    }

    @Test
    void aTieIsToldAsATie() {
        CopyDetection detection = CopyDetection.of(List.of(new Telling("x", "q", "one"), new Telling("y", "q", "two")));
        assertThat(detection.byVote("q")).isEmpty();
        assertThat(detection.best("q")).isEmpty();
        assertThat(detection.best("never asked")).isEmpty();
    }

    @Test
    void whoTellsAPartSpeaksForTheWhole() {
        List<Telling> some = List.of(
                new Telling("x", "q", "ada"),
                new Telling("y", "q", "ada bela"),
                new Telling("z", "q", "cem"),
                new Telling("w", "q", "cem"));
        CopyDetection detection = CopyDetection.of(some, (part, whole) -> whole.startsWith(part + " "));
        assertThat(detection.byVote("q")).contains("cem");
        assertThat(detection.byVoteWithParts("q")).contains("cem");
        List<Telling> more = new ArrayList<>(some);
        more.add(new Telling("v", "q", "ada"));
        more.add(new Telling("u", "q", "ada bela"));
        assertThat(CopyDetection.of(more, (part, whole) -> whole.startsWith(part + " "))
                        .byVoteWithParts("q"))
                .contains("ada bela");
    }
}
