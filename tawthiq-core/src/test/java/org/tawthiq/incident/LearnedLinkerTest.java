package org.tawthiq.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.id;
import static org.tawthiq.claim.TestClaim.town;
import static org.tawthiq.claim.TestClaim.unknownPlace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.TestClaim;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.ReportedPlace;

/// Linking with weights that were learned from made claims: 300 attacks in six towns over a year, each
/// told once or twice.
class LearnedLinkerTest {

    private static final int ATTACKS = ToldAttacks.ATTACKS;

    private final ToldAttacks told = new ToldAttacks();
    private final List<Claim.Attack> claims = told.claims;
    private final Map<SourceId, String> texts = told.texts;

    @Test
    void attacksToldTwiceAreFoundAgain() {
        Map<Integer, Set<Integer>> split = new HashMap<>();
        int mixed = 0;
        for (Incident incident : link(List.of()).incidents()) {
            Set<Integer> attacks = incident.claims().stream().map(this::attack).collect(Collectors.toSet());
            mixed += attacks.size() > 1 ? 1 : 0;
            attacks.forEach(attack -> split.computeIfAbsent(attack, _ -> new HashSet<>())
                    .add(incident.id().hashCode()));
        }
        assertThat(mixed).isLessThan(ATTACKS / 50);
        assertThat(split.values().stream().filter(in -> in.size() > 1)).hasSizeLessThan(ATTACKS / 50);
    }

    @Test
    void aClaimWithoutADayJoinsByTheRareWordsOfItsText() {
        told.add(1, claim("undated").in(town("Town 1", 36_040_000)).killing(truthKilled("a001-0")), "undated", "word1");
        told.add(-1, claim("stranger").in(town("Town 1", 36_040_000)).killing(3), "stranger", "unheard");
        Linking linking = link(List.of());
        assertThat(incidentOf(linking, id("undated")).claims()).contains(id("a001-0"), id("a001-1"));
        assertThat(incidentOf(linking, id("stranger")).claims()).containsExactly(id("stranger"));
    }

    @Test
    void twoVoicesOfOneTextMayTellOneAttackAndOneVoiceTellsTwo() {
        for (String name : List.of("narrator", "observer", "narrator-again")) {
            TestClaim told =
                    claim(name).on("2031-06-01").in(town("Town 9", 39_500_000)).killing(5);
            TestClaim said = name.equals("observer") ? told.saidBy("Example Observatory") : told;
            claims.add(said.from("source-report").attack());
        }
        texts.put(new SourceId("source-report"), "one report of a raid");
        Linking linking = link(List.of());
        assertThat(incidentOf(linking, id("observer")).claims()).hasSize(2);
        assertThat(incidentOf(linking, id("narrator"))).isNotEqualTo(incidentOf(linking, id("narrator-again")));
    }

    @Test
    void aPlaceThatNoGazetteerKnowsLiesInTheAreaToldWithIt() {
        ReportedPlace town = town("Town 9", 39_500_000);
        told.add(
                -4,
                claim("h1").on("2031-06-01").in(unknownPlace("Tell Khayali")).in(town),
                "h1",
                "gamma");
        told.add(-4, claim("h2").on("2031-06-01").in(town).killing(7), "h2", "gamma");
        assertThat(incidentOf(link(List.of()), id("h1")).members().getFirst().reasons())
                .extracting(Reason::rule)
                .contains("place/13");
    }

    @Test
    void textsInTwoScriptsAreNotHeldAgainstEachOther() {
        told.add(-3, claim("b1").on("2031-05-05").in(town("Town 8", 38_500_000)).killing(7), "b1", "alpha");
        told.add(-3, claim("b2").on("2031-05-05").in(town("Town 8", 38_500_000)).killing(7), "b2", "beta");
        texts.put(new SourceId("source-b2"), "قصف على المدينة صباحا");
        assertThat(incidentOf(link(List.of()), id("b1")).members().getFirst().reasons())
                .extracting(Reason::rule)
                .contains("place/10")
                .doesNotContain("words/0");
    }

    @Test
    void aNameThatNoGazetteerKnowsBringsClaimsTogether() {
        told.add(
                -2,
                claim("x1").on("2031-05-05").in(unknownPlace("Tell Khayali")).killing(7),
                "x1",
                "alpha");
        told.add(
                -2,
                claim("x2").on("2031-05-05").in(unknownPlace("tell khayali")).killing(7),
                "x2",
                "alpha");
        assertThat(incidentOf(link(List.of()), id("x1")).claims()).containsExactly(id("x1"), id("x2"));
    }

    @Test
    void oneSourceThatTellsTwoAttacksIsHeard() {
        claims.add(claim("twice")
                .from("source-a001-0")
                .on("2031-02-02")
                .in(town("Town 1", 36_040_000))
                .attack());
        claims.add(claim("twice2")
                .from("source-a001-0")
                .on("2031-02-02")
                .in(town("Town 1", 36_040_000))
                .attack());
        assertThat(incidentOf(link(List.of()), id("twice")).claims()).doesNotContain(id("twice2"));
    }

    @Test
    void twoHospitalsOfOneTownOnOneDayStayTwoAttacksAndSoDoMorningAndNight() {
        ReportedPlace town = town("Town 9", 37_500_000);
        for (String name : List.of("Ibn Test", "Al-Amal")) {
            claims.add(claim(name.toLowerCase(Locale.ROOT).replace(' ', '-'))
                    .from("source-" + name)
                    .on("2031-05-05")
                    .in(town)
                    .hitting("hospital", name)
                    .killing(2)
                    .attack());
        }
        for (String hour : List.of("06:00", "21:00")) {
            claims.add(claim("at-" + hour)
                    .from("source-at-" + hour)
                    .on("2031-06-06")
                    .in(town)
                    .at(hour, hour)
                    .killing(2)
                    .attack());
        }
        Linking linking = link(List.of());
        for (String alone : List.of("ibn-test", "al-amal", "at-06:00", "at-21:00")) {
            assertThat(incidentOf(linking, id(alone)).claims()).containsExactly(id(alone));
        }
    }

    @Test
    void peoplesDecisionsBeatLearnedWeights() {
        List<LinkRuling> rulings = List.of(
                new LinkRuling.Different(id("a001-0"), id("a001-1")), new LinkRuling.Same(id("a002-0"), id("a150-0")));
        Linking linking = link(rulings);
        assertThat(incidentOf(linking, id("a001-0")).claims()).doesNotContain(id("a001-1"));
        assertThat(incidentOf(linking, id("a002-0")).claims()).contains(id("a150-0"));
    }

    @Test
    void everyMemberHasItsReasonsInWords() {
        Incident.Membership member =
                incidentOf(link(List.of()), id("a001-1")).members().getFirst();
        assertThat(member.weight()).isPositive();
        assertThat(member.reasons()).extracting(Reason::rule).contains("time/5", "place/10", "crowding/10");
        assertThat(member.reasons()).extracting(Reason::note).anyMatch(note -> note.equals("the same town: Town 1"));
    }

    @Test
    void theOrderInWhichClaimsComeChangesNothing() {
        List<Incident> expected = link(List.of()).incidents();
        Collections.shuffle(claims, new Random(5));
        assertThat(link(List.of()).incidents()).isEqualTo(expected);
    }

    /// Weights that were learned stay as they are; what of them depends on all claims is taken from
    /// all that are there.
    @Test
    void withEqualWeightsStepsGiveTheClustersThatAllAtOnceGives() {
        LinkWeights weights = Linker.learn(claims, texts, 1).weights();
        List<LinkRuling> rulings = List.of(
                new LinkRuling.Different(id("a001-0"), id("a001-1")), new LinkRuling.Same(id("a002-0"), id("a150-0")));
        Linker linker = new Linker(weights, texts);
        Collections.shuffle(claims, new Random(7));
        List<Incident> existing = List.of();
        for (int number : List.of(100, 230, claims.size())) {
            existing = linker.link(claims.subList(0, number), rulings, existing).incidents();
        }
        assertThat(existing.stream().map(Incident::members))
                .containsExactlyInAnyOrderElementsOf(linker.link(claims, rulings, List.of()).incidents().stream()
                        .map(Incident::members)
                        .toList());
    }

    @Test
    void withoutDecisionsOnComparedPairsTheWeightsAreThoseOfTheClaimsAlone() {
        List<LinkRuling> elsewhere = List.of(
                new LinkRuling.Same(id("a001-0"), id("nobody")), new LinkRuling.Different(id("a000-0"), id("a299-0")));
        LinkWeights alone = Linker.learn(claims, texts, 1).weights();
        assertThat(Linker.learn(claims, texts, elsewhere, 1).weights()).isEqualTo(alone);
        assertThat(alone.labels()).isZero();
    }

    @Test
    void decisionsThatSpeakAgainstWhatWasLearnedMoveTheWeightsTheirWay() {
        List<LinkRuling> different = new ArrayList<>();
        for (int attack = 1; attack < 80; attack += 2) {
            different.add(new LinkRuling.Different(id("a%03d-0".formatted(attack)), id("a%03d-1".formatted(attack))));
        }
        LinkWeights alone = Linker.learn(claims, texts, 1).weights();
        LinkWeights refined = Linker.learn(claims, texts, different, 1).weights();
        assertThat(refined.labels()).isEqualTo(40);
        assertThat(refined.name()).isEqualTo(alone.name() + "/decisions/40");
        assertThat(refined.of("time/5")).isLessThan(alone.of("time/5"));
        assertThat(new Linker(refined, texts).link(claims, List.of(), List.of()).incidents())
                .hasSizeGreaterThan(new Linker(alone, texts)
                        .link(claims, List.of(), List.of())
                        .incidents()
                        .size());
    }

    @Test
    void fewClaimsTeachNothingAndThatIsSaid() {
        assertThat(Linker.learn(claims.subList(0, 20), texts, 1).doubt()).contains("too few to learn from");
    }

    private long truthKilled(String name) {
        return claims.stream()
                .filter(claim -> claim.id().equals(id(name)))
                .findFirst()
                .orElseThrow()
                .harm()
                .getFirst()
                .count()
                .least();
    }

    private int attack(ClaimId claim) {
        return told.truth.getOrDefault(claim, -9);
    }

    private Linking link(List<LinkRuling> rulings) {
        Linker.Learned learned = Linker.learn(claims, texts, 1);
        assertThat(learned.doubt()).isEmpty();
        return new Linker(learned.weights(), texts).link(claims, rulings, List.of());
    }

    private static Incident incidentOf(Linking linking, ClaimId claim) {
        return linking.incidents().stream()
                .filter(incident -> incident.claims().contains(claim))
                .findFirst()
                .orElseThrow();
    }
}
