package org.tawthiq.verify.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.tlog.Base64Text;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.DecimalText;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.MalformedText;

/// Reads the text of a proof, `c2sp.org/tlog-proof@v1`, to the letter: what is printed again is what was read.
public final class TlogProofText {
    static final String TITLE = "c2sp.org/tlog-proof@v1";
    static final String EXTRA = "extra ";
    static final String INDEX = "index ";
    static final int LONGEST_PATH = 63;

    private static final int MOST_BYTES = 1 << 24;

    private final byte[] bytes;
    private int at;

    private TlogProofText(byte[] bytes) {
        this.bytes = bytes;
    }

    public static TlogProof parse(byte[] bytes) throws MalformedText {
        if (bytes.length > MOST_BYTES) {
            throw new MalformedText("a proof of " + bytes.length + " bytes; at most " + MOST_BYTES + " are read");
        }
        return new TlogProofText(bytes).proof();
    }

    private TlogProof proof() throws MalformedText {
        if (!line().equals(TITLE)) {
            throw new MalformedText("a proof begins with the line " + TITLE);
        }
        String line = line();
        Extra extra = new Extra.None();
        if (line.startsWith(EXTRA)) {
            String base64 = line.substring(EXTRA.length());
            Base64Text.bytes(base64);
            extra = new Extra.Data(base64);
            line = line();
        }
        if (!line.startsWith(INDEX)) {
            throw new MalformedText("a line of the index is expected, not: " + line);
        }
        long index = DecimalText.number(line.substring(INDEX.length()));
        List<Hash> path = new ArrayList<>();
        for (line = line(); !line.isEmpty(); line = line()) {
            if (path.size() == LONGEST_PATH) {
                throw new MalformedText("a path has at most " + LONGEST_PATH + " hashes");
            }
            path.add(Hash.parse(line));
        }
        SignedNote checkpoint = SignedNote.parse(Arrays.copyOfRange(bytes, at, bytes.length));
        Checkpoint.parse(checkpoint.text());
        return new TlogProof(extra, index, path, checkpoint);
    }

    /// The next line; before the checkpoint all are ASCII.
    private String line() throws MalformedText {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            if (bytes[end] < 0) {
                throw new MalformedText("the proof before the checkpoint is ASCII alone");
            }
            end++;
        }
        if (end == bytes.length) {
            throw new MalformedText("the proof ends before its checkpoint");
        }
        String line = new String(bytes, at, end - at, US_ASCII);
        at = end + 1;
        return line;
    }
}
