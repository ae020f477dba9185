package org.tawthiq.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;
import java.util.Set;

/// The two calendars whose years are counted from the Hijra and now stand between 1300 and 1499: the Islamic one of
/// Umm al-Qura, and the Solar Hijri one of Iran and Afghanistan. Such a year alone does not say which is meant.
public enum HijriCalendar {
    ISLAMIC,
    SOLAR;

    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 1499;

    private static final Set<String> ISLAMIC_MARKS = Set.of("ه", "هـ", "هجري", "هجرية", "هجريه", "ah", "a.h.", "h");
    private static final Set<String> SOLAR_MARKS =
            Set.of("ش", "ه.ش", "هـ.ش", "هـ ش", "ه ش", "هجري شمسي", "شمسي", "شمسية", "شمسيه", "sh", "s.h.", "a.p.");

    /// Years of the 33-year cycle with a 366th day; holds for 1300 to 1472.
    private static final Set<Integer> LEAP = Set.of(1, 5, 9, 13, 17, 22, 26, 30);

    private static final int CYCLE = 33;
    private static final int LONG_MONTHS = 6;
    private static final int KNOWN_YEAR = 1400;
    private static final LocalDate FIRST_OF_KNOWN_YEAR = LocalDate.of(2021, 3, 21);

    /// Whether a year in figures is likelier one of these calendars than of the common era.
    public static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /// The calendar that the letters or words behind a date name: *هـ*, *AH*, *ه.ش*, *SH*.
    public static Optional<HijriCalendar> named(String mark) {
        String plain = mark.strip().toLowerCase(java.util.Locale.ROOT);
        if (SOLAR_MARKS.contains(plain)) {
            return Optional.of(SOLAR);
        }
        return ISLAMIC_MARKS.contains(plain) ? Optional.of(ISLAMIC) : Optional.empty();
    }

    /// The same day in the common era; empty where the calendar has no such day.
    public Optional<LocalDate> day(int year, int month, int day) {
        try {
            return this == ISLAMIC
                    ? Optional.of(LocalDate.from(HijrahDate.of(year, month, day)))
                    : isSolarDay(year, month, day) ? Optional.of(solar(year, month, day)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isSolarDay(int year, int month, int day) {
        int last = month <= LONG_MONTHS ? 31 : month < 12 || isLeap(year) ? 30 : 29;
        return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= last;
    }

    /// Six months of 31 days come first, then months of 30.
    private static LocalDate solar(int year, int month, int day) {
        LocalDate first = FIRST_OF_KNOWN_YEAR;
        for (int at = KNOWN_YEAR; at < year; at++) {
            first = first.plusDays(isLeap(at) ? 366 : 365);
        }
        for (int at = KNOWN_YEAR - 1; at >= year; at--) {
            first = first.minusDays(isLeap(at) ? 366 : 365);
        }
        int months = month - 1;
        return first.plusDays(30L * months + Math.min(months, LONG_MONTHS) + day - 1);
    }

    private static boolean isLeap(int year) {
        return LEAP.contains(year % CYCLE);
    }
}
