package org.tawthiq.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.vocabulary.HijriCalendar;

/// The day of a stamp or cell as it is written, whatever its zone. A day that could be read in two ways,
/// such as 05/06/2020, is none; nor is one of a year of the Hijra, such as 1441-09-21: see [HijriCell].
final class StampDay {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]+\\d.*)?", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{0,6}Z?)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:[A-Za-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\\.?,? (\\d{4})(?:[ ,].*)?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:[A-Za-z]+,? )?([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?:[ ,].*)?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    private StampDay() {}

    static Optional<LocalDate> of(String stamp) {
        String text = stamp.strip();
        if (text.length() > 80) {
            return Optional.empty();
        }
        return numbers(ISO, text, 1, 2, 3)
                .or(() -> numbers(PLAIN, text, 1, 2, 3))
                .or(() -> numbers(DOTTED, text, 3, 2, 1))
                .or(() -> slashed(text))
                .or(() -> named(DAY_FIRST, text, 1, 2))
                .or(() -> named(MONTH_FIRST, text, 2, 1));
    }

    /// True for a day such as 05/06/2020, of which nobody can say which number is the month.
    static boolean isAmbiguous(String text) {
        Matcher slashed = SLASHED.matcher(text.strip());
        return slashed.matches() && of(text).isEmpty();
    }

    private static Optional<LocalDate> slashed(String text) {
        Matcher slashed = SLASHED.matcher(text);
        if (!slashed.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(slashed.group(1));
        int second = Integer.parseInt(slashed.group(2));
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        return first > 12 ? numbers(SLASHED, text, 3, 2, 1) : numbers(SLASHED, text, 3, 1, 2);
    }

    private static Optional<LocalDate> numbers(Pattern pattern, String text, int year, int month, int day) {
        Matcher found = pattern.matcher(text);
        return found.matches() ? date(number(found, year), number(found, month), number(found, day)) : Optional.empty();
    }

    private static Optional<LocalDate> named(Pattern pattern, String text, int day, int month) {
        Matcher found = pattern.matcher(text);
        return found.matches()
                ? month(found.group(month))
                        .flatMap(which -> date(number(found, 3), which.getValue(), number(found, day)))
                : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /// An English month by its name or the first three letters of it, or as `Sept`.
    static Optional<Month> month(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (name.equals(wanted)
                    || wanted.equals(name.substring(0, 3))
                    || wanted.equals("sept") && name.startsWith("sept")) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (HijriCalendar.isYear(year)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
