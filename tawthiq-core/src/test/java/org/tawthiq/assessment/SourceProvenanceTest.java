package org.tawthiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.source.TestSource.published;
import static org.tawthiq.source.TestSource.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tawthiq.assessment.provenance.RuledSources;
import org.tawthiq.assessment.provenance.SourceRuling;
import org.tawthiq.claim.Claim;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;

/// Who rests on whom among sources: direction, owners, forwards and people's decisions.
class SourceProvenanceTest {

    private static final SourceId A = new SourceId("a");
    private static final SourceId B = new SourceId("b");
    private static final SourceId C = new SourceId("c");
    private static final String TEN = "one two three four five six seven eight nine ten";

    private final List<Source> sources = new ArrayList<>();
    private final Map<SourceId, String> texts = new TreeMap<>();
    private final List<RuledSources> rulings = new ArrayList<>();

    @Test
    void theOnePublishedEarlierIsTheRootWhateverItsName() {
        sources.add(published("a", "", "2020-05-02"));
        sources.add(published("b", "", "2020-05-01"));
        shareTenWords();
        assertThat(groups()).singleElement().satisfies(group -> {
            assertThat(group.root()).isEqualTo("Title of b");
            assertThat(group.evidence())
                    .containsExactly("\"Title of a\" (2 May 2020) shares 10 words in a row with"
                            + " \"Title of b\" (1 May 2020), which was first: “" + TEN + "”");
        });
    }

    @Test
    void ofOneDayNothingTellsWhichWasFirst() {
        sources.add(published("a", "", "2020-05-01"));
        sources.add(published("b", "", "2020-05-01"));
        shareTenWords();
        assertThat(groups().getFirst().evidence().getFirst()).contains("nothing tells which was first");
    }

    @Test
    void whoSaysWhereItHasItFromNamesTheRootOfItsCopies() {
        sources.add(published("a", "Daily Test", "2020-05-03"));
        sources.add(published("b", "Other Test", "2020-05-01"));
        shareTenWords();
        assertThat(origins(
                                claim("a").from("a").attack(),
                                claim("b").from("b").saidBy("Watch Group").attack())
                        .groups())
                .extracting(OriginGroup::root)
                .containsExactly("Watch Group");
    }

    @Test
    void twoMediaOfOneOwnerAreOneOriginAndItsReferenceIsTold() {
        sources.add(source("a", "France 24"));
        sources.add(source("b", "مونت كارلو الدولية"));
        assertThat(groups()).singleElement().satisfies(group -> {
            assertThat(group.root()).isEqualTo("France Médias Monde");
            assertThat(group.evidence()).anyMatch(why -> why.contains("is owned by France Médias Monde (statemedia"));
        });
        sources.removeLast();
        sources.add(source("b", "Deutsche Welle"));
        assertThat(groups()).extracting(OriginGroup::root).containsExactly("Deutsche Welle", "France 24");
    }

    @Test
    void aForwardedPostIsTheChannelsAndNotItsPublishers() {
        sources.add(source("a", "Daily Test"));
        sources.add(source("b", "قناة الاختبار"));
        texts.put(A, "معاد توجيهها من قناة الإختبار\nقصف");
        assertThat(groups())
                .singleElement()
                .satisfies(group -> assertThat(group.evidence())
                        .contains("\"Title of a\" says that it was forwarded from قناة الإختبار"));
    }

    @Test
    void aChannelThatIsNoKnownMediumHasNoNameInPublic() {
        texts.put(A, "Forwarded from Mara Invented\nShells fell.");
        assertThat(new SourceDependence(sources, texts)
                        .forPublic(_ -> true)
                        .groups(List.of(claim("a").from("a").attack())))
                .noneMatch(group -> group.toString().contains("Mara"));
        assertThat(groups()).anyMatch(group -> group.root().equals("Mara Invented"));
    }

    @Test
    void wordsOfASourceThatMayNotBeQuotedAreNotQuoted() {
        shareTenWords();
        assertThat(new SourceDependence(sources, texts)
                        .forPublic(A::equals)
                        .groups(tellings())
                        .getFirst()
                        .evidence())
                .containsExactly("\"a\" and \"b\" share 10 words in a row, and nothing tells which was first");
    }

    @Test
    void aDecisionTiesWhatNothingTiesAndTheLaterOneHolds() {
        rule(new SourceRuling.Dependent(A, B));
        assertThat(groups())
                .singleElement()
                .satisfies(group -> assertThat(group.evidence())
                        .containsExactly("the decision d-1 says that \"a\" and \"b\" are one origin"));
        rule(new SourceRuling.Independent(B, A));
        assertThat(groups()).hasSize(2);
        rulings.removeLast();
        assertThat(groups()).hasSize(1);
    }

    @Test
    void aDecisionPartsWhatSharesWordsOrNamesOneSource() {
        rule(new SourceRuling.Independent(A, B));
        shareTenWords();
        assertThat(groups()).hasSize(2);
        SourceDependence.Origins named = origins(
                claim("a").from("a").saidBy("Watch Group").attack(),
                claim("b").from("b").saidBy("Watch Group").attack());
        assertThat(named.groups()).extracting(OriginGroup::root).containsExactly("Watch Group", "b");
        assertThat(named.independence().apart())
                .containsExactly("\"b\" gives Watch Group as its source, but the decision d-1 says that \"a\" and"
                        + " \"b\" are independent");
        assertThat(named.independence().expectedThousandths()).isEqualTo(2_000);
    }

    @Test
    void aThirdTiedToBothGoesWithTheStronger() {
        texts.put(A, TEN);
        texts.put(B, "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda");
        texts.put(C, TEN + " - " + texts.get(B));
        rule(new SourceRuling.Independent(A, B));
        SourceDependence.Origins origins = origins(
                claim("a").from("a").attack(),
                claim("b").from("b").attack(),
                claim("c").from("c").attack());
        assertThat(origins.groups()).extracting(OriginGroup::sources).containsExactly(List.of(A), List.of(B, C));
        assertThat(origins.independence().apart()).singleElement().asString().contains("10 words", "d-1");
    }

    @Test
    void nineWordsAreAPossibleTieThatChangesNoGroup() {
        texts.put(A, TEN.replace(" ten", " and this alone ").repeat(1) + filler("a"));
        texts.put(B, TEN.replace(" ten", " or that alone ") + filler("b"));
        SourceDependence.Origins origins = origins(tellings().toArray(Claim[]::new));
        assertThat(origins.groups()).hasSize(2);
        assertThat(origins.independence().expectedThousandths()).isEqualTo(1_600);
        assertThat(origins.independence().ties()).singleElement().satisfies(tie -> {
            assertThat(tie.thousandths()).isEqualTo(400);
            assertThat(tie.merged()).isFalse();
        });
    }

    @Test
    void theOrderOfSourcesTextsAndClaimsChangesNothing() {
        sources.add(published("a", "France 24", "2020-05-03"));
        sources.add(published("b", "RFI", "2020-05-01"));
        sources.add(published("c", "", "2020-05-02"));
        texts.put(A, filler("x") + TEN.replace(" ten", ""));
        texts.put(C, TEN + filler("y"));
        texts.put(new SourceId("d"), filler("y"));
        rule(new SourceRuling.Independent(A, new SourceId("e")));
        List<Claim> claims = new ArrayList<>();
        for (String from : List.of("a", "b", "c", "d", "e")) {
            claims.add(claim("own-" + from).from(from).attack());
            claims.add(claim("of-" + from)
                    .from(from)
                    .saidBy("e".equals(from) ? "the watch-group" : "Watch Group")
                    .attack());
        }
        SourceDependence.Origins expected = origins(claims.toArray(Claim[]::new));
        for (long seed = 0; seed < 10; seed++) {
            Collections.shuffle(claims, new Random(seed));
            Collections.shuffle(sources, new Random(seed));
            assertThat(origins(claims.toArray(Claim[]::new))).isEqualTo(expected);
        }
    }

    private void shareTenWords() {
        texts.put(A, TEN);
        texts.put(B, TEN);
    }

    private static String filler(String stem) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 60; at++) {
            text.append(' ').append(stem).append(at);
        }
        return text.toString();
    }

    private void rule(SourceRuling ruling) {
        rulings.add(new RuledSources("d-" + (rulings.size() + 1), ruling));
    }

    private static List<Claim> tellings() {
        return List.of(claim("a").from("a").attack(), claim("b").from("b").attack());
    }

    private List<OriginGroup> groups() {
        return origins(tellings().toArray(Claim[]::new)).groups();
    }

    private SourceDependence.Origins origins(Claim... claims) {
        return new SourceDependence(sources, texts, rulings).origins(List.of(claims));
    }
}
