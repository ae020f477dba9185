package org.tawthiq.assessment.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;

class SharedWordsTest {

    private static final String PASSAGE = own("p", 12);

    private final Map<SourceId, String> texts = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({"5, 0", "6, 100", "7, 200", "8, 300", "9, 400", "10, 1000", "30, 1000"})
    void theLongerThePassageThatTellsOfTheIncidentTheLikelierItIsACopy(int words, int thousandths) {
        text("a", own("a", 60) + own("p", words) + own("aa", 60));
        text("b", own("b", 60) + own("p", words) + own("bb", 60));
        assertThat(chance("p0", "p0")).isEqualTo(thousandths);
    }

    @Test
    void aLongPassageThatTellsNothingOfTheIncidentIsLikelyACopyAndNotCertainly() {
        text("a", own("a", 60) + PASSAGE);
        text("b", own("b", 60) + PASSAGE);
        assertThat(chance("a0", "b0")).isEqualTo(800);
        assertThat(chance("p3", "b0")).isEqualTo(800);
        assertThat(chance("p3", "p3")).isEqualTo(1_000);
    }

    @Test
    void whatStandsInAHandfulOfTextsThatShareNothingElseIsAFormula() {
        text("a", own("a", 60) + PASSAGE);
        text("b", own("b", 60) + PASSAGE);
        for (int other = 0; other < SharedWords.HANDFUL - 1; other++) {
            text("x" + other, own("x" + other + "x", 60) + PASSAGE);
        }
        assertThat(chance("a0", "b0")).isEqualTo(800);
        text("y", own("y", 60) + PASSAGE);
        assertThat(chance("a0", "b0")).isZero();
        // It still ties those of whom it tells the incident itself.
        assertThat(chance("p0", "p0")).isEqualTo(1_000);
    }

    @Test
    void copiesOfOneTextMakeNoFormulaOfIt() {
        text("a", own("a", 60) + PASSAGE);
        text("b", own("b", 60) + PASSAGE);
        for (int copy = 0; copy < 20; copy++) {
            text("a-copy" + copy, own("a", 60) + PASSAGE + " copied " + copy);
            text("x-copy" + copy, own("x", 60) + PASSAGE + " copied " + copy);
        }
        assertThat(chance("a0", "b0")).isEqualTo(800);
    }

    @Test
    void aShortPassageIsTheLessASignTheMoreTextsHoldIt() {
        text("a", own("a", 60) + own("p", 9));
        text("b", own("b", 60) + own("p", 9));
        text("c", own("c", 60) + own("p", 9));
        assertThat(chance("p0", "p0")).isEqualTo(200);
        text("d", own("d", 60) + own("p", 9));
        assertThat(chance("p0", "p0")).isEqualTo(133);
    }

    @Test
    void aCopyOfOneOfTheTwoIsNoOtherText() {
        text("a", own("a", 60) + own("p", 9));
        text("b", own("b", 60) + own("p", 9));
        text("a-copy", own("a", 60) + own("p", 9) + "copied");
        assertThat(chance("p0", "p0")).isEqualTo(400);
    }

    @Test
    void aSpeechThatBothQuoteTiesThoseWhoTellItAndNoOthers() {
        text("a", own("a", 60) + "“" + PASSAGE + "” " + own("aa", 20));
        text("b", own("b", 60) + "\"" + PASSAGE + "\" " + own("bb", 20));
        assertThat(chance("a0", "b0")).isZero();
        assertThat(chance("p0", "p0")).isEqualTo(1_000);
        // Hardly more than the quotation: copied as a whole.
        text("b", own("b", 5) + "\"" + PASSAGE + "\"");
        assertThat(chance("a0", "b0")).isEqualTo(1_000);
    }

    @Test
    void aTextWithAWordChangedHereAndThereIsACopy() {
        text("a", own("w", 200));
        text("b", changed(own("w", 200), 8));
        assertThat(likeness("w0", "w0").orElseThrow().ofHundred()).isBetween(35, 45);
        assertThat(chance("w0", "w0")).isBetween(700, 949);
        text("b", changed(own("w", 200), 3));
        assertThat(likeness("w0", "w0")).isEmpty();
    }

    @Test
    void someRunsOfAShortTextAreNoCopy() {
        text("a", own("a", 4) + own("p", 8) + own("aa", 4));
        text("b", own("b", 4) + own("p", 8) + own("bb", 4));
        assertThat(chance("p0", "p0")).isEqualTo(300);
    }

    @Test
    void arabicIsComparedWithoutVowelSignsAndVariantsOfLetters() {
        String told = "قُتِل أحدَ عشرَ مدنيًّا في غارةٍ جويّةٍ على مدينةِ أريحا في ريفِ إدلب";
        String plain = "قتل احد عشر مدنيا في غاره جويه على مدينه اريحا في ريف ادلب";
        text("a", told);
        text("b", plain);
        SharedWords.Likeness likeness = new SharedWords(texts)
                .between(
                        new SourceId("a"),
                        List.of(new Locus.TextSpan(0, 5)),
                        new SourceId("b"),
                        List.of(new Locus.TextSpan(0, 5)))
                .orElseThrow();
        assertThat(likeness.words()).isEqualTo(13);
        assertThat(likeness.thousandths()).isEqualTo(1_000);
        assertThat(likeness.passage()).isEqualTo(told);
    }

    @Test
    void oneWordAgainAndAgainIsNoPassage() {
        text("a", own("a", 20) + "ha ".repeat(40));
        text("b", own("b", 20) + "ha ".repeat(40));
        assertThat(likeness("a0", "b0").map(SharedWords.Likeness::words).orElse(0))
                .isZero();
    }

    private void text(String name, String text) {
        texts.put(new SourceId(name), text);
    }

    /// Words that nobody else uses.
    private static String own(String stem, int number) {
        return IntStream.range(0, number).mapToObj(at -> stem + at + " ").collect(Collectors.joining());
    }

    private static String changed(String text, int every) {
        String[] words = text.split(" ", -1);
        for (int at = every - 1; at < words.length; at += every) {
            words[at] = "other" + at;
        }
        return String.join(" ", words);
    }

    private int chance(String toldInA, String toldInB) {
        return likeness(toldInA, toldInB).map(SharedWords.Likeness::thousandths).orElse(0);
    }

    private Optional<SharedWords.Likeness> likeness(String toldInA, String toldInB) {
        return new SharedWords(texts).between(id("a"), span("a", toldInA), id("b"), span("b", toldInB));
    }

    private List<Locus.TextSpan> span(String text, String word) {
        int start = texts.getOrDefault(id(text), "").indexOf(word);
        return start < 0 ? List.of() : List.of(new Locus.TextSpan(start, start + word.length()));
    }

    private static SourceId id(String name) {
        return new SourceId(name);
    }
}
