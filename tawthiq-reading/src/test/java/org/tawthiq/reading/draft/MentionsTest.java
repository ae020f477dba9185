package org.tawthiq.reading.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.reading.arabic.ArabicRules;
import org.tawthiq.reading.english.EnglishRules;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Known;

/// Which places and dates of a text are told. All texts are written for this test.
class MentionsTest {

    private static final Gazetteer SYRIA = Gazetteer.shipped().within(Set.of("SY"));
    private static final RuleReader READER = RuleReader.of(new EnglishRules(SYRIA), new ArabicRules(SYRIA));

    @Test
    void tellsPlacesAndDatesThatNoClaimUses() {
        String text = "DAMASCUS, 3 May 2020 – A fair opened in the city of Aleppo on 1 May 2020.\n\n"
                + "وافتتح معرض آخر في مدينة حلب بتاريخ 2 أيار 2020.";
        Mentions mentions = READER.mentions(
                new ReadingText(new SourceId("made"), text, Known.is(LocalDate.of(2020, 5, 3)), Known.unknown()));
        assertThat(mentions.places())
                .extracting(place -> text.substring(place.start(), place.end()))
                .contains("Aleppo")
                .anyMatch(name -> name.contains("حلب"));
        assertThat(mentions.dates()).extracting(DateMention::stated).hasSize(3).startsWith("3 May 2020", "1 May 2020");
        assertThat(mentions.dates()).allMatch(date -> text.startsWith(date.stated(), date.start()));
    }
}
