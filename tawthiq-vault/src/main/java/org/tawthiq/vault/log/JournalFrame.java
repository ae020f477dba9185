package org.tawthiq.vault.log;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.tlog.Entries;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.vocabulary.Digest;

/// Entries that were acknowledged together, as the journal holds them: a mark of four bytes, the place of the first
/// entry in the log (8 bytes), how many there are (4), how long they are with their lengths (4), the entries as in an
/// entry bundle, and the SHA-256 of all this. Numbers are big-endian.
///
/// @param first the place of the first entry in the log, from 0
record JournalFrame(long first, List<byte[]> entries) {

    private static final int MARK = 0x54574a31;
    private static final int HEAD = 4 + 8 + 4 + 4;

    byte[] bytes() {
        byte[] bundle = Entries.bundle(entries);
        ByteBuffer out = ByteBuffer.allocate(HEAD + bundle.length + Hash.LENGTH)
                .putInt(MARK)
                .putLong(first)
                .putInt(entries.size())
                .putInt(bundle.length)
                .put(bundle);
        MessageDigest sha256 = Digest.sha256();
        sha256.update(out.array(), 0, HEAD + bundle.length);
        return out.put(sha256.digest()).array();
    }

    /// How long the frame at `offset` is; empty where what stands there is no whole frame.
    static Optional<Integer> length(byte[] journal, int offset) {
        if (journal.length - offset < HEAD + Hash.LENGTH) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(journal, offset, journal.length - offset);
        int mark = in.getInt();
        in.getLong();
        in.getInt();
        int length = in.getInt();
        boolean fits = mark == MARK && length >= 0 && length <= journal.length - offset - HEAD - Hash.LENGTH;
        if (!fits) {
            return Optional.empty();
        }
        MessageDigest sha256 = Digest.sha256();
        sha256.update(journal, offset, HEAD + length);
        int end = offset + HEAD + length;
        return Arrays.equals(sha256.digest(), Arrays.copyOfRange(journal, end, end + Hash.LENGTH))
                ? Optional.of(HEAD + length + Hash.LENGTH)
                : Optional.empty();
    }

    /// Reads the frame at `offset`, which [#length] has found whole.
    static JournalFrame read(byte[] journal, int offset) throws MalformedText {
        ByteBuffer in = ByteBuffer.wrap(journal, offset + 4, HEAD - 4);
        long first = in.getLong();
        int count = in.getInt();
        int length = in.getInt();
        List<byte[]> entries = new ArrayList<>();
        byte[] bundle = Arrays.copyOfRange(journal, offset + HEAD, offset + HEAD + length);
        Entries.visit(
                bundle, count, (bytes, from, entry) -> entries.add(Arrays.copyOfRange(bytes, from, from + entry)));
        return new JournalFrame(first, entries);
    }
}
