package org.tawthiq.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.claim.Claim;
import org.tawthiq.incident.matching.PairSet;
import org.tawthiq.source.SourceId;

/// Further claims linked by learned weights, in steps.
class LearnedIndexTest {

    private static final ToldAttacks TOLD = new ToldAttacks();
    private static final LinkWeights WEIGHTS =
            Linker.learn(TOLD.claims, TOLD.texts, 1).weights();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void stepsGiveTheClustersThatAllAtOnceGives(long seed) {
        steps(seed, LevelJudge.MOST_ASIDE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void soTheyDoInCrowdsThatAreComparedInPart(long seed) {
        steps(seed, 3);
    }

    /// Claims that tell all in every way come in random steps and decisions with them; the last step takes one decision
    /// back.
    private static void steps(long seed, int aside) {
        Random random = new Random(seed);
        List<Claim.Attack> claims = new ArrayList<>(new VariedClaims(seed).claims(150));
        Map<SourceId, String> texts = texts(claims, random);
        Collections.shuffle(claims, random);
        List<LinkRuling> rulings = new ArrayList<>();
        LinkIndex index = new LinkIndex(judge(List.of(), Map.of(), aside), List.of(), List.of());
        int from = 0;
        while (from < claims.size()) {
            int to = Math.min(claims.size(), from + 1 + random.nextInt(30));
            rulings.add(LinkIndexTest.ruling(claims, random));
            List<Claim.Attack> step = claims.subList(from, to);
            index.add(step, textsOf(step, texts), rulings);
            from = to;
        }
        rulings.remove(random.nextInt(rulings.size()));
        index.add(List.of(), Map.of(), rulings);

        List<Claim.Attack> told = Linker.told(claims);
        List<List<Incident.Membership>> expected =
                new ClusterBuilder(told, judge(told, texts, aside), rulings).clusters();
        assertThat(LinkIndexTest.members(index.incidents())).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).hasSizeBetween(40, 145);
    }

    private static LevelJudge judge(List<Claim.Attack> claims, Map<SourceId, String> texts, int aside) {
        return new LevelJudge(new ClaimReports(claims, texts), WEIGHTS, aside);
    }

    private static Map<SourceId, String> texts(List<Claim.Attack> claims, Random random) {
        Map<SourceId, String> texts = new HashMap<>();
        for (Claim.Attack claim : claims) {
            int topic = random.nextInt(12);
            texts.putIfAbsent(
                    claim.statement().citation().source(),
                    "word%d word%d seen in the town that day %s"
                            .formatted(topic, topic + 400, random.nextInt(3) == 0 ? "Monday" : ""));
        }
        return texts;
    }

    private static Map<SourceId, String> textsOf(List<Claim.Attack> claims, Map<SourceId, String> texts) {
        Map<SourceId, String> some = new HashMap<>();
        claims.forEach(claim -> some.put(
                claim.statement().citation().source(),
                texts.getOrDefault(claim.statement().citation().source(), "")));
        return some;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void blocksBringEveryPairTogetherThatIsNearEnough(long seed) {
        List<Claim.Attack> claims = Linker.told(new VariedClaims(seed).claims(150));
        LevelJudge judge = judge(claims, texts(claims, new Random(seed)), 150);
        Set<Long> found = new HashSet<>();
        PairSet pairs = judge.candidates();
        for (int at = 0; at < pairs.size(); at++) {
            found.add((long) pairs.one(at) << 32 | pairs.other(at));
        }
        Set<Long> expected = new HashSet<>();
        for (int one = 0; one < claims.size(); one++) {
            for (int other = one + 1; other < claims.size(); other++) {
                if (judge.isNearEnough(one, other)) {
                    expected.add((long) one << 32 | other);
                }
            }
        }
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(300);
    }

    @Test
    void whatAPairSaysDoesNotChangeWhenOthersCome() {
        List<Claim.Attack> some = TOLD.claims.subList(0, 60);
        LevelJudge few = judge(some, TOLD.texts, LevelJudge.MOST_ASIDE);
        LevelJudge all = judge(TOLD.claims, TOLD.texts, LevelJudge.MOST_ASIDE);
        for (int one = 0; one < some.size(); one++) {
            for (int other = one + 1; other < some.size(); other++) {
                assertThat(few.verdict(one, other)).isEqualTo(all.verdict(one, other));
            }
        }
    }

    @Test
    void aStepIntoWhatWasLinkedAllAtOnceGivesWhatAllAtOnceGives() {
        List<Claim.Attack> first = TOLD.claims.subList(0, 400);
        Linker linker = new Linker(WEIGHTS, TOLD.texts);
        Linking before = linker.link(first, List.of(), List.of());
        LinkIndex index = new LinkIndex(WEIGHTS, first, TOLD.texts, List.of(), before.incidents());
        LinkChange change = index.add(TOLD.claims.subList(400, TOLD.claims.size()), TOLD.texts, List.of());
        Linking after = linker.link(TOLD.claims, List.of(), before.incidents());
        assertThat(index.incidents()).isEqualTo(after.incidents());
        assertThat(change.changed())
                .isEqualTo(after.incidents().stream()
                        .filter(incident -> !before.incidents().contains(incident))
                        .toList());
    }
}
