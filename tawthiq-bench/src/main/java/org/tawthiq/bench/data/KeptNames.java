package org.tawthiq.bench.data;

import java.util.Set;
import java.util.regex.Pattern;
import org.tawthiq.reading.place.PlaceNames;

/// Which of GeoNames' alternate names are worth their space: names in Latin, Arabic and Cyrillic letters
/// of places where such letters are written, and of larger places elsewhere.
final class KeptNames {

    private static final Set<String> CYRILLIC_COUNTRIES = Set.of(
            "RU", "UA", "BY", "BG", "RS", "MK", "KZ", "KG", "MN", "TJ", "BA", "ME", "XK", "MD", "UZ", "TM", "GE", "AM",
            "AZ");

    private static final int LARGE = 15_000;
    private static final int VERY_LARGE = 100_000;
    private static final int LONGEST = 60;
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}|.*[0-9/@_:].*");
    /// GeoNames' own letter-by-letter transliterations begin with a small letter.
    private static final Pattern TRANSLITERATION =
            Pattern.compile("(?!(?:al|el|ad|ar|as|ash|at|az|an|an)[- ]\\p{Lu})\\p{IsLatin}?\\p{Ll}.*");

    private KeptNames() {}

    static boolean keeps(String name, String country, String feature, int population) {
        if (name.length() < 2 || name.length() > LONGEST || CODE.matcher(name).matches()) {
            return false;
        }
        boolean seat = feature.equals("PPLC") || feature.equals("PPLA");
        boolean large = population >= LARGE || seat;
        return switch (Character.UnicodeScript.of(firstLetter(name))) {
            case LATIN ->
                !isTransliteration(name)
                        && (large || PlaceNames.usesArabicScript(country) || CYRILLIC_COUNTRIES.contains(country));
            case ARABIC -> PlaceNames.usesArabicScript(country) || population >= VERY_LARGE || seat;
            case CYRILLIC -> CYRILLIC_COUNTRIES.contains(country) || population >= VERY_LARGE || seat;
            default -> false;
        };
    }

    private static boolean isTransliteration(String name) {
        return Character.isLowerCase(firstLetter(name))
                && TRANSLITERATION.matcher(name).matches();
    }

    private static int firstLetter(String name) {
        return name.codePoints().filter(Character::isLetter).findFirst().orElse('0');
    }
}
