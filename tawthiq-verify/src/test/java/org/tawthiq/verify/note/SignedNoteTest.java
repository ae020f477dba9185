package org.tawthiq.verify.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.verify.tlog.MalformedText;

class SignedNoteTest {
    private static final String LINE = "\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnag=\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is an example message.\n",
                "\n",
                "a\n\nb\n",
                "a\n\n\n",
                "\u0634\u0647\u064a\u062f\n",
                "\u2014 a AAAAAAA=\n"
            })
    void aNoteIsReadAndPrintedTheSame(String text) throws MalformedText {
        String note = text + "\n" + LINE + LINE.replace("foo", "\u0628");
        SignedNote read = SignedNote.parse(note.getBytes(UTF_8));
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.signatures())
                .containsExactly(
                        new NoteSignature("example.com/foo", "Uw2QOkn8srV1yJGh2VYRlL1Tnag="),
                        new NoteSignature("example.com/\u0628", "Uw2QOkn8srV1yJGh2VYRlL1Tnag="));
        assertThat(read.signatures().getFirst().keyId()).isEqualTo(0x530d903a);
        assertThat(read.bytes()).isEqualTo(note.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n" + LINE,
                "text\n\n" + LINE + "\n",
                "text\n\n" + LINE + "x\n",
                "te\u0000xt\n\n" + LINE,
                "te\txt\n\n" + LINE,
                "text\r\n\n" + LINE,
                "text\n\n- a AAAAAAA=\n",
                "text\n\n\u2014 a  AAAAAAA=\n",
                "text\n\n\u2014  AAAAAAA=\n",
                "text\n\n\u2014 a AAAAAAA= \n",
                "text\n\n\u2014 a+b AAAAAAA=\n",
                "text\n\n\u2014 a\u00a0b AAAAAAA=\n",
                "text\n\n\u2014 a\u2028b AAAAAAA=\n",
                "text\n\n\u2014 a\u0085b AAAAAAA=\n",
                "text\n\n\u2014 a AAAAAAB=\n",
                "text\n\n\u2014 a AAAAAAA\n",
                "text\n\n\u2014 a AAAAAA==\n",
                "text\n\n\u2014\u00a0a AAAAAAA=\n",
                "text\n\n\u2014 a AAAA-AA=\n"
            })
    void anythingElseIsRefused(String note) {
        assertThatExceptionOfType(MalformedText.class).isThrownBy(() -> SignedNote.parse(note.getBytes(UTF_8)));
    }

    @Test
    void aNoteWithoutItsLastLineFeedOrInAnotherEncodingIsRefused() {
        String note = "text\n\n" + LINE;
        assertThatExceptionOfType(MalformedText.class)
                .isThrownBy(() ->
                        SignedNote.parse(note.substring(0, note.length() - 1).getBytes(UTF_8)));
        assertThatExceptionOfType(MalformedText.class)
                .isThrownBy(() -> SignedNote.parse(("\u00e9" + note).getBytes(ISO_8859_1)))
                .withMessage("the note is not UTF-8");
    }

    @Test
    void sixtyFourSignaturesAreReadAndOneMoreIsNot() throws MalformedText {
        assertThat(SignedNote.parse(("text\n\n" + LINE.repeat(64)).getBytes(UTF_8))
                        .signatures())
                .hasSize(64);
        assertThatExceptionOfType(MalformedText.class)
                .isThrownBy(() -> SignedNote.parse(("text\n\n" + LINE.repeat(65)).getBytes(UTF_8)));
    }

    @Test
    void noNoteIsMadeThatCouldNotBeRead() {
        NoteSignature signature = new NoteSignature("a", "AAAAAAA=");
        for (String text : new String[] {"", "no end", "a\tb\n", "\ud800\n"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new SignedNote(text, List.of(signature)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new SignedNote("a\n", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new NoteSignature("a b", "AAAAAAA="));
        assertThatIllegalArgumentException().isThrownBy(() -> new NoteSignature("a", "AAAA"));
    }
}
