package org.tawthiq.verify.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.verify.json.JsonValue.JsonArray;
import org.tawthiq.verify.json.JsonValue.JsonNumber;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonText;
import org.tawthiq.verify.json.JsonValue.JsonWord;

class JsonReaderTest {
    private static final String EXAMPLE =
            " {\"z\" : [1.50, -0, 1e3, true , false,null],\n\t\"a\":{\"\\u00e9\\n\":\"\u0634 \\uD83D\\uDE00\"}, \"\": []} \r\n";

    @Test
    void membersKeepTheirOrderAndNumbersTheirDigits() throws MalformedJson {
        JsonObject read = (JsonObject) read(EXAMPLE);

        assertThat(read.members().keySet()).containsExactly("z", "a", "");
        assertThat(read.items("z").orElseThrow())
                .containsExactly(
                        new JsonNumber("1.50"),
                        new JsonNumber("-0"),
                        new JsonNumber("1e3"),
                        JsonWord.TRUE,
                        JsonWord.FALSE,
                        JsonWord.NULL);
        assertThat(read.object("a").orElseThrow().text("\u00e9\n")).contains("\u0634 \ud83d\ude00");
        assertThat(read.member("")).contains(new JsonArray(java.util.List.of()));
        assertThat(read.member("no")).isEmpty();
    }

    @Test
    void aTextCutAnywhereIsRefused() {
        byte[] whole = EXAMPLE.strip().getBytes(UTF_8);
        for (int cut = 0; cut < whole.length; cut++) {
            byte[] part = Arrays.copyOf(whole, cut);
            assertThatExceptionOfType(MalformedJson.class).isThrownBy(() -> JsonReader.read(part));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[1,]",
                "[,1]",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\" 1}",
                "{1:2}",
                "['a']",
                "01",
                "-",
                "+1",
                "1.",
                ".5",
                "1e",
                "1e+",
                "0x1",
                "NaN",
                "Infinity",
                "True",
                "nul",
                "nulll",
                "\"\t\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\u\uff11\uff12\uff13\uff14\"",
                "\"",
                "[1] 2",
                "[1]]",
                "// no\n1",
                "1 /* no */",
                "\ufeff1",
                "[1\u00a0]",
                "\uffff",
                "[\"a]"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThatExceptionOfType(MalformedJson.class).isThrownBy(() -> read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\uD83D",
                "\\uD83Da",
                "\\uDE00",
                "\\uDE00\\uD83D",
                "\\uD83D\\uD83D\\uDE00",
                "\\uD83D\\n",
                "\\uD83D\\\""
            })
    void halfOfASurrogatePairIsRefused(String escaped) {
        assertThatExceptionOfType(MalformedJson.class)
                .isThrownBy(() -> read("[\"" + escaped + "\"]"))
                .withMessageContaining("half of a surrogate pair");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u00ff", "\u00c0\u0080", "\u00ed\u00a0\u0080", "\u00f4\u0090\u0080\u0080", "\u00e9", "\u00c3"})
    void bytesThatAreNoUtf8AreRefused(String bytes) {
        assertThatExceptionOfType(MalformedJson.class)
                .isThrownBy(() -> JsonReader.read(("[\n\"" + bytes + "\"]").getBytes(ISO_8859_1)))
                .withMessage("line 2, column 2: these bytes are not UTF-8");
    }

    @Test
    void aNameTwiceIsRefusedWhereverItIsWrittenOtherwise() {
        assertThatExceptionOfType(MalformedJson.class)
                .isThrownBy(() -> read("{\"a\":1,\n \"\\u0061\":1}"))
                .withMessage("line 2, column 2: the name \"a\" stands twice in this object")
                .satisfies(refused -> assertThat(refused.line()).isEqualTo(2))
                .satisfies(refused -> assertThat(refused.column()).isEqualTo(2));
    }

    @Test
    void sixtyFourDeepIsReadAndOneMoreIsRefused() throws MalformedJson {
        assertThat(read("[".repeat(64) + "]".repeat(64))).isInstanceOf(JsonArray.class);
        assertThatExceptionOfType(MalformedJson.class)
                .isThrownBy(() -> read("{\"a\":".repeat(64) + "[]" + "}".repeat(64)))
                .withMessageContaining("64 deep");
        assertThatExceptionOfType(MalformedJson.class).isThrownBy(() -> read("[".repeat(1_000_000)));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-9223372036854775808,-9223372036854775808", "9223372036854775807,9223372036854775807"})
    void aWholeNumberIsToldExactly(String digits, long whole) throws MalformedJson {
        assertThat(((JsonNumber) read(digits)).whole()).hasValue(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "1.0", "1e2", "-0"})
    void anyOtherNumberIsNoWholeNumber(String digits) throws MalformedJson {
        assertThat(((JsonNumber) read(digits)).whole()).isEqualTo(OptionalLong.empty());
    }

    @Test
    void aValueAloneIsAText() throws MalformedJson {
        assertThat(read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"")).isEqualTo(new JsonText("\"\\/\b\f\n\r\t"));
    }

    private static JsonValue read(String text) throws MalformedJson {
        return JsonReader.read(text.getBytes(UTF_8));
    }
}
