package org.tawthiq.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookTest {

    private static final Codebook SHIPPED = Codebook.shipped();

    @Test
    void aCodeIsItselfAndEverythingAboveIt() {
        assertThat(SHIPPED.isA(code("air_strike"), code("air_strike"))).isTrue();
        assertThat(SHIPPED.isA(code("air_strike"), code("air_attack"))).isTrue();
        assertThat(SHIPPED.isA(code("landmine"), code("attack_unspecified"))).isTrue();
        assertThat(SHIPPED.isA(code("air_attack"), code("air_strike"))).isFalse();
        assertThat(SHIPPED.isA(code("hospital"), code("education_facility"))).isFalse();
    }

    @Test
    void compatibleCodesAreKindsOfEachOtherInEitherDirection() {
        assertThat(SHIPPED.compatible(code("air_attack"), code("air_strike"))).isTrue();
        assertThat(SHIPPED.compatible(code("air_strike"), code("air_attack"))).isTrue();
        assertThat(SHIPPED.compatible(code("air_strike"), code("barrel_bomb"))).isFalse();
    }

    @Test
    void aCodeOutsideTheBookIsOnlyItselfAndSaysItsOwnWord() {
        Code strange = code("never_heard_of");
        assertThat(SHIPPED.find(strange)).isEmpty();
        assertThat(SHIPPED.isA(strange, strange)).isTrue();
        assertThat(SHIPPED.isA(strange, code("air_attack"))).isFalse();
        assertThat(SHIPPED.label(strange)).isEqualTo("never heard of");
        assertThat(SHIPPED.isOfKind(strange, "act")).isFalse();
    }

    @Test
    void severalHaveAPluralOrElseTheLabelOfOne() {
        assertThat(SHIPPED.label(code("hospital"))).isEqualTo("hospital");
        assertThat(SHIPPED.plural(code("medical_facility"))).isEqualTo("medical facilities");
        assertThat(SHIPPED.plural(code("siege"))).isEqualTo("siege");
    }

    @Test
    void everyShippedCodeHasALabelInBothLanguages() {
        assertThat(SHIPPED.entries()).hasSizeGreaterThan(50).allSatisfy(entry -> {
            assertThat(entry.labelEnglish()).isNotBlank();
            assertThat(entry.labelArabic()).matches(".*\\p{IsArabic}.*");
        });
    }

    @Test
    void aMistakeInTheFileIsToldWithFileAndLine() {
        assertThatThrownBy(() -> book(
                        "# comment", "hospital\tobject\t-\thospital\t-\tمشفى\t-", "hospital\tobject\t-\tx\t-\tx\t-"))
                .hasMessage("codes.tsv, line 3: the code \"hospital\" stands twice");
        assertThatThrownBy(() -> book("hospital\tobject\tmedical_facility\thospital\t-\tمشفى\t-"))
                .hasMessage("codes.tsv, line 1: the parent \"medical_facility\" does not stand above \"hospital\"");
        assertThatThrownBy(() -> book("", "hospital\tobject"))
                .hasMessageContaining("codes.tsv, line 2: has 2 cells, cell 4 is missing");
        assertThatThrownBy(() -> book("Field Hospital\tobject\t-\tx\t-\tx\t-"))
                .hasMessageContaining("codes.tsv, line 1:")
                .hasMessageContaining("Field Hospital");
        assertThatThrownBy(() -> book("hospital\tobjekt\t-\tx\t-\tx\t-"))
                .hasMessageContaining("codes.tsv, line 1:")
                .hasMessageContaining("objekt");
    }

    @Test
    void aCodeCannotBeItsOwnParent() {
        assertThatThrownBy(() -> book("hospital\tobject\thospital\thospital\t-\tمشفى\t-"))
                .hasMessageContaining("line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hospital", "air strike", "_air", "air_", "air__strike", "9mm", "air-strike"})
    void aCodeIsSnakeCaseOrRefused(String word) {
        assertThatThrownBy(() -> new Code(word)).hasMessageContaining("not a code in snake_case");
    }

    private static Code code(String word) {
        return new Code(word);
    }

    private static Codebook book(String... lines) {
        return new Codebook(Table.parse("codes.tsv", String.join("\n", lines)));
    }
}
