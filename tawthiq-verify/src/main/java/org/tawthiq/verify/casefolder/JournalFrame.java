package org.tawthiq.verify.casefolder;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.tlog.Entries;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.MalformedText;

/// Entries that were acknowledged together, as the journal holds them: a mark of four bytes, the place of the first
/// entry in the log (8 bytes), how many there are (4), how long they are with their lengths (4), the entries as in an
/// entry bundle, and the SHA-256 of all this. Numbers are big-endian.
///
/// @param first the place of the first entry in the log, from 0
public record JournalFrame(long first, List<byte[]> entries) {

    private static final int MARK = 0x54574a31;
    private static final int HEAD = 4 + 8 + 4 + 4;
    private static final int SECTOR = 512;

    public byte[] bytes() {
        byte[] bundle = Entries.bundle(entries);
        ByteBuffer out = ByteBuffer.allocate(HEAD + bundle.length + Hash.LENGTH)
                .putInt(MARK)
                .putLong(first)
                .putInt(entries.size())
                .putInt(bundle.length)
                .put(bundle);
        MessageDigest sha256 = Sha256.digest();
        sha256.update(out.array(), 0, HEAD + bundle.length);
        return out.put(sha256.digest()).array();
    }

    /// How long the frame at `offset` is; empty where what stands there is no whole frame.
    public static Optional<Integer> length(byte[] journal, int offset) {
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
        MessageDigest sha256 = Sha256.digest();
        sha256.update(journal, offset, HEAD + length);
        int end = offset + HEAD + length;
        return Arrays.equals(sha256.digest(), Arrays.copyOfRange(journal, end, end + Hash.LENGTH))
                ? Optional.of(HEAD + length + Hash.LENGTH)
                : Optional.empty();
    }

    /// Reads the frame at `offset`, which [#length] has found whole.
    public static JournalFrame read(byte[] journal, int offset) throws MalformedText {
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

    /// Whether what stands at `offset`, where [#length] finds no frame, was damaged. A power cut leaves something else:
    /// the beginning of a last frame, perhaps with zeros in the place of sectors, which was never acknowledged.
    public static boolean isDamaged(byte[] journal, int offset) {
        if (offset == journal.length) {
            return false;
        }
        boolean cutShort = isSectorLost(journal, offset, 0)
                || isSectorLost(journal, offset, offset)
                || (hasMark(journal, offset) && !isAllThere(journal, offset));
        return !cutShort || isFollowed(journal, offset);
    }

    /// @param origin where sectors are counted from: some systems count from the file's start, some from what is
    /// written
    private static boolean isSectorLost(byte[] journal, int offset, int origin) {
        int end;
        for (int start = offset; start < journal.length; start = end) {
            end = Math.min(journal.length, origin + ((start - origin) / SECTOR + 1) * SECTOR);
            if (isZero(journal, start, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasMark(byte[] journal, int offset) {
        byte[] mark = ByteBuffer.allocate(4).putInt(MARK).array();
        int length = Math.min(mark.length, journal.length - offset);
        return Arrays.equals(mark, 0, length, journal, offset, offset + length);
    }

    /// Whether the frame reaches to the end, by what it says of its length or by its entries.
    private static boolean isAllThere(byte[] journal, int offset) {
        int end = journal.length - Hash.LENGTH;
        if (end - offset < HEAD) {
            return false;
        }
        ByteBuffer in = ByteBuffer.wrap(journal);
        if (in.getInt(offset + HEAD - 4) == end - offset - HEAD) {
            return true;
        }
        int at = offset + HEAD;
        int left = in.getInt(offset + HEAD - 8);
        while (left > 0 && at < end) {
            at += 2 + Short.toUnsignedInt(in.getShort(at));
            left--;
        }
        return left == 0 && at == end;
    }

    /// Whether a whole frame stands behind what is none.
    private static boolean isFollowed(byte[] journal, int offset) {
        for (int later = offset + 1; later < journal.length; later++) {
            if (journal[later] == 'T' && length(journal, later).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
