package org.tawthiq.incident.person;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.incident.matching.Levels;

/// A day of birth or death as a list writes it; 0 for a part that is missing.
record CalendarDay(int year, int month, int day) {

    static final CalendarDay UNKNOWN = new CalendarDay(0, 0, 0);

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?: (\\d{1,2})(?: (\\d{1,2}))?)?(?: .*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2}) (\\d{1,2}) (\\d{4})");
    private static final Pattern JOINED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    /// @param spelled with one blank between figures, as [Spelling] leaves it
    static CalendarDay of(String spelled) {
        Matcher joined = JOINED.matcher(spelled);
        if (joined.matches()) {
            return of(joined.group(1), joined.group(2), joined.group(3));
        }
        Matcher last = YEAR_LAST.matcher(spelled);
        if (last.matches()) {
            return of(last.group(3), last.group(2), last.group(1));
        }
        Matcher first = YEAR_FIRST.matcher(spelled);
        return first.matches() ? of(first.group(1), text(first.group(2)), text(first.group(3))) : UNKNOWN;
    }

    private static String text(String group) {
        return group == null ? "0" : group;
    }

    private static CalendarDay of(String year, String month, String day) {
        return new CalendarDay(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    boolean isKnown() {
        return year > 0;
    }

    /// 4 equal, 3 one part differs a little or day and month are exchanged, 2 two parts equal, 1 about the same
    /// year, 0 otherwise.
    int level(CalendarDay other) {
        if (!isKnown() || !other.isKnown()) {
            return Levels.MISSING;
        }
        if (equals(other)) {
            return 4;
        }
        boolean sameYear = year == other.year;
        boolean sameMonth = month == other.month;
        boolean sameDay = day == other.day;
        boolean exchanged = sameYear && month == other.day && day == other.month;
        int same = (sameYear ? 1 : 0) + (sameMonth ? 1 : 0) + (sameDay ? 1 : 0);
        if (exchanged) {
            return 3;
        }
        if (same == 2) {
            boolean little = sameYear
                    ? sameMonth ? isLittle(day, other.day) : isLittle(month, other.month)
                    : isLittle(year, other.year);
            return little ? 3 : 2;
        }
        return Math.abs(year - other.year) <= 1 ? 1 : 0;
    }

    private static boolean isLittle(int a, int b) {
        return Likeness.isOneEditAway(Integer.toString(a), Integer.toString(b));
    }
}
