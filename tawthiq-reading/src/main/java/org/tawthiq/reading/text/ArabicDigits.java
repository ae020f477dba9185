package org.tawthiq.reading.text;

/// Digits and separators of numbers in Arabic script.
final class ArabicDigits {

    private ArabicDigits() {}

    /// The text with digits of any script as 0 to 9, and Arabic separators as `,` and `.`.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else {
                plain.append(c == '٬' ? ',' : c == '٫' ? '.' : c);
            }
        }
        return plain.toString();
    }
}
