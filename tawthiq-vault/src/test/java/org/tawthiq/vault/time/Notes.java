package org.tawthiq.vault.time;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Checkpoints for tests; nobody's signature is under them.
final class Notes {

    static final byte[] RANDOM = {1, 2, 3, 4, 5, 6, 7, 8};

    private Notes() {}

    static byte[] ofSize(long size) {
        return of(size, "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    static byte[] of(long size, String signature, String root) {
        return "example.org/log\n%d\n%s\n\n— example.org/log %s\n"
                .formatted(size, root, "AAAAAA".concat(signature) + "AA")
                .getBytes(UTF_8);
    }

    static byte[] flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }
}
