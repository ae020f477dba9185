package org.tawthiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.claim.TestClaim.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.TestClaim;
import org.tawthiq.source.SourceId;

/// A copied report changes no grade and no range, wherever in the material it stands and however it is copied.
class CopiedReportTest {

    private static final List<String> ENGLISH = List.of(
            "On the morning of 5 March an air strike hit the market in Alpha and killed 12 people.",
            "Shells fell on the market of Alpha at noon; 14 were killed, rescuers found.",
            "At least 9 people died when aircraft bombed Alpha, a doctor of the town recalled later that week.");

    private static final List<String> ARABIC = List.of(
            "قُتل اثنا عشر مدنياً صباح الخامس من آذار جراء غارة جوية استهدفت سوق البلدة وأسفرت عن دمار واسع في المكان",
            "سقطت قذائف على السوق عند الظهر وقضى أربعة عشر شخصاً بحسب ما وجده عناصر الإنقاذ بعد ساعات من البحث هناك",
            "توفي تسعة أشخاص على الأقل حين قصفت الطائرات البلدة كما روى طبيب يعمل فيها بعد أسبوع من وقوع الهجوم عليها");

    private static final long[] KILLED = {12, 14, 9};

    enum Copy {
        VERBATIM,
        WITH_SMALL_EDITS,
        UNDER_ANOTHER_HEADLINE,
        IN_OTHER_SPELLING
    }

    @ParameterizedTest
    @EnumSource
    void aCopyChangesNeitherGradeNorRange(Copy how) {
        for (List<String> told : List.of(ENGLISH, ARABIC)) {
            for (int reports = 1; reports <= 3; reports++) {
                for (int copied = 0; copied < reports; copied++) {
                    for (String name : List.of("0-first", "m-middle", "z-last")) {
                        AssessedIncident alone = assessed(told, reports, copied, how, List.of());
                        AssessedIncident with = assessed(told, reports, copied, how, List.of(name));
                        AssessedIncident twice = assessed(told, reports, copied, how, List.of(name, name + "-too"));
                        assertSame(with, alone);
                        assertSame(twice, alone);
                    }
                }
            }
        }
    }

    private static void assertSame(AssessedIncident with, AssessedIncident alone) {
        assertThat(with.grade()).isEqualTo(alone.grade());
        assertThat(with.groups()).hasSameSizeAs(alone.groups());
        assertThat(with.event().level()).isEqualTo(alone.event().level());
        assertThat(with.harmResult().level()).isEqualTo(alone.harmResult().level());
        assertThat(with.harm().getFirst().least())
                .isEqualTo(alone.harm().getFirst().least());
        assertThat(with.harm().getFirst().most())
                .isEqualTo(alone.harm().getFirst().most());
    }

    private static AssessedIncident assessed(
            List<String> told, int reports, int copied, Copy how, List<String> copies) {
        Map<SourceId, String> texts = new TreeMap<>();
        List<Claim.Attack> claims = new ArrayList<>();
        for (int report = 0; report < reports; report++) {
            String text = text(told, report);
            texts.put(new SourceId("report-" + report), text);
            claims.add(telling("report-" + report, text, report));
        }
        for (String name : copies) {
            String text = copy(text(told, copied), how);
            texts.put(new SourceId(name), text);
            claims.add(telling(name, text, copied));
        }
        return TestIncident.assessed(List.of(), texts, List.of(), claims.toArray(Claim.Attack[]::new));
    }

    private static Claim.Attack telling(String source, String text, int report) {
        int start = text.indexOf(' ', text.length() / 4) + 1;
        return claim(source)
                .from(source)
                .citing(text, text.substring(start, text.indexOf(' ', start + 20)))
                .on("2020-03-05")
                .in(TestClaim.ALPHA)
                .killing(KILLED[report])
                .attack();
    }

    /// The report's sentence, and a body of its own in seeded words that no other has.
    private static String text(List<String> told, int report) {
        Random words = new Random(report);
        StringBuilder text = new StringBuilder("Headline " + report + "\n\n" + told.get(report));
        for (int at = 0; at < 80; at++) {
            text.append(' ').append("w").append(report).append(Integer.toString(words.nextInt(5_000), 36));
        }
        return text.toString();
    }

    private static String copy(String text, Copy how) {
        return switch (how) {
            case VERBATIM -> text;
            case WITH_SMALL_EDITS -> edited(text);
            case UNDER_ANOTHER_HEADLINE -> text.replaceFirst("Headline [0-9]", "عنوان آخر تماماً");
            case IN_OTHER_SPELLING ->
                text.toUpperCase(java.util.Locale.ROOT)
                        .replace('أ', 'ا')
                        .replace("ً", "")
                        .replace("ُ", "")
                        .replace('.', '!');
        };
    }

    /// Every ninth word is another.
    private static String edited(String text) {
        String[] words = text.split(" ", -1);
        for (int at = 8; at < words.length; at += 9) {
            words[at] = "edited" + at;
        }
        return String.join(" ", words);
    }
}
