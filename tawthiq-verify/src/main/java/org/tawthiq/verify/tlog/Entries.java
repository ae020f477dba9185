package org.tawthiq.verify.tlog;

import java.util.List;

/// The entries of a bundle: each behind its length, two bytes, big-endian.
public final class Entries {
    public static final int LONGEST = 0xffff;

    private Entries() {}

    /// What is done with each entry; the bundle is not to be changed or kept.
    @FunctionalInterface
    public interface Visitor {
        void entry(byte[] bundle, int offset, int length);
    }

    /// Visits `count` entries; the bundle must hold exactly these.
    public static void visit(byte[] bundle, int count, Visitor visitor) throws MalformedText {
        int at = 0;
        for (int i = 0; i < count; i++) {
            int length = at + 2 <= bundle.length ? (bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff : LONGEST + 1;
            if (at + 2 + length > bundle.length) {
                throw new MalformedText("the bundle ends within entry " + i + " of " + count);
            }
            visitor.entry(bundle, at + 2, length);
            at += 2 + length;
        }
        if (at != bundle.length) {
            throw new MalformedText((bundle.length - at) + " bytes follow the last of " + count + " entries");
        }
    }

    public static byte[] bundle(List<byte[]> entries) {
        byte[] bundle =
                new byte[entries.stream().mapToInt(entry -> 2 + entry.length).sum()];
        int at = 0;
        for (byte[] entry : entries) {
            if (entry.length > LONGEST) {
                throw new IllegalArgumentException("an entry of " + entry.length + " bytes; at most " + LONGEST);
            }
            bundle[at] = (byte) (entry.length >>> 8);
            bundle[at + 1] = (byte) entry.length;
            System.arraycopy(entry, 0, bundle, at + 2, entry.length);
            at += 2 + entry.length;
        }
        return bundle;
    }
}
