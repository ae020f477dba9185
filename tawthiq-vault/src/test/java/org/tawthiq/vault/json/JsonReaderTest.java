package org.tawthiq.vault.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static final long SEED = 8785;
    private static final String SAMPLE =
            "{\"a\":[1,-20,true,false,{\"b\":\"x\\n\\u00e9\\\"\\\\\"},[]],\"ключ\":\"\ud83d\ude00\",\"z\":{}}";

    @Test
    void everyKindOfValueIsRead() throws JsonProblem {
        Json inner = new ObjectBuilder().put("b", "x\n\u00e9\"\\").build();
        assertThat(JsonReader.read(SAMPLE))
                .isEqualTo(new ObjectBuilder()
                        .put(
                                "a",
                                new Json.Arr(List.of(
                                        new Json.Whole(1),
                                        new Json.Whole(-20),
                                        new Json.Bool(true),
                                        new Json.Bool(false),
                                        inner,
                                        new Json.Arr(List.of()))))
                        .put("ключ", "\ud83d\ude00")
                        .put("z", new Json.Obj(Map.of()))
                        .build());
    }

    @Test
    void whateverIsWrittenInCanonicalFormIsReadUnchanged() throws JsonProblem {
        Random random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            Json value = value(random, 4);
            String text = JsonWriter.canonical(value);
            Json read = JsonReader.read(text);
            assertThat(read).isEqualTo(value);
            assertThat(JsonWriter.canonical(read)).isEqualTo(text);
        }
    }

    @Test
    void aTextCutShortAnywhereIsRefused() {
        for (int length = 0; length < SAMPLE.length(); length++) {
            String cut = SAMPLE.substring(0, length);
            assertThatThrownBy(() -> JsonReader.read(cut)).as(cut).isInstanceOf(JsonProblem.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"name\":2,\"name\":3}",
                "{\"name\":1,\"n\\u0061me\":1}",
                "[{\"x\":{\"name\":true,\"name\":true}}]",
                "{\"name\":null,\"name\":1}"
            })
    void aKeyThatStandsTwiceIsRefusedAndNamed(String text) {
        assertThatThrownBy(() -> JsonReader.read(text))
                .isInstanceOf(JsonProblem.class)
                .hasMessageContaining("name")
                .hasMessageContaining("line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}x", "1 2", "[]]", "{}}", "{},", "\"a\"\n\"b\""})
    void anythingAfterTheValueIsRefused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(JsonProblem.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '~',
            value = {
                "{\"a\":1.5} => line 1, column 9: a decimal",
                "[1e3] => a decimal",
                "[1,null] => null stands",
                "null => null stands",
                "9223372036854775808 => a number is too large",
                "[1e999999999] => a decimal",
                "{\"a\" 1} => line 1, column 6: this is no JSON"
            })
    void whatNoRecordHoldsIsRefusedWithItsReason(String text, String reason) {
        assertThatThrownBy(() -> JsonReader.read(text))
                .isInstanceOf(JsonProblem.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{'a':1}",
                "{a:1}",
                "[1,]",
                "{\"a\":1,}",
                "[01]",
                "[+1]",
                "[NaN]",
                "[-Infinity]",
                "// note\n1",
                "/* note */1",
                "# note\n1",
                "\"\t\"",
                "\"\\x\"",
                "[\"a\":1]",
                "{\"a\"}",
                "{1:2}",
                "tru",
                "\uFEFF\uFEFF1"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(JsonProblem.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"cut off \\ud83d\"",
                "{\"a\":[\"\\ude00 first\"]}",
                "{\"\\ud83d\":1}",
                "\"\\ude00\\ud83d\"",
                "\"\ud83d\""
            })
    void halfACharacterIsRefused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text))
                .isInstanceOf(JsonProblem.class)
                .hasMessageContaining("half a character");
    }

    @Test
    void whatOthersWroteMayHoldHalfACharacter() throws JsonProblem {
        String cut = "{\"text\":\"cut \\ud83d\"}";
        assertThat(Fields.of(JsonReader.readDocument(cut)).text("text")).isEqualTo("cut \ud83d");
    }

    @Test
    void aValueNestedWithoutEndIsRefusedAndExhaustsNothing() {
        for (String opening : List.of("[", "{\"a\":")) {
            String deep = opening.repeat(100_000);
            assertThatThrownBy(() -> JsonReader.read(deep))
                    .isInstanceOf(JsonProblem.class)
                    .hasMessageContaining("nested deeper than 1,000 brackets");
        }
    }

    @Test
    void aTextBeyondTheLimitIsRefusedWithItsReason() {
        String huge = "\"" + "x".repeat(20_000_001) + "\"";
        assertThatThrownBy(() -> JsonReader.read(huge))
                .isInstanceOf(JsonProblem.class)
                .hasMessageContaining("a text or a key in it is too long");
    }

    @Test
    void nullInAFieldIsAsIfTheFieldWereLeftOut() throws JsonProblem {
        assertThat(JsonReader.read("{\"a\":null,\"b\":1}"))
                .isEqualTo(new ObjectBuilder().put("b", 1).build());
    }

    /// A value without decimals, at most `depth` deep.
    private static Json value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0 -> new Json.Text(text(random));
            case 1 -> new Json.Whole(random.nextLong() >> random.nextInt(64));
            case 2 -> new Json.Bool(random.nextBoolean());
            case 3 -> {
                List<Json> items = new ArrayList<>();
                for (int left = random.nextInt(4); left > 0; left--) {
                    items.add(value(random, depth - 1));
                }
                yield new Json.Arr(items);
            }
            default -> {
                Map<String, Json> fields = new LinkedHashMap<>();
                for (int left = random.nextInt(4); left > 0; left--) {
                    fields.put(text(random), value(random, depth - 1));
                }
                yield new Json.Obj(fields);
            }
        };
    }

    /// Any characters but halves of one.
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            int point = random.nextInt(random.nextBoolean() ? 0x80 : 0x11_0000);
            text.appendCodePoint(point >= 0xd800 && point < 0xe000 ? 'x' : point);
        }
        return text.toString();
    }
}
