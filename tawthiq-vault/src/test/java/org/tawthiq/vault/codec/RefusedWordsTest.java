package org.tawthiq.vault.codec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.JsonReader;
import org.tawthiq.vault.json.JsonWriter;

/// A word that this version does not know is refused and named, wherever in a record it stands.
class RefusedWordsTest {

    private static final String UNKNOWN = "a_later_word";
    private static final List<String> TEXTS = SampleRecords.all().stream()
            .map(RecordCodec::write)
            .map(JsonWriter::canonical)
            .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kind\":\"case-opened\"",
                "\"kind\":\"attack\"",
                "\"kind\":\"victim\"",
                "\"kind\":\"organisation\"",
                "\"precision\":\"day\"",
                "\"precision\":\"town\"",
                "\"anchor\":\"publication\"",
                "\"word\":\"dawn\"",
                "\"modality\":\"alleged\"",
                "\"relation\":\"hit\"",
                "\"relation\":\"one_of\"",
                "\"role\":\"struck\"",
                "\"role\":\"statement\"",
                "\"sensitivity\":\"public\"",
                "\"damage\":\"destroyed\"",
                "\"what\":\"killed\"",
                "\"status\":\"fighter\"",
                "\"sex\":\"female\"",
                "\"age\":\"child\"",
                "\"of\":\"facilities\"",
                "\"of\":\"collective\"",
                "\"share\":\"majority\"",
                "\"stance\":\"denies\"",
                "\"marks\":[\"machine_translated\"",
                "\"says\":\"undo\"",
                "\"says\":\"withhold\""
            })
    void anUnknownWordIsNamed(String written) {
        String known = written.substring(written.lastIndexOf('"', written.length() - 2) + 1, written.length() - 1);
        String changed = written.replace("\"" + known + "\"", "\"" + UNKNOWN + "\"");
        refused(sampleWith(written).replaceFirst(Pattern.quote(written), changed), UNKNOWN);
    }

    /// Values of another form than this version allows come from a later one, or from a slip of a hand.
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '~',
            value = {
                "\"at\":\"2020-05-14T10:00:00.500Z\" => \"at\":\"on 14 May\" => on 14 May",
                "\"from\":\"2019-05-01\" => \"from\":\"2019-05-32\" => 2019-05-32",
                "\"month\":\"2020-01\" => \"month\":\"2020-13\" => 2020-13",
                "\"party\":\"XA-ARMY\" => \"party\":\"the army\" => the army",
                "\"what\":\"campaign\" => \"what\":\"A Campaign\" => A Campaign",
                "\"row\":2 => \"row\":0 => row (0)",
                "\"row\":2 => \"row\":3000000000 => too large",
                "\"start\":0 => \"start\":-1 => [-1, 22)",
                "\"exactly\":11 => \"exactly\":-11 => (-11)",
                "\"latitude\":-90000000 => \"latitude\":-90000001 => (-90000001)",
                "\"reason\":\"I read it\" => \"reason\":\"\" => a reason ()",
                "\"incident\":\"i-one\" => \"incident\":\" \" => an incident needs a name"
            })
    void aValueOfAnotherFormIsRefusedLikeAnUnknownWord(String written, String changed, String named) {
        refused(sampleWith(written).replaceFirst(Pattern.quote(written), changed), named);
    }

    @Test
    void aDigestOfAnotherFormIsRefusedLikeAnUnknownWord() {
        refused(sampleWith("\"object\":").replaceFirst("\"object\":\"[0-9a-f]{64}\"", "\"object\":\"ABCD\""), "ABCD");
    }

    @Test
    void aMissingKeyIsNamed() {
        for (String key : List.of("statement", "citation", "locus", "speaker", "modality", "read_by", "quote")) {
            refused(sampleWith("\"" + key + "\":").replace("\"" + key + "\":", "\"other\":"), "\"" + key + "\"");
        }
    }

    private static void refused(String text, String named) {
        assertThatThrownBy(() -> RecordCodec.read(JsonReader.read(text)))
                .isInstanceOf(JsonProblem.class)
                .hasMessageContaining(named);
    }

    private static String sampleWith(String part) {
        return TEXTS.stream().filter(text -> text.contains(part)).findFirst().orElseThrow();
    }
}
