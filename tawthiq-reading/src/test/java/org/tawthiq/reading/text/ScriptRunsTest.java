package org.tawthiq.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptRunsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', textBlock = """
            Copy link to Tweet استهدفت غارة جوية بلدة سرمين @ Copy link to Tweet / استهدفت غارة جوية بلدة سرمين
            استهدفت غارة جوية بلدة Read more about this @ استهدفت غارة جوية بلدة / Read more about this
            Posted by Example Desk #سرمين غارة جوية على البلدة @ Posted by Example Desk / #سرمين غارة جوية على البلدة
            Copy link to Tweet قصف مدفعي على سرمين See more of this @ Copy link to Tweet / قصف مدفعي على سرمين / See more of this
            """)
    void anotherScriptBeginsAnotherSentence(String line, String runs) {
        assertThat(runs(line)).isEqualTo(runs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            نشرت صفحة Example Desk صوراً من البلدة
            قتل عنصر من YPG في قصف على البلدة
            Shells fell on سرمين on the same day
            Shells fell on the town
            سرمين
            """)
    void aNameInAnotherScriptStaysInItsSentence(String line) {
        assertThat(runs(line)).isEqualTo(line);
    }

    @Test
    void nothingHasNoRun() {
        assertThat(ScriptRuns.of(List.of())).isEmpty();
    }

    private static String runs(String line) {
        return ScriptRuns.of(Tokenizer.tokens(line, 0, line.length())).stream()
                .map(run -> line.substring(run.getFirst().start(), run.getLast().end()))
                .collect(Collectors.joining(" / "));
    }
}
