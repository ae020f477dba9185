package org.tawthiq.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.claim.TestClaim.ALPHA;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.claim.Parties;
import org.tawthiq.finding.Finding;
import org.tawthiq.finding.Measure;
import org.tawthiq.finding.Query;
import org.tawthiq.finding.Selection;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.vocabulary.Bounds;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.PartyCode;

class FindingSentenceTest {

    private static final Selection ALL = Selection.everything();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INCIDENTS | 0    | 0    | 0 attacks are described.
            INCIDENTS | 1    | 1    | 1 attack is described.
            INCIDENTS | 2    | 2    | 2 attacks are described.
            KILLED    | 1    | 1    | 1 person is said to have been killed in attacks.
            KILLED    | 1    | 3    | 1 to 3 people are said to have been killed in attacks.
            KILLED    | 1    | -1   | At least 1 person is said to have been killed in attacks.
            KILLED    | 0    | 1    | 0 to 1 people are said to have been killed in attacks.
            INJURED   | 1234 | 5678 | 1,234 to 5,678 people are said to have been injured in attacks.
            INJURED   | 12   | -1   | At least 12 people are said to have been injured in attacks.
            """)
    void numbersAgreeWithTheirWords(Measure measure, long least, long most, String sentence) {
        assertThat(said(ALL, measure, least, most, 0)).isEqualTo(sentence);
    }

    @Test
    void saysBesideTheNumberHowManyMoreMayBelong() {
        assertThat(said(ALL, Measure.INCIDENTS, 4, 4, 3)).isEqualTo("4 attacks are described; 3 more may belong.");
    }

    @Test
    void eachFigureKnowsTheIncidentsThatItCounts() {
        Finding finding = finding(ALL, Measure.INCIDENTS, 2, 2, 1);
        assertThat(FindingSentence.of(finding).parts())
                .filteredOn(Sentence.Part.Figure.class::isInstance)
                .containsExactly(
                        new Sentence.Part.Figure("2", finding.counted()),
                        new Sentence.Part.Figure("1", List.of(new IncidentId("i-open0"))));
    }

    @Test
    void namesActsMeansAndWhatWasHit() {
        Selection selection = ALL.withCodes(List.of(new Code("air_strike"), new Code("cluster_munition")))
                .onObjects(List.of(new Code("school"), new Code("hospital")));
        assertThat(said(selection, Measure.INCIDENTS, 2, 2, 0))
                .isEqualTo("2 air strikes with cluster munitions that hit schools or hospitals are described.");
        assertThat(said(ALL.withCodes(List.of(new Code("air_strike"))), Measure.INCIDENTS, 1, 1, 0))
                .isEqualTo("1 air strike is described.");
    }

    @Test
    void partiesAreJoinedAsTheyWereAskedFor() {
        Set<PartyCode> parties = Set.of(new PartyCode("RU"), new PartyCode("SY-GOV"));
        assertThat(said(ALL.by(parties, Parties.Relation.JOINT), Measure.INCIDENTS, 2, 2, 0))
                .endsWith(", attributed to Russia and the Syrian government.");
        assertThat(said(ALL.by(parties, Parties.Relation.ANY_OF), Measure.INCIDENTS, 2, 2, 0))
                .endsWith(", attributed to Russia or the Syrian government.");
    }

    @Test
    void placeAndPeriodStandApartAsTheScope() {
        Selection selection = new Selection(
                new DateExtent.Span(LocalDate.of(2019, 5, 1), LocalDate.of(2020, 2, 29)),
                Set.of("SY"),
                List.of(ALPHA),
                List.of(),
                List.of(),
                Set.of(),
                Parties.Relation.ANY_OF);
        Sentence sentence = FindingSentence.of(finding(selection, Measure.INCIDENTS, 2, 2, 0));
        assertThat(sentence.parts())
                .contains(new Sentence.Part.Scope(" in Alpha and Syria between 1 May 2019 and 29 February 2020"));
        assertThat(sentence.text())
                .isEqualTo("2 attacks are described in Alpha and Syria between 1 May 2019 and 29 February 2020.");
    }

    @Test
    void everyPeriodHasItsWords() {
        assertThat(FindingSentence.period(new DateExtent.Day(LocalDate.of(2020, 1, 29))))
                .isEqualTo(" on 29 January 2020");
        assertThat(FindingSentence.period(new DateExtent.Month(YearMonth.of(2020, 1))))
                .isEqualTo(" in January 2020");
        assertThat(FindingSentence.period(new DateExtent.Season(YearMonth.of(2019, 12))))
                .isEqualTo(" in the three months from December 2019");
        assertThat(FindingSentence.period(new DateExtent.InYear(Year.of(2019)))).isEqualTo(" in 2019");
        assertThat(FindingSentence.period(new DateExtent.Since(LocalDate.of(2019, 4, 1))))
                .isEqualTo(" since 1 April 2019");
        assertThat(FindingSentence.period(new DateExtent.Unstated())).isEmpty();
    }

    /// Rule 13 of METHOD.md, "Ranges of harm".
    @Test
    void theDocumentedLeastLeadsAndNoEstimateIsInTheSentence() {
        Finding finding = new Finding(
                new Query(Selection.everything(), Measure.KILLED),
                Bounds.between(31, 43),
                List.of(new IncidentId("i-a")),
                List.of(),
                new Finding.Doubt(
                        Bounds.between(33, 39),
                        List.of(),
                        Optional.of(new Finding.Plausible(Bounds.between(34, 42), 37, 200))));
        assertThat(FindingSentence.of(finding).text())
                .startsWith("31 to 43 people")
                .doesNotContain("37", "34", "42");
    }

    /// @param most -1 where it is open
    private static String said(Selection selection, Measure measure, long least, long most, int open) {
        return FindingSentence.of(finding(selection, measure, least, most, open))
                .text();
    }

    private static Finding finding(Selection selection, Measure measure, long least, long most, int open) {
        Bounds range = most < 0 ? Bounds.from(least) : Bounds.between(least, most);
        return new Finding(
                new Query(selection, measure),
                range,
                List.of(new IncidentId("i-a"), new IncidentId("i-b")),
                IntStream.range(0, open)
                        .mapToObj(number -> new Finding.Open(new IncidentId("i-open" + number), "why"))
                        .toList(),
                new Finding.Doubt(range, List.of(), Optional.empty()));
    }
}
