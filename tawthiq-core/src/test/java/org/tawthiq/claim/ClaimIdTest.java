package org.tawthiq.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Digest;

/// A claim keeps its name as long as it is the same place of the same text, whatever is read there.
class ClaimIdTest {

    private static final SourceId SOURCE = new SourceId("one");
    private static final Digest TEXT = Digest.ofText("some words");
    private static final Locus SPAN = new Locus.TextSpan(3, 9);

    @Test
    void isStableAndShort() {
        ClaimId id = ClaimId.of(SOURCE, TEXT, "attack", SPAN, 0);
        assertThat(id).isEqualTo(ClaimId.of(SOURCE, TEXT, "attack", new Locus.TextSpan(3, 9), 0));
        assertThat(id.value()).matches("c-[0-9a-f]{20}");
        String key = "one\n" + TEXT.hex() + "\nattack\ntext 3 9\n0";
        assertThat(id.value()).isEqualTo("c-" + Digest.ofText(key).hex().substring(0, 20));
    }

    @Test
    void everyPartOfItTellsClaimsApart() {
        assertThat(Stream.of(
                        ClaimId.of(SOURCE, TEXT, "attack", SPAN, 0),
                        ClaimId.of(new SourceId("two"), TEXT, "attack", SPAN, 0),
                        ClaimId.of(SOURCE, Digest.ofText("other words"), "attack", SPAN, 0),
                        ClaimId.of(SOURCE, TEXT, "tally", SPAN, 0),
                        ClaimId.of(SOURCE, TEXT, "attack", SPAN, 1),
                        ClaimId.of(SOURCE, TEXT, "attack", new Locus.TextSpan(3, 10), 0),
                        ClaimId.of(SOURCE, TEXT, "attack", new Locus.TableCells(3, List.of("9")), 0),
                        ClaimId.of(SOURCE, TEXT, "attack", new Locus.PageRegion(1, 0, 0, 9, 9), 0),
                        ClaimId.of(SOURCE, TEXT, "attack", new Locus.TimeRange(3, 9), 0)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aNameIsNeverBlank() {
        assertThatThrownBy(() -> new ClaimId(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
