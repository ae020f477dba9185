package org.tawthiq.reading.arabic;

import java.util.Optional;
import org.tawthiq.reading.time.DateExpression;
import org.tawthiq.vocabulary.HijriCalendar;

/// Years and parts of a year: *عام 2017*, *صيف 2013*, *الربع الأول من عام 2014*, *الستينيات*.
record YearDates(DateWords words, FigureDates figures, MonthDates months) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /// "صيف 2013", "الصيف الماضي", "الربع الأول من عام 2014", "النصف الأول من العام".
    Optional<FoundDate> stretch(int at) {
        Optional<ArabicCalendar.Found<ArabicCalendar.Stretch>> found =
                words.calendar().stretchAt(words.tokens(), at);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ArabicCalendar.Stretch named = found.get().meaning();
        int end = found.get().to();
        FigureDates.Year year = figures.yearAt(end);
        boolean last = words.has("last", end);
        boolean next = words.has("next", end);
        int to = year.value().isKnown() ? year.to() : last || next ? end + 1 : end;
        if (named.season()) {
            DateExpression.Lean lean = next ? DateExpression.Lean.NEXT : DateExpression.Lean.PAST;
            return year.value().isKnown() || last || next
                    ? Optional.of(new FoundDate(to, new DateExpression.InSeason(year.value(), named.first(), lean)))
                    : Optional.empty();
        }
        boolean ofTheYear = words.is(end, "من")
                        && words.calendar()
                                .expressionAt(words.tokens(), end + 1)
                                .isPresent()
                || words.is(end, "من") && words.is(end + 1, "العام");
        return year.value().isKnown() || ofTheYear
                ? Optional.of(new FoundDate(
                        ofTheYear && !year.value().isKnown() ? end + 2 : to,
                        new DateExpression.Months(year.value(), named.first(), named.last())))
                : Optional.empty();
    }

    /// "عام ألفين وخمسة عشر".
    private Optional<FoundDate> yearInWords(int at) {
        return words.numbers().stream()
                .filter(number -> number.from() == at
                        && number.to() > at + 1
                        && number.count().least() >= FIRST_YEAR
                        && number.count().least() <= LAST_YEAR)
                .findFirst()
                .map(number -> new FoundDate(
                        number.to(),
                        new DateExpression.InYear((int) number.count().least(), DateExpression.Part.WHOLE)));
    }

    /// "عام 2017", "خلال 2017", or a year behind a preposition.
    Optional<FoundDate> year(int at) {
        boolean led = words.has("year", at);
        if (led) {
            Optional<FoundDate> spelled = yearInWords(at + 1);
            if (spelled.isPresent()) {
                return spelled;
            }
        }
        if (led && HijriCalendar.isYear(figures.anyYear(at + 1))) {
            return Optional.of(figures.hijriYear(at + 1)
                    .orElseGet(() -> new FoundDate(at + 2, new DateExpression.OfUnknownCalendar())));
        }
        if (!led && words.has("month", at) && figures.year(at + 1) > 0) {
            return Optional.of(new FoundDate(at + 2, new DateExpression.InYear(figures.year(at + 1), months.part(at))));
        }
        int figure = led ? at + 1 : at;
        int year = led ? figures.anyYear(figure) : figures.year(figure);
        boolean preposition =
                words.is(at - 1, "في") || words.is(at - 1, "منذ") || words.is(at - 1, "حتي") || words.is(at - 1, "بين");
        return year > 0 && (led || preposition)
                ? Optional.of(new FoundDate(figure + 1, new DateExpression.InYear(year, DateExpression.Part.WHOLE)))
                : Optional.empty();
    }

    /// "الستينيات", "نهاية الثمانينيات".
    Optional<FoundDate> decade(int at) {
        int name = words.has("month", at) ? at + 1 : at;
        return words.calendar()
                .decadeAt(words.tokens(), name)
                .map(first -> new FoundDate(name + 1, new DateExpression.Years(first, first + 9)));
    }
}
