package org.tawthiq.assessment.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.vocabulary.Table;

class OwnersTest {

    @Test
    void aMediumIsOneUnderAllItsNames() {
        Owners owners = owners("Daily Test|الاختبار\tTest House\tAct 3 of 1990\n");
        assertThat(owners.canonical("the daily-TEST")).isEqualTo(owners.canonical("الإختبار"));
        assertThat(owners.of("Daily Test").orElseThrow().owner()).isEqualTo("Test House");
        assertThat(owners.of("Daily Tester")).isEmpty();
        assertThat(owners.canonical("The Watch-Group")).isEqualTo("watch group");
    }

    @Test
    void theTableThatShipsHoldsAndEveryRowHasItsReference() {
        assertThat(Owners.shipped().of("Sputnik").orElseThrow().owner())
                .isEqualTo(Owners.shipped().of("RIA Novosti").orElseThrow().owner());
        assertThat(Owners.shipped().canonical("سانا"))
                .isEqualTo(Owners.shipped().canonical("SANA"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', textBlock = """
            A\\tB;                                       wants three cells
            A\\t\\tAct 1;                                wants three cells
            A|\\tB\\tAct 1;                              is empty or has blanks
            A| C\\tB\\tAct 1;                            is empty or has blanks
            A\\tB\\tAct 1\\nthe a\\tC\\tAct 2;           stands twice
            A\\tB\\teverybody knows;                     names no document
            A\\tB\\tAct 1\\nB\\tC\\tAct 2;               is owned itself
            """)
    void aWrongRowIsRefusedWithItsLine(String rows, String why) {
        assertThatThrownBy(() -> owners(rows.replace("\\t", "\t").replace("\\n", "\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("owners.tsv, line ")
                .hasMessageContaining(why);
    }

    private static Owners owners(String rows) {
        return new Owners(Table.parse("owners.tsv", rows));
    }
}
