package org.tawthiq.reading.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tawthiq.reading.lexicon.Phrases;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.text.Token;
import org.tawthiq.reading.time.DateTokens.Found;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.Known;

/// Reads dates that lean on another: weekdays, "last October", "July last year", "three weeks ago",
/// "the past two months", "five days later".
final class RelativeDates {

    private static final long LARGEST = 1000;

    private final DateTokens words;
    private final CalendarDates dates;

    RelativeDates(DateTokens words, CalendarDates dates) {
        this.words = words;
        this.dates = dates;
    }

    Optional<Found> at(int at) {
        return phrase(at)
                .or(() -> weekday(at))
                .or(() -> turned(at))
                .or(() -> inCycle(at))
                .or(() -> measured(at))
                .or(() -> past(at));
    }

    private Optional<Found> phrase(int at) {
        return words.calendar()
                .phrases
                .at(words.tokens(), at)
                .map(phrase -> new Found(at + phrase.words().size(), phrase.meaning()))
                .filter(found -> !(found.expression() instanceof DateExpression.FromEvent)
                        || !words.is(found.to() - 1, "before", "after")
                        || isOfTheEvent(found.to()))
                // "Overnight" beside a date says when in the day, not which day.
                .filter(found ->
                        !(found.expression() instanceof DateExpression.NightBefore && hasDateBeside(at, found.to())));
    }

    /// "Two days after" the event that is told, not after another: a stop, "that" or "the attack"
    /// follows.
    private boolean isOfTheEvent(int at) {
        boolean stops = at >= words.tokens().size() || words.is(at, "that", "this", "and");
        boolean event = words.is(at, "the") && words.is("event", at + 1);
        return stops || event || words.tokens().get(at).kind() == Token.Kind.MARK;
    }

    private boolean hasDateBeside(int at, int to) {
        boolean before = words.weekday(at - 1).isPresent() || words.yearWord(at - 1) > 0 || words.day(at - 1) > 0;
        int next = words.is(to, "on", "into", "from") ? to + 1 : to;
        boolean after = words.weekday(next).isPresent()
                || words.month(next).isPresent()
                || words.day(next) > 0 && words.month(next + 1).isPresent();
        return before || after;
    }

    /// "Monday", "last Monday", "Monday, 30 January", "Monday last week", "the following Monday".
    private Optional<Found> weekday(int at) {
        int start = words.is(at, "the") ? at + 1 : at;
        boolean follows = words.is(start, "following");
        if (follows || words.is(start, "previous")) {
            return words.weekday(start + 1)
                    .map(day -> new Found(start + 2, new DateExpression.WeekdayFromEvent(day, follows)));
        }
        DateExpression.Lean turn = words.calendar().turns.get(words.lower(at));
        int name = turn == null ? at : at + 1;
        Optional<DayOfWeek> day = words.weekday(name);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int next = words.is(name + 1, ",", "(") ? name + 2 : name + 1;
        Optional<Found> fuller = next < words.tokens().size()
                ? dates.at(next).flatMap(found -> named(found, day.get()))
                : Optional.empty();
        return fuller.or(() -> {
            var cycle = words.calendar().cycles.at(words.tokens(), name + 1);
            DateExpression.Lean lean = cycle.map(Phrases.Phrase::meaning)
                    .orElseGet(() -> turn == null ? weekdayLean(name) : weekdayTurn(turn));
            int to = name + 1 + cycle.map(phrase -> phrase.words().size()).orElse(0);
            return Optional.of(new Found(to, new DateExpression.Weekday(day.get(), lean)));
        });
    }

    private static Optional<Found> named(Found found, DayOfWeek weekday) {
        return found.expression() instanceof DateExpression.DayOfMonth day
                ? Optional.of(new Found(found.to(), day.on(weekday)))
                : Optional.empty();
    }

    private static DateExpression.Lean weekdayTurn(DateExpression.Lean turn) {
        return turn == DateExpression.Lean.THIS_CYCLE ? DateExpression.Lean.PAST : turn;
    }

    /// A limit says nothing here: "until Monday" is as often past as to come.
    private DateExpression.Lean weekdayLean(int at) {
        DateExpression.Lean lean = words.lean(at);
        boolean open = lean == DateExpression.Lean.NEAREST || lean == DateExpression.Lean.OPEN;
        return open ? DateExpression.Lean.PAST : lean;
    }

    /// "last October", "this summer", "last Oct. 23".
    private Optional<Found> turned(int at) {
        DateExpression.Lean lean = words.calendar().turns.get(words.lower(at));
        if (lean == null) {
            return Optional.empty();
        }
        Month season = words.calendar().seasons.get(words.lower(at + 1));
        if (season != null && !words.yearAt(at + 2).value().isKnown()) {
            return Optional.of(new Found(at + 2, new DateExpression.InSeason(Known.unknown(), season, lean)));
        }
        return words.month(at + 1).flatMap(_ -> dates.monthFirst(at + 1)).map(found -> turn(found, lean));
    }

    /// "July last year", "12 October this year".
    private Optional<Found> inCycle(int at) {
        Optional<Found> date = words.month(at).isPresent() ? dates.monthFirst(at) : dates.dayThenMonth(at);
        return date.flatMap(found -> words.calendar()
                .cycles
                .at(words.tokens(), words.is(found.to(), ",") ? found.to() + 1 : found.to())
                .map(cycle -> turn(
                        new Found(
                                found.to() + cycle.words().size() + (words.is(found.to(), ",") ? 1 : 0),
                                found.expression()),
                        cycle.meaning())));
    }

    private static Found turn(Found found, DateExpression.Lean lean) {
        if (found.expression() instanceof DateExpression.DayOfMonth day) {
            return new Found(found.to(), day.with(lean));
        }
        if (found.expression() instanceof DateExpression.InMonth(var year, var month, var part, var _)) {
            return new Found(found.to(), new DateExpression.InMonth(year, month, part, lean));
        }
        return found;
    }

    /// "three weeks ago", "five days later", "two days earlier".
    private Optional<Found> measured(int at) {
        Optional<NumberMention> number = words.numberAt(at).filter(found -> !found.vague());
        Optional<ChronoUnit> unit = number.flatMap(found -> unit(found.to()));
        if (unit.isEmpty() || number.get().count().least() > LARGEST) {
            return Optional.empty();
        }
        int after = number.get().to() + 1;
        long value = value(number.get().count());
        boolean exact = number.get().count() instanceof Count.Exactly;
        boolean coarse = unit.get() == ChronoUnit.MONTHS || unit.get() == ChronoUnit.YEARS;
        if (words.is(after, "ago") && (exact || coarse)) {
            return Optional.of(new Found(after + 1, new DateExpression.Ago(value, unit.get())));
        }
        if (!exact) {
            return Optional.empty();
        }
        if (coarse) {
            return words.is(after, "later", "afterwards")
                    ? Optional.of(new Found(after + 1, new DateExpression.AwayFromTold(value, unit.get())))
                    : words.is(after, "earlier", "previously")
                            ? Optional.of(new Found(after + 1, new DateExpression.AwayFromTold(-value, unit.get())))
                            : Optional.empty();
        }
        int days = Math.toIntExact(value) * (unit.get() == ChronoUnit.WEEKS ? 7 : 1);
        boolean ofTheEvent = isOfTheEvent(after + 1);
        return words.is(after, "later", "afterwards") || words.is(after, "after") && ofTheEvent
                ? Optional.of(new Found(after + 1, new DateExpression.FromEvent(days)))
                : words.is(after, "earlier", "previously") || words.is(after, "before") && ofTheEvent
                        ? Optional.of(new Found(after + 1, new DateExpression.FromEvent(-days)))
                        : Optional.empty();
    }

    private static long value(Count count) {
        return switch (count) {
            case Count.About(long number, long _, long _) -> number;
            case Count.Exactly(long number) -> number;
            case Count.AtMost(long highest) -> highest;
            case Count.Between(long least, long _) -> least;
            case Count.AtLeast(long least) -> least;
        };
    }

    /// "the past two months", "in the last three days", "past 10 weeks".
    private Optional<Found> past(int at) {
        int start = words.is(at, "the") ? at + 1 : at;
        if (!words.is(start, "past", "last")) {
            return Optional.empty();
        }
        return words.numberAt(start + 1)
                .filter(number -> !number.vague() && number.count().least() <= LARGEST)
                .flatMap(number -> unit(number.to())
                        .map(unit -> new Found(number.to() + 1, new DateExpression.Past(value(number.count()), unit))));
    }

    private Optional<ChronoUnit> unit(int at) {
        return Optional.ofNullable(words.calendar().units.get(words.lower(at)));
    }
}
