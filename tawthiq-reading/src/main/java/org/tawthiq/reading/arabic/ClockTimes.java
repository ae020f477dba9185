package org.tawthiq.reading.arabic;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.TimeOfDay;

/// Clock times: *الساعة 4:20*, *03:55 صباحا*.
final class ClockTimes {

    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");
    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])");
    private static final int REACH = 4;
    private static final int REACH_BEFORE = 8;

    private ClockTimes() {}

    /// The clock time that begins at the token, if it is told as one: behind *الساعة*, or with a part of
    /// the day behind it.
    static Optional<TimeOfDay> at(ArabicCalendar calendar, List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        Matcher clock = CLOCK.matcher(word);
        boolean led = is(tokens, at - 1, "الساعه") || is(tokens, at - 1, "بالساعه") || is(tokens, at - 2, "الساعه");
        Optional<TimeOfDay.Part> part = part(calendar, tokens, at + 1, at);
        if (clock.matches() && (led || part.isPresent())) {
            return Optional.of(time(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)), part));
        }
        if (HOUR.matcher(word).matches() && led) {
            return Optional.of(time(Integer.parseInt(word), 0, part));
        }
        return led ? inWords(calendar, tokens, at) : Optional.empty();
    }

    /// "العاشرة والربع", "الحادية عشرة والنصف", "الخامسة إلا ربعا".
    private static Optional<TimeOfDay> inWords(ArabicCalendar calendar, List<Token> tokens, int at) {
        Optional<Integer> hour = calendar.hourAt(tokens, at);
        if (hour.isEmpty()) {
            return Optional.empty();
        }
        int next = calendar.is("teen", tokens, at + 1) ? at + 2 : at + 1;
        int of = next > at + 1 && hour.get() < 3 ? hour.get() + 10 : hour.get();
        Optional<TimeOfDay.Part> part = part(calendar, tokens, next, at);
        if (is(tokens, next, "والنصف")) {
            return Optional.of(time(of, 30, part));
        }
        if (is(tokens, next, "والربع")) {
            return Optional.of(time(of, 15, part));
        }
        if (is(tokens, next, "والثلث")) {
            return Optional.of(time(of, 20, part));
        }
        return Optional.of(time(of, 0, part));
    }

    /// The part of the day told behind the hour; or else, not far before it, as in *مساء الأربعاء 29 كانون
    /// الثاني قرابة الساعة العاشرة*.
    private static Optional<TimeOfDay.Part> part(ArabicCalendar calendar, List<Token> tokens, int from, int hour) {
        for (int at = from; at < Math.min(tokens.size(), from + REACH); at++) {
            Optional<ArabicCalendar.Found<TimeOfDay.Part>> part = calendar.partOfDayAt(tokens, at);
            if (part.isPresent()) {
                return Optional.of(part.get().meaning());
            }
        }
        for (int at = hour - 1; at >= Math.max(0, hour - REACH_BEFORE); at--) {
            Optional<ArabicCalendar.Found<TimeOfDay.Part>> part = calendar.partOfDayAt(tokens, at);
            if (part.isPresent()) {
                return Optional.of(part.get().meaning());
            }
        }
        return Optional.empty();
    }

    private static TimeOfDay time(int hour, int minute, Optional<TimeOfDay.Part> part) {
        boolean late = part.filter(told -> told == TimeOfDay.Part.AFTERNOON
                        || told == TimeOfDay.Part.EVENING
                        || told == TimeOfDay.Part.NIGHT && hour >= 6)
                .isPresent();
        LocalTime time = LocalTime.of(late && hour < 12 ? hour + 12 : hour % 24, minute);
        return new TimeOfDay.Clock(time, time);
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
    }
}
