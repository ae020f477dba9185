package org.tawthiq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bytes become characters, and what is lost on the way is told with its place.
class TextDecoderTest {

    private static final String ARABIC = "قصفت طائرات مستشفى في أريحا مساء الأربعاء، وقتل أحد عشر مدنيا.";
    private static final String RUSSIAN = "Авиация нанесла удар по больнице в городе вечером в среду.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void readsATextWithAByteOrderMarkWithoutTheMark(String charset) {
        TextDecoder.Decoded decoded = TextDecoder.decode(("\uFEFF" + ARABIC).getBytes(Charset.forName(charset)));
        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(decoded.losses()).isEmpty();
    }

    @Test
    void makesEveryLineEndTheSame() {
        TextDecoder.Decoded decoded = TextDecoder.decode("a\r\nb\rc\n".getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.text()).isEqualTo("a\nb\nc\n");
    }

    @Test
    void tellsABrokenSequenceWithItsByteAndLine() {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes("Aríha\r\nsecond ", 0xC3, 0x28, " end"));
        assertThat(decoded.text()).isEqualTo("Aríha\nsecond \uFFFD( end");
        assertThat(decoded.losses()).singleElement().asString().contains("byte 15", "line 2", "UTF-8");
    }

    @Test
    void tellsASequenceThatIsCutOffAtTheEnd() {
        byte[] whole = ARABIC.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, 3);
        assertThat(TextDecoder.decode(cut).losses()).singleElement().asString().contains("byte 2");
    }

    @Test
    void tellsTheSumOfManyBrokenSequences() {
        Object[] parts = new Object[40];
        for (int index = 0; index < parts.length; index++) {
            parts[index] = index % 2 == 0 ? "é " : (Object) 0xFF;
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes(parts));
        assertThat(decoded.losses()).hasSize(6).last().asString().startsWith("at 20 places in all");
    }

    @Test
    void tellsHalfACharacterOfUtf16() {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes(0xFF, 0xFE, "a", 0, "b"));
        assertThat(decoded.text()).isEqualTo("a\uFFFD");
        assertThat(decoded.losses()).singleElement().asString().contains("byte 4", "UTF-16LE");
    }

    @Test
    void readsArabicOfWindowsAndSaysSo() {
        TextDecoder.Decoded decoded = TextDecoder.decode(ARABIC.getBytes(Charset.forName("windows-1256")));
        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(decoded.losses())
                .singleElement()
                .asString()
                .contains("bytes 0 to 3 (line 1) are not UTF-8", "windows-1256");
    }

    @Test
    void readsRussianOfWindowsAndSaysSo() {
        TextDecoder.Decoded decoded = TextDecoder.decode(RUSSIAN.getBytes(Charset.forName("windows-1251")));
        assertThat(decoded.text()).isEqualTo(RUSSIAN);
        assertThat(decoded.losses()).singleElement().asString().contains("windows-1251");
    }

    @Test
    void readsWesternTextOfWindowsAndSaysSo() {
        String text = "The minister’s answer – “no comment” – cost €20 in a café in Orléans.";
        TextDecoder.Decoded decoded = TextDecoder.decode(text.getBytes(Charset.forName("windows-1252")));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.losses()).singleElement().asString().contains("byte 12", "windows-1252");
    }

    @Test
    void guessesNoCodePageForAMostlyWholeUtf8Text() {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes("“Ariha” – café ", 0xE9, "t"));
        assertThat(decoded.text()).isEqualTo("“Ariha” – café \uFFFDt");
        assertThat(decoded.losses()).singleElement().asString().contains("not UTF-8", "stands there");
    }

    @Test
    void readsADeclaredCodePageWithoutALoss() {
        Charset declared = Charset.forName("windows-1256");
        TextDecoder.Decoded decoded = TextDecoder.decode(ARABIC.getBytes(declared), declared);
        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(decoded.losses()).isEmpty();
    }

    @Test
    void believesFaultlessUtf8MoreThanAnotherDeclaration() {
        TextDecoder.Decoded decoded =
                TextDecoder.decode(ARABIC.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertThat(decoded.text()).isEqualTo(ARABIC);
    }

    @Test
    void brokenBytesThatFollowEachOtherAreOnePlace() {
        TextDecoder.Decoded decoded =
                TextDecoder.decode(bytes("Aríha – dé\nstruck ", 0xFF, 0xFE, 0xFD, " and ", 0x80, " again"));
        assertThat(decoded.text()).isEqualTo("Aríha – dé\nstruck \uFFFD\uFFFD\uFFFD and \uFFFD again");
        assertThat(decoded.losses())
                .containsExactly(
                        "bytes 22 to 24 (line 2) are not UTF-8; \uFFFD stands there: save the file as UTF-8 to read it whole",
                        "byte 30 (line 2) is not UTF-8; \uFFFD stands there: save the file as UTF-8 to read it whole");
    }

    /// @param parts texts, which stand in UTF-8, and single bytes
    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            switch (part) {
                case String text -> bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
                case Integer one -> bytes.write(one);
                default -> throw new IllegalArgumentException(part.toString());
            }
        }
        return bytes.toByteArray();
    }
}
