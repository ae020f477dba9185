package org.tawthiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.source.TestSource.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Speaker;
import org.tawthiq.source.SourceId;

class SourceDependenceTest {

    private static final String PASSAGE = "one two three four five six seven eight nine ten";
    private static final String OTHER_PASSAGE = "alpha beta gamma delta epsilon zeta eta theta iota kappa";

    private final SourceDependence unknown = new SourceDependence(List.of(), Map.of());

    @Test
    void sourcesThatNameOneOrganisationAreOneOriginHoweverTheySpellIt() {
        List<OriginGroup> groups = unknown.groups(List.of(
                claim("one").from("a").saidBy("The Watch Group").attack(),
                claim("two").from("b").saidBy("watch-group").attack()));
        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.sources()).containsExactly(new SourceId("a"), new SourceId("b"));
            assertThat(group.claims()).hasSize(2);
            assertThat(group.evidence()).hasSize(2).allMatch(why -> why.contains("as its source"));
        });
    }

    @Test
    void whatAnOrganisationPublishesItselfAndWhatIsSaidInItsNameAreOneOrigin() {
        SourceDependence known =
                new SourceDependence(List.of(source("a", "Watch Group"), source("b", "Daily Test")), Map.of());
        assertThat(known.groups(List.of(
                        claim("one").from("a").attack(),
                        claim("two").from("b").saidBy("Watch Group").attack())))
                .extracting(OriginGroup::root)
                .containsExactly("Watch Group");
    }

    @Test
    void theEndOfAChainIsTheOrigin() {
        assertThat(roots(
                        claim("one")
                                .from("a")
                                .saidBy("Daily Test", Speaker.SpeakerKind.MEDIA, "Watch Group")
                                .attack(),
                        claim("two").from("b").saidBy("Watch Group").attack()))
                .containsExactly("Watch Group");
    }

    @Test
    void witnessesOfOneSourceAreRootsOfTheirOwn() {
        assertThat(roots(
                        claim("one")
                                .from("a")
                                .saidBy("a baker", Speaker.SpeakerKind.WITNESS)
                                .attack(),
                        claim("two")
                                .from("a")
                                .saidBy("a driver", Speaker.SpeakerKind.WITNESS)
                                .attack(),
                        claim("three")
                                .from("b")
                                .saidBy("a driver", Speaker.SpeakerKind.WITNESS)
                                .attack()))
                .containsExactly("a baker, in a", "a driver, in a", "a driver, in b");
    }

    @Test
    void sourcesOfWhichNothingIsKnownAreOriginsOfTheirOwn() {
        assertThat(roots(
                        claim("one").from("a").attack(),
                        claim("two").from("b").attack(),
                        claim("three").from("a").attack()))
                .containsExactly("a", "b");
    }

    @Test
    void textsThatShareAPassageOfTenWordsAreOneOriginAndNineAreNot() {
        assertThat(groupsOf(Map.of("a", "It said: " + PASSAGE + ".", "b", PASSAGE.toUpperCase(java.util.Locale.ROOT))))
                .containsExactly("[a, b]");
        String nine = PASSAGE.substring(0, PASSAGE.lastIndexOf(' '));
        assertThat(groupsOf(Map.of("a", PASSAGE, "b", nine + " eleven"))).containsExactly("[a]", "[b]");
    }

    @Test
    void whoRepeatsOneOfAGroupBelongsToTheWholeOfIt() {
        Map<String, String> texts = Map.of("a", PASSAGE, "b", PASSAGE + " - " + OTHER_PASSAGE, "c", OTHER_PASSAGE);
        assertThat(groupsOf(texts)).containsExactly("[a, b, c]");
        Map<String, String> turned = Map.of("a", PASSAGE, "b", OTHER_PASSAGE, "c", PASSAGE + " - " + OTHER_PASSAGE);
        assertThat(groupsOf(turned)).containsExactly("[a, b, c]");
    }

    @Test
    void aSharedPassageIsToldAsEvidence() {
        SourceDependence known =
                new SourceDependence(List.of(), Map.of(new SourceId("a"), PASSAGE, new SourceId("b"), PASSAGE));
        assertThat(known.groups(List.of(
                                claim("one").from("a").attack(),
                                claim("two").from("b").attack()))
                        .getFirst()
                        .evidence())
                .containsExactly("\"a\" and \"b\" share 10 words in a row, and nothing tells which was first: “"
                        + PASSAGE + "”");
    }

    @Test
    void aPassageIsFoundWhereverItStandsAndHoweverItIsWritten() {
        String around = "so it began and then much else was said ".repeat(30);
        assertThat(groupsOf(Map.of("a", PASSAGE, "b", "\u201c" + around + PASSAGE.toUpperCase(Locale.ROOT) + "!")))
                .containsExactly("[a, b]");
        assertThat(groupsOf(Map.of("a", "PASSAGE one " + around.substring(0, 20), "b", around)))
                .containsExactly("[a]", "[b]");
    }

    /// A word array that was copied for each passage made this take the better part of an hour.
    @Test
    @Timeout(20)
    void aTextOfAMillionWordsTakesNoLongerThanItsLength() {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 1_000_000; word++) {
            text.append("word").append(word).append(' ');
        }
        String other = text.toString().replace("word", "other");
        assertThat(groupsOf(Map.of("a", text.toString(), "b", other))).containsExactly("[a]", "[b]");
        assertThat(groupsOf(Map.of("a", text.toString(), "b", other + text.substring(text.length() - 200))))
                .containsExactly("[a, b]");
    }

    @Test
    void theOrderOfClaimsChangesNoGroup() {
        List<Claim> claims = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            claims.add(claim("n" + number)
                    .from("source-" + number % 7)
                    .saidBy("Group " + number % 3)
                    .attack());
        }
        List<OriginGroup> expected = unknown.groups(claims);
        for (long seed = 0; seed < 5; seed++) {
            List<Claim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(unknown.groups(shuffled)).isEqualTo(expected);
        }
    }

    private List<String> roots(Claim... claims) {
        return unknown.groups(List.of(claims)).stream().map(OriginGroup::root).toList();
    }

    private static List<String> groupsOf(Map<String, String> texts) {
        Map<SourceId, String> bySource = new java.util.TreeMap<>();
        texts.forEach((name, text) -> bySource.put(new SourceId(name), text));
        List<Claim.Attack> claims = texts.keySet().stream()
                .map(name -> claim("of-" + name).from(name).attack())
                .toList();
        return new SourceDependence(List.of(), bySource)
                .groups(claims).stream()
                        .map(group -> group.sources().stream()
                                .map(SourceId::value)
                                .toList()
                                .toString())
                        .toList();
    }
}
