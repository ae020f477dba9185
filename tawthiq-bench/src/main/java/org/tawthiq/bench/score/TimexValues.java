package org.tawthiq.bench.score;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.reading.time.DateExpression;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.reading.time.DateResolver;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.ReportedDate;

/// Dates as the reader finds them, spelled as TIMEX3 does: one for each end of a stretch.
public final class TimexValues {

    /// The day of publication for the reader, and no day for TIMEX3.
    private static final Pattern NOW = Pattern.compile("now|و?(الآن|الان)");

    /// Arabic "since three years" is a length for TIMEX3.
    private static final Pattern SINCE = Pattern.compile("^و?منذ ");

    /// A stretch whose length no word tells.
    private static final Pattern UNCOUNTED = Pattern.compile("\\b(recent|few|several|couple)\\b");

    /// @param value empty where nothing anchors the words
    public record Value(String type, int start, int end, String value) {}

    /// The part of the day that stands in the words of a date or behind them; the reader reads it apart.
    private static final Pattern PART_OF_DAY = Pattern.compile(
            "(?:this|last|yesterday|[A-Z][a-z]+day) (morning|afternoon|evening|night)|(tonight|overnight)|(?:ال)?(ليلة|ليل) ");

    private static final int LONGEST_PART_OF_DAY = 10;

    private final DateResolver resolver;
    private final String text;
    private Optional<LocalDate> told = Optional.empty();

    private TimexValues(DateResolver resolver, String text) {
        this.text = text;
        this.resolver = resolver;
    }

    /// @param mentions every date of one text, in its order
    static List<Value> of(String text, List<DateMention> mentions, Optional<LocalDate> published) {
        TimexValues values = new TimexValues(new DateResolver(published, mentions), text);
        List<Value> all = new ArrayList<>();
        for (DateMention mention : mentions) {
            int end = mention.start() + mention.stated().length();
            for (DateExpression part : parts(mention.expression())) {
                all.add(new Value(type(mention, part), mention.start(), end, values.value(mention, part)));
            }
        }
        return all;
    }

    /// "Between June and July" is two dates.
    private static List<DateExpression> parts(DateExpression expression) {
        return switch (expression) {
            case DateExpression.Between(var first, var last) -> List.of(first, last);
            case DateExpression.Since(var start) -> parts(start);
            case DateExpression.Months months when months.isQuarter() -> List.of(months);
            case DateExpression.Months(var year, Month first, Month last) ->
                List.of(
                        new DateExpression.InMonth(year, first, DateExpression.Part.WHOLE, DateExpression.Lean.PAST),
                        new DateExpression.InMonth(year, last, DateExpression.Part.WHOLE, DateExpression.Lean.PAST));
            case DateExpression.Years(int first, int last) ->
                isDecade(first, last)
                        ? List.of(expression)
                        : List.of(
                                new DateExpression.InYear(first, DateExpression.Part.WHOLE),
                                new DateExpression.InYear(last, DateExpression.Part.WHOLE));
            default -> List.of(expression);
        };
    }

    private static boolean isDecade(int first, int last) {
        return first % 10 == 0 && last == first + 9;
    }

    private static String type(DateMention mention, DateExpression expression) {
        return switch (expression) {
            case DateExpression.Past _ -> UNCOUNTED.matcher(mention.stated()).find() ? "DATE" : "DURATION";
            case DateExpression.Ago _ when SINCE.matcher(mention.stated()).find() -> "DURATION";
            case DateExpression.NightBefore _ -> "TIME";
            default -> "DATE";
        };
    }

    private String value(DateMention mention, DateExpression part) {
        if (part instanceof DateExpression.Vague(DateExpression.When when)) {
            return when.name() + "_REF";
        }
        if (part instanceof DateExpression.Past
                && UNCOUNTED.matcher(mention.stated()).find()) {
            return "PAST_REF";
        }
        if (part instanceof DateExpression.Ago(long number, ChronoUnit unit)
                && type(mention, part).equals("DURATION")) {
            return "P" + number + unit.name().charAt(0);
        }
        if (part instanceof DateExpression.Past(long number, ChronoUnit unit)) {
            return "P" + number + unit.name().charAt(0);
        }
        if (part instanceof DateExpression.FromPublication
                && NOW.matcher(mention.stated()).matches()) {
            return "PRESENT_REF";
        }
        DateMention own = new DateMention(mention.from(), mention.to(), part, mention.stated(), mention.start());
        ReportedDate date = resolver.resolve(own, told);
        if (date.extent() instanceof DateExtent.Day(LocalDate day)) {
            told = Optional.of(day);
        }
        String partOfDay = date.extent() instanceof DateExtent.Day ? partOfDay(mention) : "";
        return date.extent()
                .from()
                .map(from -> value(part, date.extent(), from) + partOfDay)
                .orElse("");
    }

    private String partOfDay(DateMention mention) {
        int end = Math.min(text.length(), mention.start() + mention.stated().length() + LONGEST_PART_OF_DAY);
        Matcher part = PART_OF_DAY.matcher(text.substring(mention.start(), end));
        if (!part.lookingAt()) {
            return "";
        }
        return switch (Objects.requireNonNullElse(part.group(1), "night")) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            default -> "TNI";
        };
    }

    private static String value(DateExpression part, DateExtent extent, LocalDate from) {
        return switch (part) {
            case DateExpression.InMonth _ -> month(from);
            case DateExpression.InYear _, DateExpression.InName _ -> year(from);
            case DateExpression.Years _ -> year(from).substring(0, 3);
            case DateExpression.Months _ -> quarter(from);
            case DateExpression.AwayFromTold(long _, ChronoUnit unit) -> likeTold(extent, unit, from);
            case DateExpression.InSeason _ -> season(from);
            case DateExpression.Weekend _ -> week(from) + "-WE";
            case DateExpression.NightBefore _ -> from + "TNI";
            case DateExpression.Ago(long _, ChronoUnit unit) ->
                unit == ChronoUnit.WEEKS ? week(from.plusDays(3)) : likeTold(extent, unit, from);
            case DateExpression.CalendarUnit(ChronoUnit unit, int _) -> unit(unit, from);
            default -> extent instanceof DateExtent.Month ? month(from) : from.toString();
        };
    }

    private static String likeTold(DateExtent extent, ChronoUnit unit, LocalDate from) {
        return switch (extent) {
            case DateExtent.Span _ -> quarter(from);
            case DateExtent.Month _ -> month(from);
            case DateExtent.Season _ -> season(from);
            default -> unit(unit, from);
        };
    }

    private static String quarter(LocalDate day) {
        return year(day) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static String unit(ChronoUnit unit, LocalDate day) {
        return switch (unit) {
            case YEARS -> year(day);
            case MONTHS -> month(day);
            case WEEKS -> week(day);
            default -> day.toString();
        };
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /// Winter is counted with the year in which it ends.
    private static String season(LocalDate from) {
        String name = switch (from.getMonth()) {
            case MARCH, APRIL, MAY -> "SP";
            case JUNE, JULY, AUGUST -> "SU";
            case SEPTEMBER, OCTOBER, NOVEMBER -> "FA";
            case DECEMBER, JANUARY, FEBRUARY -> "WI";
        };
        return year(from.plusMonths(2)) + "-" + name;
    }
}
