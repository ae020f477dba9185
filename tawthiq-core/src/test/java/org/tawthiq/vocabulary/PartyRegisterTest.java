package org.tawthiq.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyRegisterTest {

    private static final String NORTH = "X-NORTH\tthe North\tالشمال\t-\t-\tNorthern\t2017-01-28\t-";
    private static final String GUARD = "X-NORTH-GUARD\tthe Guard\tالحرس\tX-NORTH\tSY\tGuard\t-\t-";

    @Test
    void aPartyBelongsToItselfAndToWhatStandsAboveIt() {
        PartyRegister register = register(NORTH, GUARD);
        assertThat(register.belongsTo(party("X-NORTH-GUARD"), party("X-NORTH"))).isTrue();
        assertThat(register.belongsTo(party("X-NORTH"), party("X-NORTH"))).isTrue();
        assertThat(register.belongsTo(party("X-NORTH"), party("X-NORTH-GUARD"))).isFalse();
        assertThat(register.belongsTo(party("X-OTHER"), party("X-NORTH"))).isFalse();
    }

    @Test
    void aPartyKeepsItsNameCountryAndTheDaysForWhichItHolds() {
        PartyRegister register = register(NORTH, GUARD);
        PartyRegister.Party north = register.find(party("X-NORTH")).orElseThrow();
        assertThat(north.validFrom()).isEqualTo(Known.is(LocalDate.parse("2017-01-28")));
        assertThat(north.validTo()).isEqualTo(Known.unknown());
        assertThat(north.country()).isEqualTo(Known.unknown());
        assertThat(register.find(party("X-NORTH-GUARD")).orElseThrow().country())
                .isEqualTo(Known.is("SY"));
        assertThat(register.name(party("X-NORTH"))).isEqualTo("the North");
        assertThat(register.parties()).extracting(PartyRegister.Party::name).containsExactly("the North", "the Guard");
    }

    @Test
    void aPartyOutsideTheRegisterIsCalledByItsCode() {
        assertThat(PartyRegister.shipped().name(party("X-NOBODY"))).isEqualTo("X-NOBODY");
    }

    @Test
    void aMistakeInTheFileIsToldWithFileAndLine() {
        assertThatThrownBy(() -> register(NORTH, NORTH))
                .hasMessage("parties.tsv, line 2: the party \"X-NORTH\" stands twice");
        assertThatThrownBy(() -> register(GUARD))
                .hasMessage("parties.tsv, line 1: the parent \"X-NORTH\" does not stand above \"X-NORTH-GUARD\"");
        assertThatThrownBy(() -> register("", "north\tthe North\tالشمال\t-\t-\tNorthern\t-\t-"))
                .hasMessageContaining("parties.tsv, line 2:")
                .hasMessageContaining("north");
        assertThatThrownBy(() -> register(NORTH.replace("2017-01-28", "28.1.2017")))
                .hasMessageContaining("parties.tsv, line 1:")
                .hasMessageContaining("28.1.2017");
        assertThatThrownBy(() -> register("X-NORTH\tthe North")).hasMessageContaining("cell 3 is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ru", "RUS", "R-", "-RU", "RU gov", "RU--GOV"})
    void aCodeThatIsNoneIsRefused(String value) {
        assertThatThrownBy(() -> new PartyCode(value)).hasMessageContaining("not a party code");
    }

    private static PartyCode party(String value) {
        return new PartyCode(value);
    }

    private static PartyRegister register(String... lines) {
        return new PartyRegister(Table.parse("parties.tsv", String.join("\r\n", lines)));
    }
}
