package org.tawthiq.verify.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.tawthiq.verify.tlog.MalformedText;

/// A text with signatures under it (C2SP signed-note). That it is read says nothing about the signatures: a
/// [TrustedKeys] does.
public record SignedNote(String text, List<NoteSignature> signatures) {
    /// The most signatures that are read; the format asks for 16 at least.
    public static final int MOST_SIGNATURES = 64;

    private static final int MOST_BYTES = 1 << 20;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!isText(text) || signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("a note is a text that ends with a line feed and holds no other control"
                    + " character, and has 1 to " + MOST_SIGNATURES + " signatures, not " + signatures.size());
        }
    }

    public static SignedNote parse(byte[] bytes) throws MalformedText {
        if (bytes.length > MOST_BYTES) {
            throw new MalformedText("a note of " + bytes.length + " bytes; at most " + MOST_BYTES + " are read");
        }
        String note = decode(bytes);
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new MalformedText("a note is a text, an empty line and lines of signatures");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : note.substring(blank + 2, note.length() - 1).split("\n", -1)) {
            signatures.add(NoteSignature.parse(line));
        }
        String text = note.substring(0, blank + 1);
        if (!isText(text)) {
            throw new MalformedText("a note holds no control character but the line feed");
        }
        if (signatures.size() > MOST_SIGNATURES) {
            throw new MalformedText(
                    signatures.size() + " signatures are under the note; at most " + MOST_SIGNATURES + " are read");
        }
        return new SignedNote(text, signatures);
    }

    private static String decode(byte[] bytes) throws MalformedText {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw new MalformedText("the note is not UTF-8");
        }
    }

    private static boolean isText(String text) {
        return text.endsWith("\n")
                && UTF_8.newEncoder().canEncode(text)
                && text.chars().noneMatch(c -> c < ' ' && c != '\n');
    }

    /// The note with one more signature at its end.
    public SignedNote with(NoteSignature signature) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(text, more);
    }

    public byte[] bytes() {
        StringBuilder out = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> out.append(signature.line()).append('\n'));
        return out.toString().getBytes(UTF_8);
    }
}
