package org.tawthiq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file is read by what it holds; one that cannot be read is a result that says what to do.
class TextExtractorTest {

    @Test
    void saysThatAnEmptyFileIsEmpty() {
        assertThat(why("notes.txt", new byte[0])).contains("is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {" \n\t\n", "\uFEFF", "\uFEFF \r\n"})
    void saysThatBlanksAreNoText(String blank) {
        assertThat(why("notes.txt", utf8(blank))).contains("nothing but blanks");
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7, a PDF file", "GIF89a, a GIF picture", "ID3x, a sound file"})
    void namesWhatABinaryFileNamedTxtSeemsToBe(String start, String name) {
        assertThat(why("notes.txt", utf8(start))).contains("no text", name, "bring its text");
    }

    @Test
    void takesAFileWithZeroBytesForBinary() {
        assertThat(why("notes.txt", new byte[] {'a', 0, 'b', 1, 2})).contains("a binary file");
    }

    @Test
    void readsAPageThatIsNamedTxtAsAPage() {
        Extraction found = TextExtractor.extract("notes.txt", utf8("""
                <!DOCTYPE html><html><body><h1>Strike on Ariha</h1><p>An air strike hit a school.</p></body></html>"""));
        assertThat(found).isInstanceOfSatisfying(Extraction.Text.class, text -> {
            assertThat(text.mediaType()).isEqualTo("text/html");
            assertThat(text.text()).isEqualTo("Strike on Ariha\n\nAn air strike hit a school.");
        });
    }

    @Test
    void readsAPlainTextAsItStands() {
        String written = "First line\n\n  second <b>line</b>\n";
        assertThat(TextExtractor.extract("notes.txt", utf8(written)))
                .isEqualTo(new Extraction.Text(
                        written, PageFacts.none(), "plain-text/1", "text/plain", java.util.List.of()));
    }

    @Test
    void takesATableByItsName() {
        assertThat(TextExtractor.isTable("Attacks.CSV", utf8("a,b\n1,2\n"))).isTrue();
        assertThat(TextExtractor.isTable("attacks.txt", utf8("a,b\n1,2\n"))).isFalse();
    }

    @Test
    void refusesATextThatIsTooLargeForATextAndSaysTheLimit() {
        byte[] line = new byte[TextExtractor.LARGEST_TEXT + 1];
        Arrays.fill(line, (byte) 'x');
        assertThat(why("notes.txt", line)).contains("larger than 16 MiB", "split it");
    }

    private static String why(String name, byte[] bytes) {
        assertThat(TextExtractor.extract(name, bytes)).isInstanceOf(Extraction.Unreadable.class);
        return TextExtractor.extract(name, bytes) instanceof Extraction.Unreadable unreadable ? unreadable.why() : "";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
