package org.tawthiq.reading.time;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.TimeOfDay;

/// Finds the time of day of a sentence.
public final class Times {

    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)(am|pm)?");
    private static final Pattern HOUR = Pattern.compile("(1[0-2]|[1-9])(am|pm)");

    private final Calendar calendar;

    public Times(Dates dates) {
        this.calendar = dates.calendar();
    }

    /// The first clock time of the tokens, or else the first word for a part of the day that a
    /// preposition, "the" or a date word leads.
    public TimeOfDay find(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            LocalTime time = clock(tokens, at);
            if (time != null) {
                return new TimeOfDay.Clock(time, time);
            }
        }
        for (int at = 1; at < tokens.size(); at++) {
            TimeOfDay.Part part = calendar.partsOfDay.get(tokens.get(at).lower());
            if (part != null && isLed(tokens.get(at - 1), tokens.get(at))) {
                return new TimeOfDay.PartOfDay(part);
            }
        }
        return new TimeOfDay.Unstated();
    }

    private boolean isLed(Token before, Token word) {
        return word.is("overnight")
                || calendar.weekdays.containsKey(before.lower())
                || List.of(
                                "the",
                                "at",
                                "around",
                                "that",
                                "this",
                                "in",
                                "on",
                                "yesterday",
                                "last",
                                "early",
                                "late",
                                "same",
                                "next",
                                "following",
                                "previous",
                                "near",
                                "before",
                                "after",
                                "by")
                        .contains(before.lower());
    }

    private static @org.jspecify.annotations.Nullable LocalTime clock(List<Token> tokens, int at) {
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
        String word = tokens.get(at).lower();
        Matcher clock = CLOCK.matcher(word);
        if (clock.matches() && (word.contains(":") || isHalf(clock.group(3) == null ? next : clock.group(3)))) {
            String half = clock.group(3) == null ? next : clock.group(3);
            return time(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)), half);
        }
        Matcher hour = HOUR.matcher(word);
        if (hour.matches()) {
            return time(Integer.parseInt(hour.group(1)), 0, hour.group(2));
        }
        return word.matches("1[0-2]|[1-9]") && isHalf(next) ? time(Integer.parseInt(word), 0, next) : null;
    }

    private static boolean isHalf(String word) {
        return word.equals("am") || word.equals("pm") || word.equals("a.m.") || word.equals("p.m.");
    }

    private static LocalTime time(int hour, int minute, String half) {
        boolean afternoon = half.startsWith("p") && isHalf(half);
        boolean morning = half.startsWith("a") && isHalf(half);
        int shifted = afternoon && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
        return LocalTime.of(shifted, minute);
    }
}
