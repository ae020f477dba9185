package org.tawthiq.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Digest;

class ClaimIdDigitsTest {

    private static final List<Locus> LOCI = List.of(
            new Locus.TextSpan(336, 447),
            new Locus.TableCells(2, List.of("Killed", "Where")),
            new Locus.PageRegion(1, 20, 30, 40, 50),
            new Locus.TimeRange(1_000, 2_500));

    private final Locale own = Locale.getDefault();

    @AfterEach
    void writeOwnDigits() {
        Locale.setDefault(own);
    }

    @Test
    void theNameOfAClaimIsTheSameWhateverTheDigitsOfItsUser() {
        List<ClaimId> plain = names(Locale.ROOT);
        assertThat(names(Locale.forLanguageTag("ar-SY"))).isEqualTo(plain);
        assertThat(names(Locale.forLanguageTag("fa-IR"))).isEqualTo(plain);
    }

    @Test
    void anotherPlaceKindOrOrdinalGivesAnotherName() {
        assertThat(names(Locale.ROOT)).doesNotHaveDuplicates();
        assertThat(name("attack", LOCI.getFirst(), 0))
                .isNotEqualTo(name("victim", LOCI.getFirst(), 0))
                .isNotEqualTo(name("attack", LOCI.getFirst(), 1));
    }

    private static List<ClaimId> names(Locale locale) {
        Locale.setDefault(locale);
        return LOCI.stream().map(locus -> name("attack", locus, 0)).toList();
    }

    private static ClaimId name(String kind, Locus locus, int ordinal) {
        return ClaimId.of(new SourceId("source-one"), Digest.ofText("the text"), kind, locus, ordinal);
    }
}
