package org.tawthiq.reading.place;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The forms of a name under which gazetteers keep and find it.
public final class PlaceNames {

    /// Consonant forms shorter than this fit too many words.
    public static final int SHORTEST_CONSONANTS = 4;

    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ul", "il", "l", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "et", "ad", "ed", "az",
            "ez", "adh", "edh", "ath", "eth");

    /// Countries (ISO 3166-1 alpha-2) whose places are named in Arabic letters by many, and so come in
    /// many
    /// Latin spellings.
    private static final Set<String> ARABIC_SCRIPT_COUNTRIES = Set.of(
            "SY", "IQ", "LB", "JO", "PS", "IL", "EG", "SD", "LY", "TN", "DZ", "MA", "MR", "YE", "SA", "OM", "AE", "QA",
            "BH", "KW", "IR", "AF", "PK", "SO", "DJ", "KM", "EH", "ER", "TD");

    private PlaceNames() {}

    /// Whether names there are also found by their consonants.
    public static boolean usesArabicScript(String country) {
        return ARABIC_SCRIPT_COUNTRIES.contains(country);
    }

    /// The name without case, marks, apostrophes and spelling variants of single letters; words are
    /// parted
    /// by one space. Empty where no letter or digit remains.
    public static String key(String name) {
        boolean ascii = isAscii(name);
        String letters =
                ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c < 128) {
                appendAscii(c, key);
            } else {
                appendFolded(c, key);
            }
        }
        int length = key.length();
        return length > 0 && key.charAt(length - 1) == ' ' ? key.substring(0, length - 1) : key.toString();
    }

    /// The consonants of a Latin or Arabic name (as [#key] gives it) that the ways to write an Arabic name
    /// share; empty where the name is of another script or too short to tell.
    public static String consonants(String key) {
        if (!key.isEmpty() && key.charAt(0) >= 'ء' && key.charAt(0) <= 'ي') {
            return arabicConsonants(key);
        }
        StringBuilder form = new StringBuilder(key.length());
        String[] words = key.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (!isLatin(words[i])) {
                return "";
            }
            if (i == words.length - 1 || !ARTICLES.contains(words[i])) {
                appendConsonants(words[i], form);
            }
        }
        return form.length() < SHORTEST_CONSONANTS ? "" : form.toString();
    }

    /// The letters of an Arabic name that its spellings share: without article, alef, waw, ya and ha, and
    /// no letter twice in a row.
    private static String arabicConsonants(String key) {
        StringBuilder form = new StringBuilder(key.length());
        for (String word : key.split(" ", -1)) {
            String bare = word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
            for (int at = 0; at < bare.length(); at++) {
                char c = bare.charAt(at);
                boolean weak = "اويه".indexOf(c) >= 0;
                if (c < 'ء' || c > 'ي') {
                    return "";
                }
                if (!weak && (form.isEmpty() || form.charAt(form.length() - 1) != c)) {
                    form.append(c);
                }
            }
        }
        return form.length() < SHORTEST_CONSONANTS ? "" : form.toString();
    }

    /// The ways to write the article before a name in Latin letters (as [#key] gives it): *al*, or with the
    /// sound of the name's first letter.
    static List<String> articlesBefore(String key) {
        if (key.startsWith("sh") || key.startsWith("th") || key.startsWith("dh")) {
            return List.of("al", "a" + key.substring(0, 2), "el");
        }
        return "tdrzsn".indexOf(key.charAt(0)) < 0 ? List.of("al", "el") : List.of("al", "a" + key.charAt(0), "el");
    }

    static boolean isArticle(String key) {
        return ARTICLES.contains(key);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static void appendAscii(char c, StringBuilder key) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            key.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            key.append((char) (c + 32));
        } else if (c != '\'' && c != '`' && c != '.' && c != '"') {
            appendSpace(key);
        }
    }

    private static void appendSpace(StringBuilder key) {
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static void appendFolded(char c, StringBuilder key) {
        switch (c) {
            case 'ø' -> key.append('o');
            case 'ł' -> key.append('l');
            case 'đ', 'ð' -> key.append('d');
            case 'ı' -> key.append('i');
            case 'ħ' -> key.append('h');
            case 'ə' -> key.append('a');
            case 'ß' -> key.append("ss");
            case 'æ' -> key.append("ae");
            case 'œ' -> key.append("oe");
            case 'þ' -> key.append("th");
            case 'ى', 'ی' -> key.append('ي');
            case 'ة', 'ہ', 'ھ', 'ە' -> key.append('ه');
            case 'ک', 'ڪ' -> key.append('ك');
            case 'ٱ' -> key.append('ا');
            case 'ء', 'ـ', '‘', '’', 'ʿ', 'ʾ', 'ʼ', 'ʻ', '′', 'ʹ' -> {}
            default -> appendOther(c, key);
        }
    }

    private static void appendOther(char c, StringBuilder key) {
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {}
            default -> {
                if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                    key.append(c);
                } else {
                    appendSpace(key);
                }
            }
        }
    }

    private static boolean isLatin(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static void appendConsonants(String word, StringBuilder form) {
        boolean opensName = form.isEmpty();
        int end = endsInSilentH(word) ? word.length() - 1 : word.length();
        char before = ' ';
        for (int i = 0; i < end; i++) {
            char sound = sound(word.charAt(i));
            if (sound == 'h' && i > 0 && "ksgtdc".indexOf(word.charAt(i - 1)) >= 0) {
                continue;
            }
            if (sound == '-') {
                if (i == 0 && opensName) {
                    form.append('a');
                }
            } else if (sound != before) {
                form.append(sound);
            }
            before = sound;
        }
    }

    private static boolean endsInSilentH(String word) {
        return word.length() > 2 && word.endsWith("h") && sound(word.charAt(word.length() - 2)) == '-';
    }

    private static char sound(char letter) {
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> '-';
            case 'q', 'g', 'c' -> 'k';
            case 'p' -> 'b';
            case 'v' -> 'f';
            default -> letter;
        };
    }
}
