package org.tawthiq.vault.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The canonical form against the examples of RFC 8785.
class JsonWriterTest {

    @Test
    void keysAreSortedByUtf16CodeUnitsAsInSection323() {
        Json value = new ObjectBuilder()
                .put("\u20ac", "Euro Sign")
                .put("\r", "Carriage Return")
                .put("\ufb33", "Hebrew Letter Dalet With Dagesh")
                .put("1", "One")
                .put("\ud83d\ude00", "Emoji: Grinning Face")
                .put("\u0080", "Control")
                .put("\u00f6", "Latin Small Letter O With Diaeresis")
                .build();
        assertThat(JsonWriter.canonical(value))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void aTextIsSpelledAsInSection3222() {
        assertThat(canonical("\u20ac$\u000F\nA'B\"\\\\\"/")).isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Test
    void onlyControlCharactersQuotesAndBackslashesAreEscaped() {
        for (char c = 0; c < 0x20; c++) {
            String shortForm = switch (c) {
                case '\b' -> "\\b";
                case '\t' -> "\\t";
                case '\n' -> "\\n";
                case '\f' -> "\\f";
                case '\r' -> "\\r";
                default -> "\\u00" + (c < 0x10 ? "0" : "1") + "0123456789abcdef".charAt(c % 16);
            };
            assertThat(canonical(String.valueOf(c))).isEqualTo("\"" + shortForm + "\"");
        }
        String plain = " /'<>&\u007f\u0085\u00ad\u2028\u2029\ufeff\uffff\ud83d\ude00\udbff\udfff";
        assertThat(canonical(plain)).isEqualTo("\"" + plain + "\"");
    }

    @Test
    void objectsInArraysAndInObjectsAreSortedToo() {
        Json inner = new ObjectBuilder().put("b", 2).put("a", true).build();
        Json value = new ObjectBuilder()
                .put("z", new Json.Arr(List.of(inner, new Json.Arr(List.of()), new Json.Obj(Map.of()))))
                .put("m", inner)
                .put("f", false)
                .build();
        assertThat(JsonWriter.canonical(value))
                .isEqualTo("{\"f\":false,\"m\":{\"a\":true,\"b\":2},\"z\":[{\"a\":true,\"b\":2},[],{}]}");
    }

    @Test
    void theSameFieldsInAnyOrderGiveTheSameBytes() {
        Json one = new ObjectBuilder().put("a", 1).put("b", "x").put("aa", 3).build();
        Json other = new ObjectBuilder().put("aa", 3).put("b", "x").put("a", 1).build();
        assertThat(JsonWriter.canonical(one)).isEqualTo(JsonWriter.canonical(other));
        assertThat(JsonWriter.line(one)).isNotEqualTo(JsonWriter.line(other));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 7, 1_000_000, 9_007_199_254_740_991L, -9_007_199_254_740_991L})
    void wholeNumbersStandAsTheyAre(long number) {
        assertThat(JsonWriter.canonical(new Json.Whole(number))).isEqualTo(Long.toString(number));
    }

    @Test
    void aDecimalIsRefusedInARecordHoweverDeepItStands() {
        Json decimal = new ObjectBuilder()
                .put("a", new Json.Arr(List.of(new Json.Millionths(1_500_000))))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonWriter.canonical(decimal))
                .withMessageContaining("1500000 millionths");
    }

    @ParameterizedTest
    @CsvSource({"1500000,1.5", "36000000,36.0", "0,0.0", "-1,-0.000001", "-33888630,-33.88863", "120,0.00012"})
    void aLineOfTheBatchOutputWritesMillionthsAsADecimal(long millionths, String decimal) {
        assertThat(JsonWriter.line(new Json.Millionths(millionths))).isEqualTo(decimal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83db", "a\ude00b", "\ude00\ud83d", "\ud83d\ud83d\ude00"})
    void halfACharacterIsRefusedInATextAndInAKey(String half) {
        assertThatIllegalArgumentException().isThrownBy(() -> canonical(half)).withMessageContaining("lone surrogate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonWriter.canonical(new Json.Obj(Map.of(half, new Json.Bool(true)))))
                .withMessageContaining("lone surrogate");
    }

    private static String canonical(String text) {
        return JsonWriter.canonical(new Json.Text(text));
    }
}
