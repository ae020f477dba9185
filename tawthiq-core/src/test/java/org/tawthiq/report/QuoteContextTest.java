package org.tawthiq.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tawthiq.source.Locus;

class QuoteContextTest {

    private static final String TEXT =
            "First came a siren. Then jets struck the school, said a guard. Nobody answered!\nA new paragraph.";

    @Test
    void showsTheWordsInTheirSentence() {
        assertThat(quote("jets struck"))
                .isEqualTo(new ReportModel.Quote("Then ", "jets struck", " the school, said a guard."));
    }

    @Test
    void aParagraphEndsASentenceAndIsNotCrossed() {
        assertThat(quote("answered")).isEqualTo(new ReportModel.Quote("Nobody ", "answered", "!"));
        assertThat(quote("new")).isEqualTo(new ReportModel.Quote("A ", "new", " paragraph."));
    }

    @Test
    void aHeadlineWithoutAStopIsNoPartOfTheSentenceBelowIt() {
        assertThat(around("A headline\nA strike fell", "strike").before()).isEqualTo("A ");
        assertThat(around("A headline\nA strike fell", "headline").after()).isEmpty();
    }

    @Test
    void aStopWithinANumberOrANameEndsNothing() {
        String text = "Some 2.5 km from St. george the blast hit a market at 10.30 in all.";
        assertThat(around(text, "blast").before()).isEqualTo("Some 2.5 km from St. george the ");
        assertThat(around(text, "blast").after()).isEqualTo(" hit a market at 10.30 in all.");
    }

    @Test
    void endsBeforeAStretchThatIsHidden() {
        assertThat(quote("jets struck", "said a guard")).isEqualTo(new ReportModel.Quote("Then ", "jets struck", ""));
        assertThat(quote("school", "Then")).isEqualTo(new ReportModel.Quote("", "school", ", said a guard."));
    }

    @Test
    void aHiddenStretchThatReachesInFromAnotherSentenceCounts() {
        assertThat(quote("school", "siren. Then").before()).isEmpty();
        assertThat(quote("school", "guard. Nobody").after()).isEmpty();
    }

    @Test
    void aHiddenStretchInAnotherSentenceChangesNothing() {
        assertThat(quote("jets struck", "siren", "Nobody")).isEqualTo(quote("jets struck"));
    }

    @Test
    void whatIsBlankedIsBlankedInTheWordsAndAroundThem() {
        assertThat(QuoteContext.around(
                        TEXT, span(TEXT, "struck the school"), Stretches.NONE, stretches(TEXT, "jets struck", "guard")))
                .isEqualTo(new ReportModel.Quote("Then [withheld]", "[withheld] the school", ", said a [withheld]."));
    }

    @Test
    void aTextWithoutStopsIsCut() {
        String text = "word ".repeat(500);
        ReportModel.Quote quote =
                QuoteContext.around(text, new Locus.TextSpan(1000, 1004), Stretches.NONE, Stretches.NONE);
        assertThat(quote.before()).hasSizeBetween(300, 320);
        assertThat(quote.after()).hasSizeBetween(300, 321);
    }

    private static ReportModel.Quote quote(String words, String... hidden) {
        return around(TEXT, words, hidden);
    }

    private static ReportModel.Quote around(String text, String words, String... hidden) {
        return QuoteContext.around(text, span(text, words), stretches(text, hidden), Stretches.NONE);
    }

    private static Stretches stretches(String text, String... words) {
        return Stretches.of(
                Arrays.stream(words).map(stretch -> span(text, stretch)).toList());
    }

    private static Locus.TextSpan span(String text, String words) {
        int start = text.indexOf(words);
        return new Locus.TextSpan(start, start + words.length());
    }
}
