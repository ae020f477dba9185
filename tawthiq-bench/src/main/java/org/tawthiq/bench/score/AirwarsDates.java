package org.tawthiq.bench.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The publication dates of the Airwars texts, in the ways in which the set writes them; and whether a
/// text writes any date.
final class AirwarsDates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("يناير", 1),
            Map.entry("فبراير", 2),
            Map.entry("مارس", 3),
            Map.entry("أبريل", 4),
            Map.entry("ابريل", 4),
            Map.entry("مايو", 5),
            Map.entry("يونيو", 6),
            Map.entry("يوليو", 7),
            Map.entry("أغسطس", 8),
            Map.entry("سبتمبر", 9),
            Map.entry("أكتوبر", 10),
            Map.entry("نوفمبر", 11),
            Map.entry("ديسمبر", 12));
    private static final String LATIN_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    private static final Pattern WRITTEN = Pattern.compile(
            String.join(
                    "|",
                    "\\d{1,4}\\s*[-/.]\\s*\\d{1,2}\\s*[-/.]\\s*\\d{2,4}",
                    String.join("|", MONTHS.keySet()),
                    String.join("|", List.of("كانون", "شباط", "آذار", "نيسان", "أيار", "حزيران")),
                    String.join("|", List.of("تموز", "آب", "أيلول", "تشرين")),
                    "(?<![\\p{L}\\p{N}_])" + LATIN_MONTH + "[a-z]*\\.?\\s+\\d{1,2}",
                    "\\d{1,2}\\s+" + LATIN_MONTH),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ISO = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern IN_WORDS = Pattern.compile("^(\\d{1,2}) (\\S+) (\\d{4})");

    private AirwarsDates() {}

    static Optional<LocalDate> published(String written) {
        Matcher iso = ISO.matcher(written);
        if (iso.find()) {
            return Optional.of(LocalDate.parse(iso.group(1)));
        }
        Matcher words = IN_WORDS.matcher(written);
        return words.find() && MONTHS.containsKey(words.group(2))
                ? Optional.of(LocalDate.of(
                        Integer.parseInt(words.group(3)), MONTHS.get(words.group(2)), Integer.parseInt(words.group(1))))
                : Optional.empty();
    }

    static boolean isWrittenIn(String text) {
        return WRITTEN.matcher(text).find();
    }
}
