package org.tawthiq.verify.tlog;

/// Numbers as the formats of C2SP write them: decimal, no sign, no leading zero, at most 2^63-1.
public final class DecimalText {
    private DecimalText() {}

    public static long number(String text) throws MalformedText {
        boolean canonical = text.equals("0")
                || !text.isEmpty() && text.charAt(0) != '0' && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (canonical) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException _) {
                // too large: falls to the refusal below
            }
        }
        throw new MalformedText("not a number from 0 to 2^63-1 without leading zeros: "
                + text.substring(0, Math.min(40, text.length())));
    }
}
