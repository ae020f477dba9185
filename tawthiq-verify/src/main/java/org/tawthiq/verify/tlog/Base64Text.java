package org.tawthiq.verify.tlog;

import java.util.Base64;

/// Base 64 (RFC 4648, section 4) in its one canonical spelling: padded, no spare bits, nothing between.
public final class Base64Text {
    private Base64Text() {}

    public static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public static byte[] bytes(String text) throws MalformedText {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (of(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            // falls to the refusal below
        }
        throw new MalformedText("not canonical base 64: " + shortened(text));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
