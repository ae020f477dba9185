package org.tawthiq.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.vocabulary.DateExtent;

/// Dates as people write them into cells: a day, two days, a month, a year.
final class CellDates {

    private static final Pattern MONTH = Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{4})");
    private static final Pattern TWO = Pattern.compile("(\\S.*?)\\s+(?:-|–|—|to|until)\\s+(\\S.*)");

    private CellDates() {}

    /// Empty where the cell is no date, or one that can be read in two ways.
    static Optional<DateExtent> extent(String cell) {
        String text = cell.strip();
        Optional<HijriCell> hijri = HijriCell.of(text);
        if (hijri.isPresent()) {
            return hijri.get().inCommonEra().map(DateExtent.Day::new);
        }
        if (text.matches("1[34]\\d\\d(-\\d{2})?")) {
            return Optional.empty();
        }
        try {
            if (text.matches("\\d{4}-\\d{2}")) {
                return Optional.of(new DateExtent.Month(YearMonth.parse(text)));
            }
            if (text.matches("\\d{4}")) {
                return Optional.of(new DateExtent.InYear(Year.parse(text)));
            }
        } catch (DateTimeException _) {
            return Optional.empty();
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return StampDay.month(month.group(1))
                    .map(which -> new DateExtent.Month(YearMonth.of(Integer.parseInt(month.group(2)), which)));
        }
        Matcher two = TWO.matcher(text);
        return two.matches()
                ? span(StampDay.of(two.group(1)), StampDay.of(two.group(2)))
                : StampDay.of(text).map(DateExtent.Day::new);
    }

    private static Optional<DateExtent> span(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
                ? Optional.of(new DateExtent.Span(from.get(), to.get()))
                : Optional.empty();
    }
}
