package org.tawthiq.reading.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.vocabulary.Table;

/// The names and landmarks that ship beside the extract of GeoNames.
class SupplementTest {

    private static final Gazetteer SHIPPED = Gazetteer.shipped();

    static Stream<Table.Row> landmarks() {
        return Table.shipped(Supplement.class, "landmarks.tsv").rows().stream();
    }

    static Stream<Table.Row> otherNames() {
        return Table.shipped(Supplement.class, "other-names.tsv").rows().stream();
    }

    /// A landmark lies in its country: so near to one of its towns that no two degrees were exchanged.
    @ParameterizedTest
    @MethodSource("landmarks")
    void everyNameOfALandmarkLeadsToItAndItLiesInItsCountry(Table.Row row) {
        Gazetteer country = SHIPPED.within(Set.of(row.cell(1)));
        for (String name : row.cell(0).split("\\|")) {
            assertThat(country.find(name))
                    .as(name)
                    .anySatisfy(match -> assertThat(match.entry().id()).startsWith("landmark:"));
        }
        GazetteerEntry landmark = country.find(row.cell(0).split("\\|")[0]).stream()
                .map(GazetteerMatch::entry)
                .filter(entry -> entry.id().startsWith("landmark:"))
                .findFirst()
                .orElseThrow();
        double nearest = country.countriesAndProvinces().values().stream()
                .map(GazetteerMatch::entry)
                .filter(area -> area.country().equals(row.cell(1)))
                .mapToDouble(area -> area.coordinates().kilometresTo(landmark.coordinates()))
                .min()
                .orElseThrow();
        assertThat(nearest).isLessThan(300);
    }

    @ParameterizedTest
    @MethodSource("otherNames")
    void everyOtherNameLeadsToItsTown(Table.Row row) {
        Gazetteer country = SHIPPED.within(Set.of(row.cell(1)));
        String town = country.find(row.cell(2)).getFirst().entry().id();
        for (String name : row.cell(0).split("\\|")) {
            assertThat(country.find(name))
                    .as(name)
                    .anySatisfy(match -> assertThat(match.entry().id()).isEqualTo(town));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Tishrin Dam, SY
            سد تشرين, SY
            Sheikh Radwan, PS
            Azovstal, UA
            """)
    void aLandmarkIsToldWithThePrecisionOfAQuarter(String name, String country) {
        assertThat(SHIPPED.within(Set.of(country)).find(name).getFirst().entry().kind())
                .isEqualTo(PlaceKind.NEIGHBOURHOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Neustadt\tSY\tNo Such Town", "Neustadt\tSY"})
    void aRowThatNamesNoTownIsRefusedWithItsLine(String row) {
        Table others = Table.parse("other-names.tsv", "# names\n" + row);
        Table none = Table.parse("landmarks.tsv", "");
        assertThatThrownBy(() -> Supplement.of(others, none, SHIPPED)).hasMessageContaining("other-names.tsv, line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dam\tSY\t36.3\tnorth", "Dam\tSY"})
    void aLandmarkWithoutAPositionIsRefusedWithItsLine(String row) {
        Table landmarks = Table.parse("landmarks.tsv", row);
        Table none = Table.parse("other-names.tsv", "");
        assertThatThrownBy(() -> Supplement.of(none, landmarks, SHIPPED)).hasMessageContaining("landmarks.tsv, line 1");
    }
}
