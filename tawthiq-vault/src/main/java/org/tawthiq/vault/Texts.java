package org.tawthiq.vault;

import java.nio.charset.StandardCharsets;

/// Text as the case keeps it.
final class Texts {

    private Texts() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String of(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
