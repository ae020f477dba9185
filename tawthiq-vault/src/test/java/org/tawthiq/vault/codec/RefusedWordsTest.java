package org.tawthiq.vault.codec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
