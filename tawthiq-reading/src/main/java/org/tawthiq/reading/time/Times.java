package org.tawthiq.reading.time;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.TimeOfDay;

/// Finds the time of day of a sentence.
public final class Times {

    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)(am|pm)?");
    private static final Pattern HOUR = Pattern.compile("(1[0-2]|[1-9])(am|pm)?");

    private final Calendar calendar;

    public Times(Dates dates) {
        this.calendar = dates.calendar();
    }

    /// The first clock time of the tokens, or the stretch it opens; or else the first word for a part of
    /// the day that a preposition, "the" or a date word leads. A clock time of a named zone, such as GMT,
    /// is not local and is passed over.
    public TimeOfDay find(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (isDigit(tokens.get(at))) {
                Optional<TimeOfDay> time = clockAt(tokens, at);
                if (time.isPresent()) {
                    return time.get();
                }
            }
        }
        for (int at = 0; at < tokens.size(); at++) {
            TimeOfDay.Part part = calendar.partsOfDay.get(tokens.get(at).lower());
            if (part != null && isLed(tokens, at)) {
                return new TimeOfDay.PartOfDay(part);
            }
        }
        return new TimeOfDay.Unstated();
    }

    private static boolean isDigit(Token token) {
        char c = token.lower().charAt(0);
        return c >= '0' && c <= '9';
    }

    private boolean isLed(List<Token> tokens, int at) {
        if (tokens.get(at).is("overnight")) {
            return true;
        }
        String before = at == 0 ? "" : tokens.get(at - 1).lower();
        return calendar.weekdays.containsKey(before) || calendar.is("time-lead", before);
    }

    /// A clock time and the index after it.
    private record Clock(int to, LocalTime time, boolean halfTold) {}

    private Optional<TimeOfDay> clockAt(List<Token> tokens, int at) {
        Optional<Clock> first = read(tokens, at, "");
        int join = first.map(Clock::to).orElse(at + 1);
        boolean joins = List.of("and", "to", "until", "-", "–").contains(word(tokens, join));
        Optional<Clock> second = joins ? read(tokens, join + 1, "") : Optional.empty();
        // "between 10 and 11 p.m.": the second says which half of the day.
        if (second.isPresent()
                && (first.isEmpty() || !first.get().halfTold())
                && second.get().halfTold()) {
            first = read(tokens, at, second.get().time().getHour() < 12 ? "am" : "pm");
        }
        Optional<Clock> begins = first;
        int to = second.or(() -> begins).map(Clock::to).orElse(at);
        if (begins.isEmpty() || calendar.is("zone", word(tokens, to))) {
            return Optional.empty();
        }
        LocalTime from = begins.get().time();
        return Optional.of(new TimeOfDay.Clock(from, second.map(Clock::time).orElse(from)));
    }

    /// @param half "am" or "pm" where a later word says so for this time too, or nothing
    private static Optional<Clock> read(List<Token> tokens, int at, String half) {
        String word = word(tokens, at);
        String next = word(tokens, at + 1);
        Matcher clock = CLOCK.matcher(word);
        if (clock.matches()) {
            String own = clock.group(3) == null ? next : clock.group(3);
            int to = clock.group(3) == null && isHalf(next) ? at + 2 : at + 1;
            String told = isHalf(own) ? own : half;
            return word.contains(":") || !told.isEmpty()
                    ? Optional.of(time(to, clock.group(1), Integer.parseInt(clock.group(2)), told))
                    : Optional.empty();
        }
        Matcher hour = HOUR.matcher(word);
        if (hour.matches()) {
            String own = hour.group(2) == null ? next : hour.group(2);
            String told = isHalf(own) ? own : half;
            int to = hour.group(2) == null && isHalf(next) ? at + 2 : at + 1;
            return told.isEmpty() ? Optional.empty() : Optional.of(time(to, hour.group(1), 0, told));
        }
        return Optional.empty();
    }

    private static String word(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).lower() : "";
    }

    private static boolean isHalf(String word) {
        return word.equals("am") || word.equals("pm") || word.equals("a.m.") || word.equals("p.m.");
    }

    private static Clock time(int to, String hours, int minute, String half) {
        int hour = Integer.parseInt(hours);
        int shifted = half.startsWith("p") && hour < 12 ? hour + 12 : half.startsWith("a") && hour == 12 ? 0 : hour;
        return new Clock(to, LocalTime.of(shifted, minute), !half.isEmpty());
    }
}
