package org.tawthiq.reading.arabic;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.text.Token;
import org.tawthiq.reading.time.DateExpression;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.Table;
import org.tawthiq.vocabulary.TimeOfDay;

/// Finds the date expressions of an Arabic sentence. It resolves nothing: see
/// [org.tawthiq.reading.time.DateResolver].
final class ArabicDates {

    private static final int LONGEST_LEAD = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private final ArabicCalendar calendar;

    ArabicDates(Table table) {
        this.calendar = new ArabicCalendar(table);
    }

    ArabicCalendar calendar() {
        return calendar;
    }

    /// The expressions in their order; none overlaps another.
    List<DateMention> find(String text, List<Token> tokens, List<NumberMention> numbers) {
        return new Search(tokens, numbers).run(text);
    }

    /// @param to index after the last token
    private record Found(int to, DateExpression expression) {}

    private final class Search {
        private final List<Token> tokens;
        private final List<NumberMention> numbers;
        private final FigureDates figures;

        Search(List<Token> tokens, List<NumberMention> numbers) {
            this.tokens = tokens;
            this.numbers = numbers;
            this.figures = new FigureDates(tokens);
        }

        List<DateMention> run(String text) {
            List<DateMention> found = new ArrayList<>();
            int at = 0;
            while (at < tokens.size()) {
                int from = at;
                Optional<Found> here = at(at);
                here.ifPresent(date -> found.add(new DateMention(
                        from,
                        date.to(),
                        date.expression(),
                        text.substring(
                                tokens.get(from).start(),
                                tokens.get(date.to() - 1).end()),
                        tokens.get(from).start())));
                at = here.map(Found::to).orElse(at + 1);
            }
            return found;
        }

        private Optional<Found> at(int at) {
            return since(at).or(() -> ago(at)).or(() -> between(at)).or(() -> single(at));
        }

        /// A day, month or year, whatever leads to it: "يوم الجمعة 5 تموز", "اليوم الخميس 11 تشرين الثاني".
        private Optional<Found> single(int at) {
            Optional<Found> day = calendarDay(at);
            if (day.isPresent()) {
                return day;
            }
            Optional<DayOfWeek> weekday = weekday(at);
            if (weekday.isPresent()) {
                return Optional.of(weekdayAndMore(weekday.get(), at + 1));
            }
            Optional<ArabicCalendar.Found<DateExpression>> phrase = calendar.expressionAt(tokens, at);
            if (phrase.isPresent() && !isNearness(at, phrase.get())) {
                return Optional.of(
                        moreExact(new Found(phrase.get().to(), phrase.get().meaning())));
            }
            if (calendar.is("day", tokens, at)) {
                return led(at);
            }
            return month(at).or(() -> stretch(at)).or(() -> year(at)).or(() -> decade(at));
        }

        /// "قريبا من" is near a place, "قريبا" alone is soon.
        private boolean isNearness(int at, ArabicCalendar.Found<DateExpression> phrase) {
            return phrase.meaning() instanceof DateExpression.Vague && phrase.to() == at + 1 && is(at + 1, "من");
        }

        /// "يوم", "مساء", "فجر" before a date of its own.
        private Optional<Found> led(int at) {
            for (int next = at + 1; next <= Math.min(tokens.size() - 1, at + LONGEST_LEAD); next++) {
                int start = next;
                Optional<Found> date = calendarDay(start)
                        .or(() -> anyWeekday(start).map(day -> weekdayAndMore(day, start + 1)))
                        .or(() -> calendar.expressionAt(tokens, start)
                                .filter(phrase -> phrase.meaning() instanceof DateExpression.FromPublication)
                                .map(phrase -> moreExact(new Found(phrase.to(), phrase.meaning()))));
                if (date.isPresent()) {
                    return date;
                }
                if (!calendar.is("day", tokens, next)) {
                    break;
                }
            }
            return Optional.empty();
        }

        /// "اليوم" and what says the same more exactly: "اليوم الجمعة", "أمس السبت 3 آب".
        private Found moreExact(Found found) {
            int next = skipMarks(found.to());
            Optional<Found> day = anyWeekday(next)
                    .map(weekday -> weekdayAndMore(weekday, next + 1))
                    .map(more -> isToCome(found) ? coming(more) : more)
                    .or(() -> calendarDay(next));
            return day.orElse(found);
        }

        private static boolean isToCome(Found found) {
            return found.expression() instanceof DateExpression.FromPublication away && away.days() > 0;
        }

        /// "غدا الأحد" is the next Sunday.
        private static Found coming(Found found) {
            return found.expression() instanceof DateExpression.Weekday(DayOfWeek day, DateExpression.Lean _)
                    ? new Found(found.to(), new DateExpression.Weekday(day, DateExpression.Lean.NEXT))
                    : found;
        }

        private Found weekdayAndMore(DayOfWeek weekday, int to) {
            int next = skipMarks(to);
            int pastWord = is(next, "الموافق") || is(next, "المصادف") ? next + 1 : next;
            Optional<Found> day = calendarDay(pastWord);
            if (day.isPresent()) {
                return day.get().expression() instanceof DateExpression.DayOfMonth of
                        ? new Found(day.get().to(), of.on(weekday))
                        : day.get();
            }
            boolean last = calendar.is("last", tokens, to);
            boolean coming = calendar.is("next", tokens, to);
            DateExpression.Lean lean =
                    last ? DateExpression.Lean.BEFORE : coming ? DateExpression.Lean.NEXT : DateExpression.Lean.PAST;
            return new Found(last || coming ? to + 1 : to, new DateExpression.Weekday(weekday, lean));
        }

        private int skipMarks(int at) {
            int next = at;
            while (next < tokens.size() && (is(next, "،") || is(next, ",") || is(next, "(") || is(next, "-"))) {
                next++;
            }
            return next;
        }

        /// With its article, or after a word for a part of the day: "أحد" without it is "somebody".
        private Optional<DayOfWeek> weekday(int at) {
            boolean article = at < tokens.size()
                    && WordForms.of(tokens.get(at).lower()).stream()
                            .anyMatch(form -> form.hasArticle() && form.preposition() == ' ');
            return article ? calendar.weekdayAt(tokens, at) : Optional.empty();
        }

        private Optional<DayOfWeek> anyWeekday(int at) {
            return calendar.weekdayAt(tokens, at).filter(_ -> !is(at, "احد"));
        }

        private Optional<Found> calendarDay(int at) {
            return figures.at(at)
                    .map(found -> new Found(found.to(), found.expression()))
                    .or(() -> dayOfMonth(at))
                    .or(() -> islamicDay(at));
        }

        /// "29 كانون الثاني 2020", "الخامس عشر من آذار", "25 شباط/فبراير 2020".
        private Optional<Found> dayOfMonth(int at) {
            Optional<ArabicCalendar.Found<Integer>> day = dayNumber(at);
            if (day.isEmpty()) {
                return Optional.empty();
            }
            int next = day.get().to();
            next = is(next, "من") ? next + 1 : next;
            next = is(next, "شهر") ? next + 1 : next;
            if (calendar.is("last", tokens, next + 1) && is(next, "الشهر")) {
                return Optional.of(new Found(next + 2, new DateExpression.CalendarUnit(ChronoUnit.MONTHS, -1)));
            }
            int monthAt = next;
            return calendar.monthAt(tokens, monthAt).map(month -> {
                int to = otherName(month);
                FigureDates.Year year = figures.yearAt(to);
                boolean running = calendar.is("running", tokens, to);
                return new Found(
                        running ? to + 1 : year.to(),
                        new DateExpression.DayOfMonth(
                                year.value(),
                                month.meaning(),
                                Math.min(day.get().meaning(), month.meaning().maxLength()),
                                running ? DateExpression.Lean.THIS_CYCLE : DateExpression.Lean.PAST));
            });
        }

        private Optional<ArabicCalendar.Found<Integer>> dayNumber(int at) {
            Optional<Integer> figure = figures.dayNumber(at);
            return figure.map(day -> new ArabicCalendar.Found<>(day, at + 1))
                    .or(() -> calendar.ordinalAt(tokens, at).filter(found -> found.meaning() <= 31));
        }

        /// "شباط/فبراير", "يناير كانون الثاني", "تشرين الثاني (نوفمبر)": both names of one month.
        private int otherName(ArabicCalendar.Found<Month> month) {
            int at = month.to();
            int name = is(at, "/") || is(at, "-") || is(at, "(") || is(at, "\\") ? at + 1 : at;
            Optional<ArabicCalendar.Found<Month>> other = calendar.monthAt(tokens, name);
            boolean same = other.isPresent() && other.get().meaning() == month.meaning();
            return !same
                    ? at
                    : is(at, "(") && is(other.get().to(), ")")
                            ? other.get().to() + 1
                            : other.get().to();
        }

        private Optional<Found> islamicDay(int at) {
            Optional<Integer> day = figures.dayNumber(at);
            Optional<ArabicCalendar.Found<Integer>> month = day.flatMap(_ -> calendar.islamicMonthAt(tokens, at + 1));
            return month.flatMap(found -> figures.islamic(day.orElseThrow(), found.meaning(), found.to()))
                    .map(found -> new Found(found.to(), found.expression()));
        }

        /// A month with its year, or behind a word that leads to a month.
        private Optional<Found> month(int at) {
            boolean led = calendar.is("month", tokens, at);
            int name = led && calendar.monthAt(tokens, at).isEmpty() ? at + 1 : at;
            name = name > at && is(name, "شهر") ? name + 1 : name;
            Optional<ArabicCalendar.Found<Month>> month = calendar.monthAt(tokens, name);
            if (month.isEmpty()) {
                return Optional.empty();
            }
            FigureDates.Year year = figures.yearAt(otherName(month.get()));
            boolean stands =
                    led || year.value().isKnown() || at > 0 && calendar.is("since", tokens, at - 1) || is(at - 1, "في");
            int to = year.value().isKnown() ? year.to() : otherName(month.get());
            boolean last = calendar.is("last", tokens, to);
            return stands
                    ? Optional.of(new Found(
                            last ? to + 1 : to,
                            new DateExpression.InMonth(
                                    year.value(), month.get().meaning(), part(at), DateExpression.Lean.PAST)))
                    : Optional.empty();
        }

        private DateExpression.Part part(int at) {
            if (calendar.is("early", tokens, at)) {
                return DateExpression.Part.EARLY;
            }
            if (calendar.is("middle", tokens, at)) {
                return DateExpression.Part.MIDDLE;
            }
            return calendar.is("late", tokens, at) ? DateExpression.Part.LATE : DateExpression.Part.WHOLE;
        }

        /// "صيف 2013", "الصيف الماضي", "الربع الأول من عام 2014", "النصف الأول من العام".
        private Optional<Found> stretch(int at) {
            Optional<ArabicCalendar.Found<ArabicCalendar.Stretch>> found = calendar.stretchAt(tokens, at);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            ArabicCalendar.Stretch named = found.get().meaning();
            int end = found.get().to();
            FigureDates.Year year = figures.yearAt(end);
            boolean last = calendar.is("last", tokens, end);
            boolean next = calendar.is("next", tokens, end);
            int to = year.value().isKnown() ? year.to() : last || next ? end + 1 : end;
            if (named.season()) {
                DateExpression.Lean lean = next ? DateExpression.Lean.NEXT : DateExpression.Lean.PAST;
                return year.value().isKnown() || last || next
                        ? Optional.of(new Found(to, new DateExpression.InSeason(year.value(), named.first(), lean)))
                        : Optional.empty();
            }
            boolean ofTheYear =
                    is(end, "من") && calendar.expressionAt(tokens, end + 1).isPresent()
                            || is(end, "من") && is(end + 1, "العام");
            return year.value().isKnown() || ofTheYear
                    ? Optional.of(new Found(
                            ofTheYear && !year.value().isKnown() ? end + 2 : to,
                            new DateExpression.Months(year.value(), named.first(), named.last())))
                    : Optional.empty();
        }

        /// "عام ألفين وخمسة عشر".
        private Optional<Found> yearInWords(int at) {
            return numbers.stream()
                    .filter(number -> number.from() == at
                            && number.to() > at + 1
                            && number.count().least() >= FIRST_YEAR
                            && number.count().least() <= LAST_YEAR)
                    .findFirst()
                    .map(number -> new Found(
                            number.to(),
                            new DateExpression.InYear((int) number.count().least(), DateExpression.Part.WHOLE)));
        }

        /// "عام 2017", "خلال 2017", or a year behind a preposition.
        private Optional<Found> year(int at) {
            boolean led = calendar.is("year", tokens, at);
            if (led) {
                Optional<Found> spelled = yearInWords(at + 1);
                if (spelled.isPresent()) {
                    return spelled;
                }
            }
            if (!led && calendar.is("month", tokens, at) && figures.year(at + 1) > 0) {
                return Optional.of(new Found(at + 2, new DateExpression.InYear(figures.year(at + 1), part(at))));
            }
            int figure = led ? at + 1 : at;
            int year = led ? figures.anyYear(figure) : figures.year(figure);
            boolean preposition = is(at - 1, "في") || is(at - 1, "منذ") || is(at - 1, "حتي") || is(at - 1, "بين");
            return year > 0 && (led || preposition)
                    ? Optional.of(new Found(figure + 1, new DateExpression.InYear(year, DateExpression.Part.WHOLE)))
                    : Optional.empty();
        }

        /// "الستينيات", "نهاية الثمانينيات".
        private Optional<Found> decade(int at) {
            int name = calendar.is("month", tokens, at) ? at + 1 : at;
            return calendar.decadeAt(tokens, name)
                    .map(first -> new Found(name + 1, new DateExpression.Years(first, first + 9)));
        }

        /// "منذ 21 حزيران", "منذ بداية العام"; "منذ صباح اليوم" is today.
        private Optional<Found> since(int at) {
            if (!calendar.is("since", tokens, at)) {
                return Optional.empty();
            }
            Optional<Found> phrase =
                    calendar.expressionAt(tokens, at).map(found -> new Found(found.to(), found.meaning()));
            if (phrase.isPresent()) {
                return phrase;
            }
            for (int next = at + 1; next <= Math.min(tokens.size() - 1, at + LONGEST_LEAD); next++) {
                Optional<Found> date = single(next);
                if (date.isPresent()) {
                    boolean today = date.get().expression() instanceof DateExpression.FromPublication;
                    return Optional.of(
                            today
                                    ? date.get()
                                    : new Found(
                                            date.get().to(),
                                            new DateExpression.Since(date.get().expression())));
                }
            }
            return Optional.empty();
        }

        /// "قبل يومين", "قبل ثلاثة أيام", "قبل شهر"; "بعد يومين" counts from what was told before.
        private Optional<Found> ago(int at) {
            boolean later = calendar.is("later", tokens, at);
            if (!calendar.is("ago", tokens, at) && !later
                    || calendar.expressionAt(tokens, at).isPresent()) {
                return Optional.empty();
            }
            Optional<ChronoUnit> pair = calendar.pairAt(tokens, at + 1);
            if (pair.isPresent()) {
                return Optional.of(away(later, at + 2, 2, pair.get()));
            }
            Optional<NumberMention> number =
                    numbers.stream().filter(mention -> mention.from() == at + 1).findFirst();
            int unitAt = number.map(NumberMention::to).orElse(at + 1);
            Optional<ChronoUnit> unit =
                    calendar.unitAt(tokens, unitAt).filter(_ -> !is(unitAt, "يوما") || number.isPresent());
            boolean some = number.isEmpty() && (is(unitAt, "ايام") || is(unitAt, "اسابيع") || is(unitAt, "اشهر"));
            boolean counted = number.filter(NumberMention::vague).isEmpty();
            return unit.filter(_ -> !some && counted)
                    .map(of -> away(
                            later,
                            unitAt + 1,
                            number.map(mention -> mention.count().least()).orElse(1L),
                            of));
        }

        private Found away(boolean later, int to, long number, ChronoUnit unit) {
            if (!later) {
                return new Found(to, new DateExpression.Ago(number, unit));
            }
            return unit == ChronoUnit.DAYS
                    ? new Found(to, new DateExpression.FromEvent((int) number))
                    : new Found(to, new DateExpression.AwayFromTold(number, unit));
        }

        /// "بين 5 أيار و25 شباط", "من 2017 إلى 2020".
        private Optional<Found> between(int at) {
            boolean between = is(at, "بين") || is(at, "وبين");
            boolean from = is(at, "من");
            if (!between && !from) {
                return Optional.empty();
            }
            Optional<Found> first = end(at + 1);
            if (first.isEmpty()) {
                return Optional.empty();
            }
            int join = first.get().to();
            boolean to = is(join, "الي") || is(join, "حتي") || is(join, "ولغايه") || is(join, "و") || is(join, "-");
            return end(to ? join + 1 : join)
                    .filter(_ -> to
                            || between
                                    && join < tokens.size()
                                    && tokens.get(join).lower().startsWith("و"))
                    .map(last -> new Found(
                            last.to(), new DateExpression.Between(first.get().expression(), last.expression())));
        }

        private Optional<Found> end(int given) {
            int at = is(given, "عامي") || is(given, "سنتي") || is(given, "العامين") ? given + 1 : given;
            int year = figures.year(at);
            return single(at)
                    .or(() -> year > 0
                            ? Optional.of(new Found(at + 1, new DateExpression.InYear(year, DateExpression.Part.WHOLE)))
                            : Optional.empty());
        }

        private boolean is(int at, String word) {
            return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
        }
    }

    /// The first part of a day that the sentence names.
    TimeOfDay time(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<TimeOfDay> clock = ClockTimes.at(calendar, tokens, at);
            if (clock.isPresent()) {
                return clock.get();
            }
        }
        for (int at = 0; at < tokens.size(); at++) {
            Optional<ArabicCalendar.Found<TimeOfDay.Part>> part = calendar.partOfDayAt(tokens, at);
            if (part.isPresent()) {
                return new TimeOfDay.PartOfDay(part.get().meaning());
            }
        }
        return new TimeOfDay.Unstated();
    }

    static Known<Integer> known(int year) {
        return year > 0 ? Known.is(year) : Known.unknown();
    }
}
