package org.tawthiq.incident.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.claim.TestClaim.ALPHA;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.id;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.TestClaim;
import org.tawthiq.incident.LinkRuling;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Bounds;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.ReportedDate;

/// Which claims of victims name one person. All persons are invented.
class VictimPersonsTest {

    @ParameterizedTest(name = "{0}; {1}: {2}")
    @CsvSource({
        "Samir Invented, Layla Invented, different",
        "Samir Tarek Invented, Layla Tarek Invented, different",
        "Samir Invented, Samir Invented, undecided",
        "Samir Tarek Invented, Samir Tarek Invented, same",
        "Samir Invented, Sameer Invented, undecided",
        "Samir Invented, Invented Samir, undecided",
        "Samir Tarek Invented, Samir Invented, undecided",
        "Samir Invented, Samir Madeup, undecided",
        "Samir Invented, Abu Layla, undecided",
        "Samir, Layla Invented, undecided",
        "Samir Tarek Invented, Tarek Invented, undecided",
        "سمير المختلق, ليلى المختلق, different",
        "أسامة طارق المختلق, اسامه طارق المختلق, same",
        "سمير المختلق, Layla Invented, undecided",
    })
    void namesAloneDecideOnlyWhereNothingAllowsAnythingElse(String one, String other, String answer) {
        assertThat(answer(one, other).word().word()).isEqualTo(answer);
        assertThat(answer(other, one).word().word()).isEqualTo(answer);
    }

    private static PersonAnswer answer(String one, String other) {
        return answer(claim("a").from("one").victim(one), claim("b").from("two").victim(other), Map.of());
    }

    private static PersonAnswer answer(Claim.Victim one, Claim.Victim other, Map<SourceId, String> texts) {
        return VictimPersons.of(List.of(one, other), List.of(), texts).answer(one.id(), other.id());
    }

    @Test
    void dayAndPlaceDecideOnNamesOfTwoParts() {
        TestClaim one = claim("a").from("one").on("2020-01-29").in(ALPHA);
        PersonAnswer same =
                answer(one.victim("Samir Invented"), at("2020-01-29").victim("Samir Invented"), Map.of());
        assertThat(same.word()).isEqualTo(PersonAnswer.Word.SAME);
        assertThat(same.reasons())
                .extracting(reason -> reason.field().name() + ": " + reason.words())
                .containsExactly("name: equal", "place: equal", "death date: equal");
        assertThat(answer(one.victim("Samir Invented"), at("2021-06-02").victim("Samir Invented"), Map.of())
                        .word())
                .isEqualTo(PersonAnswer.Word.UNDECIDED);
        assertThat(answer(one.victim("Samir Invented"), at("2020-01-29").victim("Layla Invented"), Map.of())
                        .word())
                .as("who died together is not one")
                .isEqualTo(PersonAnswer.Word.DIFFERENT);
    }

    private static TestClaim at(String day) {
        return claim("b").from("two").on(day).in(ALPHA);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Samir Invented, aged 35, was killed | Samir Invented (35) was killed | same",
                "Samir Invented, aged 8, was killed | Samir Invented, a teacher, 54 years old, was killed | undecided",
                "Samir Invented, aged 8, was killed | Sameer Madeup, aged 54, was killed | different",
                "Samir Invented, aged 30, was killed | Sameer Madeup, aged 35, was killed | undecided",
                "Samir Invented, 35 houses fell | Sameer Invented, aged 54, was killed | undecided",
            })
    void anAgeBehindANameIsHeldAgainstAnother(String one, String other, String answer) {
        assertThat(answer(
                                named("a", "one", one),
                                named("b", "two", other),
                                Map.of(new SourceId("one"), one, new SourceId("two"), other))
                        .word()
                        .word())
                .isEqualTo(answer);
    }

    private static Claim.Victim named(String name, String source, String text) {
        String person = text.split(" ")[0] + " " + text.split(" ")[1].replace(",", "");
        return claim(name).from(source).citing(text, person).victim(person);
    }

    @Test
    void twoAreTwoForCertainThoughAThirdMayBeEither() {
        assertThat(persons("Samir Invented", "Layla Madeup")).isEqualTo(Bounds.exactly(2));
        assertThat(persons("Samir Invented", "Layla Madeup", "Samir Layla")).isEqualTo(Bounds.between(2, 3));
        assertThat(persons()).isEqualTo(Bounds.NONE);
        assertThat(persons("Samir Invented", "Samir Invented", "Samir Madeup")).isEqualTo(Bounds.between(1, 3));
        assertThat(persons("سمير المختلق", "ليلى المختلق", "Layla Invented")).isEqualTo(Bounds.between(2, 3));
    }

    private static Bounds persons(String... names) {
        List<Claim> claims = new ArrayList<>();
        for (int at = 0; at < names.length; at++) {
            claims.add(claim("v" + at).from("source-" + at).victim(names[at]));
        }
        return bounds(claims, List.of());
    }

    private static Bounds bounds(List<Claim> claims, List<LinkRuling> rulings) {
        return VictimPersons.of(claims, rulings, Map.of())
                .persons(claims.stream().map(Claim::id).toList());
    }

    @Test
    void aFamilyIsNoPersonAndLeavesTheMostOpen() {
        Claim.Victim family = new Claim.Victim(
                claim("f").victim("Invented").statement(),
                Known.is("Invented"),
                "the Invented family",
                List.of(),
                ReportedDate.unstated(),
                List.of(),
                Parties.none());
        assertThat(bounds(List.of(family), List.of())).isEqualTo(Bounds.from(1));
        assertThat(bounds(List.of(family, claim("p").victim("Samir Invented")), List.of()))
                .isEqualTo(Bounds.from(1));
    }

    @Test
    void whatAPersonDecidesHoldsAgainstTheMachineAndCanBeTakenBack() {
        List<Claim> claims = List.of(
                claim("a").from("one").victim("Samir Tarek Invented"),
                claim("b").from("two").victim("Samir Tarek Invented"),
                claim("c").from("three").victim("Layla Omar Madeup"));
        LinkRuling apart = new LinkRuling.Different(id("a"), id("b"));
        LinkRuling one = new LinkRuling.Same(id("b"), id("c"));
        assertThat(bounds(claims, List.of())).isEqualTo(Bounds.exactly(2));
        assertThat(bounds(claims, List.of(apart))).isEqualTo(Bounds.exactly(3));
        assertThat(groups(claims, List.of(apart))).containsExactly("c-a", "c-b", "c-c");
        assertThat(bounds(claims, List.of(one))).isEqualTo(Bounds.between(1, 2));
        assertThat(groups(claims, List.of(one))).containsExactly("c-a", "c-b", "c-b");
        assertThat(bounds(claims, List.of(one, apart))).isEqualTo(Bounds.exactly(2));
        assertThat(groups(claims, List.of(one, apart))).containsExactly("c-a", "c-b", "c-b");
        assertThat(bounds(claims, List.of(new LinkRuling.Same(id("a"), id("elsewhere")))))
                .isEqualTo(Bounds.exactly(2));
    }

    @Test
    void decisionsThatCannotAllHoldAreTold() {
        List<Claim> claims = List.of(
                claim("a").victim("A B"), claim("b").victim("C D"), claim("c").victim("E F"));
        List<LinkRuling> rulings = List.of(
                new LinkRuling.Same(id("a"), id("b")),
                new LinkRuling.Same(id("b"), id("c")),
                new LinkRuling.Different(id("a"), id("c")));
        VictimPersons persons = VictimPersons.of(claims, rulings, Map.of());
        assertThat(persons.contradictions()).singleElement().asString().contains("c-a", "c-c");
        assertThat(persons.answer(id("a"), id("c")).word()).isEqualTo(PersonAnswer.Word.DIFFERENT);
        assertThat(groups(claims, rulings).get(0))
                .isNotEqualTo(groups(claims, rulings).get(2));
    }

    private static List<String> groups(List<Claim> claims, List<LinkRuling> rulings) {
        return VictimPersons.of(claims, rulings, Map.of()).closest().stream()
                .map(NamedVictim::person)
                .map(ClaimId::value)
                .toList();
    }

    @Test
    void manyVictimsTeachWeightsAndFewDoNot() {
        List<Claim> claims = new ArrayList<>();
        List<String> given = List.of("Nadim", "Farouza", "Bassel", "Hilwa", "Tarub", "Munzir", "Selwan", "Wisal");
        List<String> family =
                List.of("Qandil", "Marzuq", "Shalhub", "Dirani", "Tawfan", "Hajalan", "Burhum", "Zaghlan");
        for (int at = 0; at < 260; at++) {
            int who = at % 160;
            String name = "%s %s %s".formatted(given.get(who % 8), given.get(who / 8 % 8), family.get(who / 3 % 8));
            claims.add(claim("v%03d".formatted(at))
                    .from("source-" + at / 160)
                    .on("2020-%02d-%02d".formatted(1 + who % 12, 1 + who / 12))
                    .victim(name));
        }
        VictimPersons many = VictimPersons.of(claims, List.of(), Map.of());
        assertThat(many.unlearned()).isEmpty();
        assertThat(many.answer(id("v000"), id("v160")).word()).isEqualTo(PersonAnswer.Word.SAME);
        assertThat(VictimPersons.of(claims.subList(0, 9), List.of(), Map.of()).unlearned())
                .contains("9 named victims");
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(VictimPersons.of(shuffled, List.of(), Map.of()).closest()).isEqualTo(many.closest());
    }

    @Test
    void theLargestNumberApartIsThatOfTryingAll() {
        Random random = new Random(8);
        for (int round = 0; round < 300; round++) {
            int number = random.nextInt(9);
            BitSet[] mayBeOne = new BitSet[number];
            for (int one = 0; one < number; one++) {
                mayBeOne[one] = new BitSet();
                for (int other = 0; other < one; other++) {
                    if (random.nextInt(3) == 0) {
                        mayBeOne[one].set(other);
                        mayBeOne[other].set(one);
                    }
                }
            }
            assertThat(new LargestApart(mayBeOne).size()).isEqualTo(tried(mayBeOne));
        }
    }

    private static int tried(BitSet[] mayBeOne) {
        int best = 0;
        for (int chosen = 0; chosen < 1 << mayBeOne.length; chosen++) {
            BitSet of = BitSet.valueOf(new long[] {chosen});
            if (of.stream().noneMatch(at -> mayBeOne[at].intersects(of))) {
                best = Math.max(best, of.cardinality());
            }
        }
        return best;
    }
}
