package org.tawthiq.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.vocabulary.HijriCalendar;

/// A day in figures whose year is one of the Hijra: *1441-09-21 AH*, *21/9/1399 ه.ش*.
///
/// @param mark what stands behind the figures; empty where nothing names the calendar
record HijriCell(int year, int month, int day, String mark) {

    private static final Pattern YEAR_FIRST = Pattern.compile("(1[34]\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(\\D.*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](1[34]\\d\\d)(\\D.*)?");

    static Optional<HijriCell> of(String cell) {
        String text = cell.strip();
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return Optional.of(new HijriCell(number(first, 1), number(first, 2), number(first, 3), mark(first)));
        }
        Matcher last = YEAR_LAST.matcher(text);
        return last.matches()
                ? Optional.of(new HijriCell(number(last, 3), number(last, 2), number(last, 1), mark(last)))
                : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String mark(Matcher found) {
        return found.group(4) == null ? "" : found.group(4).strip();
    }

    /// The day, where the cell names its calendar.
    Optional<LocalDate> inCommonEra() {
        return HijriCalendar.named(mark).flatMap(calendar -> calendar.day(year, month, day));
    }

    /// What the day may be, for whoever has to say which: "2020-05-14 if the calendar is the Islamic one, …".
    String candidates() {
        return "%s if the calendar is the Islamic one (write AH), %s if it is the Solar Hijri one (write SH)"
                .formatted(written(HijriCalendar.ISLAMIC), written(HijriCalendar.SOLAR));
    }

    private String written(HijriCalendar calendar) {
        return calendar.day(year, month, day).map(LocalDate::toString).orElse("no day");
    }
}
