package org.tawthiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.assessment.TestIncident.assessed;
import static org.tawthiq.claim.TestClaim.ALPHA;
import static org.tawthiq.claim.TestClaim.DISTANT;
import static org.tawthiq.claim.TestClaim.claim;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.Speaker;
import org.tawthiq.claim.TestClaim;
import org.tawthiq.source.Source;
import org.tawthiq.source.TestSource;

class GradeRuleTest {

    @Test
    void twoOriginsThatAssertItAndAgreeAreFair() {
        Graded graded = assessed(told("one").attack(), told("two").attack()).graded();
        assertThat(graded.grade()).isEqualTo(Grade.FAIR);
        assertThat(graded.reasons().getFirst()).startsWith("2 independent origins stand behind it");
    }

    @Test
    void whoOnlyReportsThatItIsAllegedIsNoSecondOrigin() {
        assertWeak(
                "of 2 origins one stands behind what it tells",
                told("one").attack(),
                told("two").as(Modality.ALLEGED).attack());
        assertThat(assessed(
                                told("one").attack(),
                                told("two").as(Modality.ALLEGED).attack(),
                                told("three").attack())
                        .grade())
                .isEqualTo(Grade.FAIR);
    }

    @Test
    void partiesToTheFightingAloneAreWeak() {
        assertWeak("only parties to the fighting tell of it", byParty("one"), byParty("two"));
        assertThat(assessed(byParty("one"), told("two").attack()).grade()).isEqualTo(Grade.FAIR);
    }

    @Test
    void originsThatTellOfAnotherPlaceDoNotSupportThisOne() {
        assertWeak(
                "of 2 origins one is left that agrees on where and when",
                told("one").in(ALPHA).attack(),
                claim("two").from("source of two").on("2020-01-29").in(DISTANT).attack());
    }

    @Test
    void aCopyThatDropsOrAddsAWordOfDoubtChangesNoGrade() {
        List<Source> sources = List.of(
                TestSource.published("one", "First Digest", "2020-01-29"),
                TestSource.published("two", "Second Digest", "2020-01-29"),
                TestSource.published("copy", "Third Digest", "2020-02-01"));
        for (Modality original : List.of(Modality.ASSERTED, Modality.ALLEGED)) {
            Claim.Attack first =
                    claim("one").from("one").on("2020-01-29").in(ALPHA).attack();
            Claim.Attack second = claim("two")
                    .from("two")
                    .on("2020-01-29")
                    .in(ALPHA)
                    .as(original)
                    .attack();
            Grade alone = assessed(sources, Map.of(), List.of(), first, second).grade();
            for (Modality copied : List.of(Modality.ASSERTED, Modality.ALLEGED)) {
                Claim.Attack copy = claim("copy")
                        .from("copy")
                        .on("2020-01-29")
                        .in(ALPHA)
                        .saidBy("Second Digest")
                        .as(copied)
                        .attack();
                AssessedIncident with = assessed(sources, Map.of(), List.of(), first, second, copy);
                assertThat(with.groups()).hasSize(2);
                assertThat(with.grade()).as("%s copied as %s", original, copied).isEqualTo(alone);
            }
        }
    }

    private static void assertWeak(String reason, Claim.Attack... claims) {
        Graded graded = assessed(claims).graded();
        assertThat(graded.grade()).isEqualTo(Grade.WEAK);
        assertThat(graded.reasons()).anyMatch(one -> one.startsWith(reason));
    }

    private static Claim.Attack byParty(String name) {
        return told(name)
                .saidBy("Command of " + name, Speaker.SpeakerKind.PARTY)
                .attack();
    }

    private static TestClaim told(String name) {
        return claim(name).from("source of " + name).on("2020-01-29").in(ALPHA);
    }
}
