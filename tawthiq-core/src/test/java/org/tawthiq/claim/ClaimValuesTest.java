package org.tawthiq.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tawthiq.claim.TestClaim.ALPHA;
import static org.tawthiq.claim.TestClaim.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tawthiq.source.Citation;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.PartyCode;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.TimeOfDay;

/// A claim is a value: what made it cannot change it.
class ClaimValuesTest {

    @Test
    void aClaimKeepsItsListsWhateverBecomesOfTheOnesItWasMadeFrom() {
        List<Code> acts = new ArrayList<>(List.of(new Code("air_strike")));
        Claim.Attack attack = new Claim.Attack(
                claim("a").attack().statement(),
                ReportedDate.unstated(),
                new TimeOfDay.Unstated(),
                List.of(ALPHA),
                acts,
                List.of(),
                List.of(),
                Parties.none(),
                List.of());
        acts.clear();
        assertThat(attack.acts()).containsExactly(new Code("air_strike"));
        assertThatThrownBy(() -> attack.acts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void marksAreACopyInTheOrderOfTheirList() {
        Set<Mark> marks = EnumSet.of(Mark.PERSONAL, Mark.MACHINE_TRANSLATED);
        Statement statement = claim("a").attack().statement().withMarks(marks);
        marks.clear();
        assertThat(statement.marks()).containsExactly(Mark.MACHINE_TRANSLATED, Mark.PERSONAL);
        assertThat(statement.withMarks(Set.of()).marks()).isEmpty();
        assertThatThrownBy(() -> statement.marks().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void changingMarksOrFurtherPlacesChangesNothingElse() {
        Statement statement =
                claim("a").marked(Mark.OCR).saidBy("Example Watch").attack().statement();
        Statement retold = statement.withRetold(List.of(statement.citation()));
        assertThat(retold.withRetold(List.of())).isEqualTo(statement);
        List<Citation> places = new ArrayList<>(List.of(statement.citation()));
        Statement kept = statement.withRetold(places);
        places.clear();
        assertThat(kept).isEqualTo(retold);
        assertThat(statement.withMarks(Set.of(Mark.OCR))).isEqualTo(statement);
    }

    @Test
    void aCorrectionOfAClaimKeepsItsName() {
        Claim one = claim("a").attack();
        assertThatCode(() -> new ClaimDecision.Correct(
                        one.id(), claim("a").killing(2).attack()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new ClaimDecision.Correct(one.id(), claim("b").attack()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("c-a");
    }

    @Test
    void anAddedClaimIsDecidedUnderItsOwnName() {
        assertThat(new ClaimDecision.Add(claim("a").attack()).claim()).isEqualTo(TestClaim.id("a"));
    }

    @Test
    void noPartyIsNoCodeAndOnePartyStruckAlone() {
        assertThat(Parties.none().isEmpty()).isTrue();
        Parties one = Parties.struck(new PartyCode("RU"), "Russian");
        assertThat(one.codes()).containsExactly(new PartyCode("RU"));
        assertThat(one.part()).isEqualTo(Parties.Part.STRUCK);
        assertThat(one.isEmpty()).isFalse();
    }

    @Test
    void aTotalSaysNothingOfWhoTheyWere() {
        HarmCount total = HarmCount.total(HarmCount.Harm.KILLED, Count.exactly(2), "two");
        assertThat(total.status()).isEqualTo(HarmCount.Status.NOT_SAID);
        assertThat(total.sex()).isEqualTo(HarmCount.Sex.NOT_SAID);
        assertThat(total.age()).isEqualTo(HarmCount.Age.NOT_SAID);
        assertThat(total.role().isKnown()).isFalse();
        assertThat(total.part()).isFalse();
    }

    @Test
    void everyKindHasAWordOfItsOwn() {
        assertThat(claim("a").attack().kind()).isEqualTo("attack");
        assertThat(claim("a").attacks(3).kind()).isEqualTo("tally");
        assertThat(claim("a").statementOf("RU", Claim.Stance.DENIES).kind()).isEqualTo("party_statement");
        assertThat(claim("a").victim("Person One").kind()).isEqualTo("victim");
    }
}
