package org.tawthiq.reading.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.reading.arabic.ArabicRules;
import org.tawthiq.reading.english.EnglishRules;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.ReportedPlace;

/// Which sentences of one text tell the same attack, in whatever language. All are written for this test.
class AttackMergeTest {

    private static final Gazetteer SYRIA = Gazetteer.shipped().within(Set.of("SY"));
    private static final RuleReader READER = RuleReader.of(new EnglishRules(SYRIA), new ArabicRules(SYRIA));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shells hit Sarmin on 4 May 2020. Five people were killed in the shelling of Sarmin.",
                "Shells hit Sarmin on 4 May 2020.\n\nقصفت قذائف بلدة سرمين يوم 4 أيار 2020.",
                "قصف على إدلب\n\nقصفت قوات النظام بلدة سرمين في ريف إدلب أمس وقتل مدني.",
                "قصفت قوات النظام بلدة سرمين الساعة 9:00 يوم 4 أيار. وأصيبت طفلة بالقصف على سرمين الساعة 9:30 يوم 4 أيار.",
                "مقتل 12 مدنياً بقصف على سرمين\n\nقتل أحد عشر مدنياً بقصف لقوات النظام على بلدة سرمين أمس."
            })
    void whatTheSameDayPlaceAndFiguresTellIsOneAttack(String text) {
        assertThat(attacks(text))
                .singleElement()
                .satisfies(attack -> assertThat(attack.statement().retold()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shells hit Sarmin on 4 May 2020. Shells hit Sarmin on 6 May 2020.",
                "Shells hit Sarmin on 4 May 2020.\n\nقصفت قذائف بلدة سرمين يوم 6 أيار 2020.",
                "قصفت قوات النظام بلدة سرمين أمس. وقصفت قوات النظام بلدة بنش أمس.",
                "قصفت قوات النظام بلدة سرمين أمس وقتل مدني. وقتل ثلاثة مدنيين بقصف على بلدة سرمين أمس.",
                "قصفت قوات النظام بلدة سرمين الساعة 9:00 يوم 4 أيار. وقصفت قوات النظام بلدة سرمين الساعة 17:00 يوم 4 أيار.",
                "أعدم مسلحون شاباً في بلدة سرمين أمس. وانفجر لغم أرضي في بلدة سرمين أمس."
            })
    void anotherDayPlaceHourTollOrActIsAnotherAttack(String text) {
        assertThat(attacks(text)).hasSize(2);
    }

    @Test
    void eachOfTwoSpeakersMakesAClaim() {
        assertThat(attacks("قال الدفاع المدني إن قصفاً على بلدة سرمين قتل ثلاثة مدنيين أمس. "
                        + "وقال المرصد السوري لحقوق الإنسان إن قصفاً على بلدة سرمين قتل ثلاثة مدنيين أمس."))
                .extracting(attack -> attack.statement().speaker() instanceof Speaker.Named named ? named.name() : "")
                .containsExactly("الدفاع المدني السوري", "المرصد السوري لحقوق الإنسان");
    }

    @Test
    void whatALaterSentenceAddsIsKept() {
        Claim.Attack attack = attacks("قصف على بلدة سرمين أمس. "
                        + "وأدى القصف المدفعي لقوات النظام على مدرسة في سرمين إلى مقتل طفلة.")
                .getFirst();
        assertThat(attack.acts()).containsExactly(new Code("shelling"));
        assertThat(attack.objects()).hasSize(1);
        assertThat(attack.harm()).hasSize(1);
        assertThat(attack.parties().of()).hasSize(1);
    }

    @Test
    void theTownTakesThePlaceOfTheProvinceThatOpensTheText() {
        Claim.Attack attack = attacks("قصف على إدلب\n\nقصفت قوات النظام بلدة سرمين في ريف إدلب أمس وقتل مدني.")
                .getFirst();
        assertThat(attack.places()).first().extracting(ReportedPlace::name).isEqualTo("سرمين");
    }

    private static List<Claim.Attack> attacks(String text) {
        return READER
                .read(new ReadingText(
                        new SourceId("a".repeat(64)), text, Known.is(LocalDate.of(2020, 5, 11)), Known.unknown()))
                .stream()
                .filter(Claim.Attack.class::isInstance)
                .map(Claim.Attack.class::cast)
                .toList();
    }
}
