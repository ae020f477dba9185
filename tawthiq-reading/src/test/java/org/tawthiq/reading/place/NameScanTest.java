package org.tawthiq.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameScanTest {

    private static final Gazetteer EVERYWHERE = Gazetteer.shipped();
    private static final Gazetteer SYRIA = EVERYWHERE.within(Set.of("SY"));

    @Test
    void theLongestNameThatBeginsThereIsTaken() {
        List<String> tokens = List.of("in", "Idlib", "province", ",", "Kafr", "Nabl", "was");
        assertThat(SYRIA.longestAt(tokens, 1, NamePosition.ANYWHERE)).hasValueSatisfying(span -> {
            assertThat(span.tokens()).isEqualTo(2);
            assertThat(span.best().entry().kind()).isEqualTo(PlaceKind.ADMIN1);
        });
        assertThat(SYRIA.longestAt(tokens, 4, NamePosition.ANYWHERE)).hasValueSatisfying(span -> {
            assertThat(span.tokens()).isEqualTo(2);
            assertThat(span.best().entry().id()).isEqualTo("geonames:168661");
        });
        assertThat(SYRIA.longestAt(tokens, 3, NamePosition.ANYWHERE)).isEmpty();
    }

    @Test
    void hyphensMayStandWithinOrBetweenTokens() {
        for (List<String> tokens :
                List.of(List.of("Deir", "ez-Zor"), List.of("Deir", "ez", "-", "Zor"), List.of("Deir-ez-Zor"))) {
            assertThat(SYRIA.longestAt(tokens, 0, NamePosition.ANYWHERE))
                    .hasValueSatisfying(span -> assertThat(span.tokens()).isEqualTo(tokens.size()));
        }
    }

    @Test
    void aHyphenAfterANameIsNotOfIt() {
        assertThat(SYRIA.longestAt(List.of("Deir", "ez", "-", "Zor", "-", "-"), 0, NamePosition.ANYWHERE))
                .hasValueSatisfying(span -> assertThat(span.tokens()).isEqualTo(4));
        assertThat(SYRIA.longestAt(List.of("Kafr", "-"), 0, NamePosition.ANYWHERE))
                .isEmpty();
    }

    @Test
    void latinNamesBeginWithACapital() {
        assertThat(SYRIA.longestAt(List.of("ariha"), 0, NamePosition.AFTER_PREPOSITION))
                .isEmpty();
        assertThat(SYRIA.longestAt(List.of("al-Bab"), 0, NamePosition.ANYWHERE)).isPresent();
        assertThat(SYRIA.longestAt(List.of("أريحا"), 0, NamePosition.ANYWHERE)).isPresent();
    }

    @Test
    void consonantsAreTrustedWithinAScopeOnly() {
        List<String> tokens = List.of("Maarat", "al-Numan", "fell");
        assertThat(EVERYWHERE.longestAt(tokens, 0, NamePosition.ANYWHERE)).isEmpty();
        assertThat(SYRIA.longestAt(tokens, 0, NamePosition.ANYWHERE)).hasValueSatisfying(span -> {
            assertThat(span.tokens()).isEqualTo(2);
            assertThat(span.best().entry().id()).isEqualTo("geonames:167611");
        });
    }

    @Test
    void oneWordNeedsMoreConsonantsThanSeveral() {
        assertThat(SYRIA.find("Qamishly")).isNotEmpty();
        assertThat(SYRIA.longestAt(List.of("Qamishly"), 0, NamePosition.ANYWHERE))
                .isEmpty();
        assertThat(SYRIA.longestAt(List.of("Al-Qamishly"), 0, NamePosition.ANYWHERE))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Said",
                "March",
                "May",
                "Of",
                "Hospital",
                "Will",
                "War",
                "Monday",
                "Amnesty",
                "The",
                "In",
                "الخميس",
                "مدينة"
            })
    void everydayWordsAreNoPlaces(String word) {
        for (NamePosition position : NamePosition.values()) {
            assertThat(EVERYWHERE.longestAt(List.of(word), 0, position)).isEmpty();
        }
        assertThat(EVERYWHERE.longestAt(List.of(word, "of", "the"), 0, NamePosition.ANYWHERE))
                .isEmpty();
    }

    @Test
    void someEverydayWordsArePlacesAfterAPrepositionWithinAScope() {
        Gazetteer france = EVERYWHERE.within(Set.of("FR"));
        List<String> nice = List.of("Nice");
        assertThat(france.longestAt(nice, 0, NamePosition.AFTER_PREPOSITION)).isPresent();
        assertThat(france.longestAt(nice, 0, NamePosition.ANYWHERE)).isEmpty();
        assertThat(EVERYWHERE.longestAt(nice, 0, NamePosition.AFTER_PREPOSITION))
                .isEmpty();
    }

    @Test
    void emptyTokensAndPunctuationAreNoNames() {
        List<String> tokens = List.of("", "'", "…", "12", "Idlib", "");
        for (int i : new int[] {0, 1, 2, 3, 5}) {
            assertThat(SYRIA.longestAt(tokens, i, NamePosition.ANYWHERE)).isEmpty();
        }
        assertThat(SYRIA.longestAt(tokens, 4, NamePosition.ANYWHERE))
                .hasValueSatisfying(span -> assertThat(span.tokens()).isEqualTo(1));
    }
}
