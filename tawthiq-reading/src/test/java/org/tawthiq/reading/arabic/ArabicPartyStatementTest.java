package org.tawthiq.reading.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.reading.draft.RuleReader;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.PartyCode;

/// What parties say of acts of their own, and what they deny. All sentences are written for this test.
class ArabicPartyStatementTest {

    private static final RuleReader READER =
            RuleReader.of(new ArabicRules(Gazetteer.shipped().within(Set.of("SY"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            نفت وزارة الدفاع الروسية تنفيذ أي غارة على مدينة أريحا يوم 30 كانون الثاني 2020. | RU | DENIES
            نفت قوات سوريا الديمقراطية قصف مدينة الباب يوم 3 أيار 2020. | SY-SDF | DENIES
            تبنى تنظيم داعش تفجير عبوة ناسفة في مدينة الرقة يوم 3 أيار 2020. | X-ISIS | ADMITS
            أعلن الجيش الأمريكي تنفيذ غارة بطائرة مسيرة قرب مدينة إدلب يوم 3 أيار 2020. | US | ANNOUNCES
            """)
    void tellsWhatAPartySaysOfItsOwnAct(String text, String party, Claim.Stance stance) {
        List<Claim.PartyStatement> statements = read(text).stream()
                .filter(Claim.PartyStatement.class::isInstance)
                .map(Claim.PartyStatement.class::cast)
                .toList();
        assertThat(statements).singleElement().satisfies(statement -> {
            assertThat(statement.party()).isEqualTo(new PartyCode(party));
            assertThat(statement.stance()).isEqualTo(stance);
            assertThat(statement.date().isStated()).isTrue();
            assertThat(statement.places()).isNotEmpty();
        });
    }

    @Test
    void aDenialIsNoAttack() {
        assertThat(read("نفت وزارة الدفاع الروسية تنفيذ أي غارة على مدينة أريحا يوم 30 كانون الثاني 2020."))
                .noneMatch(Claim.Attack.class::isInstance);
    }

    @Test
    void whoAnnouncesAnAttackTellsItAndIsItsParty() {
        Claim.Attack attack = read("أعلن الجيش الأمريكي تنفيذ غارة قرب مدينة إدلب يوم 3 أيار 2020.").stream()
                .filter(Claim.Attack.class::isInstance)
                .map(Claim.Attack.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(attack.parties().codes()).containsExactly(new PartyCode("US"));
        assertThat(attack.statement().speaker())
                .isInstanceOfSatisfying(
                        Speaker.Named.class, named -> assertThat(named.kind()).isEqualTo(Speaker.SpeakerKind.PARTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لم يستهدف القصف مدينة بنش اليوم.",
                "لم يكن هناك أي قصف على مدينة بنش أمس.",
                "تحذيرات من استهداف مدينة الباب بغارات جوية."
            })
    void whatDidNotHappenOrIsFearedIsNoAttack(String text) {
        assertThat(read(text)).noneMatch(Claim.Attack.class::isInstance);
    }

    private static List<Claim> read(String text) {
        return READER.read(new ReadingText(new SourceId("a"), text, Known.unknown(), Known.unknown()));
    }
}
