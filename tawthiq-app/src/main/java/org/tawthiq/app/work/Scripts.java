package org.tawthiq.app.work;

/// In which script a text is mostly written.
final class Scripts {

    private Scripts() {}

    /// True where more letters are Latin than of any other script; a text without letters is Latin.
    static boolean isLatin(String text) {
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return 2 * latin >= letters;
    }
}
