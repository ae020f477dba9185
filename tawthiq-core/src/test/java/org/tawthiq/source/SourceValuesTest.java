package org.tawthiq.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Known;

class SourceValuesTest {

    private static final SourceText TEXT =
            new SourceText(new SourceId("one"), "\uD83D\uDD34 Jets struck.", "text/1", List.of());

    @Test
    void aCitationQuotesTheExactWordsByUtf16Offsets() {
        Citation citation = Citation.of(TEXT, 3, 7);
        assertThat(citation.quote()).isEqualTo("Jets");
        assertThat(citation.locus()).isEqualTo(new Locus.TextSpan(3, 7));
        assertThat(citation.source()).isEqualTo(new SourceId("one"));
    }

    @Test
    void aCitationQuotesSomething() {
        assertThatThrownBy(() -> new Citation(new SourceId("one"), new Locus.TextSpan(0, 1), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 3", "4, 3"})
    void aSpanHoldsAtLeastOneCharacter(int start, int end) {
        assertThatThrownBy(() -> new Locus.TextSpan(start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[%d, %d)".formatted(start, end));
    }

    @ParameterizedTest
    @CsvSource({"0, 3, false", "0, 4, true", "4, 5, true", "6, 9, true", "7, 9, false", "0, 9, true"})
    void spansOverlapWhereTheyShareACharacter(int start, int end, boolean overlaps) {
        Locus.TextSpan span = new Locus.TextSpan(3, 7);
        Locus.TextSpan other = new Locus.TextSpan(start, end);
        assertThat(span.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(span)).isEqualTo(overlaps);
    }

    @Test
    void cellsAreOfARowThatAPersonCanCountTo() {
        assertThatThrownBy(() -> new Locus.TableCells(0, List.of("date"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Locus.TableCells(2, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSourceIsNamedByItsBytesOrItsCallerAndNeverByNothing() {
        assertThat(SourceId.of(Digest.ofText("bytes")).value())
                .isEqualTo(Digest.ofText("bytes").hex());
        assertThatThrownBy(() -> new SourceId("\t")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextKeepsItsLossesAndHasTheDigestOfItsWords() {
        List<String> losses = new ArrayList<>(List.of("a picture was not read"));
        SourceText text = new SourceText(new SourceId("one"), "words", "html/1", losses);
        losses.clear();
        assertThat(text.losses()).containsExactly("a picture was not read");
        assertThat(text.digest()).isEqualTo(Digest.ofText("words"));
    }

    @Test
    void aReportCallsASourceByItsTitleOrByItsFile() {
        Source titled = TestSource.source("one", "");
        assertThat(titled.label()).isEqualTo("Title of one");
        assertThat(untitled(titled).label()).isEqualTo("one.txt");
    }

    private static Source untitled(Source source) {
        return new Source(
                source.id(),
                source.fileName(),
                source.size(),
                source.mediaType(),
                Known.unknown(),
                source.publisher(),
                source.published(),
                source.byLine(),
                source.language(),
                source.role(),
                source.sensitivity(),
                source.reference(),
                source.obtained());
    }
}
