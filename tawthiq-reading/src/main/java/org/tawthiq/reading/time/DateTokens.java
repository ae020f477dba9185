package org.tawthiq.reading.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.Known;

/// The tokens of one sentence, asked for calendar words. An index beyond either end is no word.
record DateTokens(Calendar calendar, List<Token> tokens, List<NumberMention> numbers) {

    /// An expression and where it ends.
    record Found(int to, DateExpression expression) {}

    /// A year and where it ends.
    record Year(int to, Known<Integer> value) {}

    private static final int FARTHEST_CUE = 6;

    String lower(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).lower();
    }

    boolean is(int at, String... words) {
        return Arrays.asList(words).contains(lower(at));
    }

    boolean is(String kind, int at) {
        return calendar.is(kind, lower(at));
    }

    /// The number of a day of a month, with or without "th"; 0 where the token is none.
    int day(int at) {
        String word = lower(at);
        int digits = digits(word);
        if (digits == 0 || digits > 2) {
            return 0;
        }
        boolean ends = digits == word.length() || isOrdinalEnding(word.substring(digits));
        int day = ends ? Integer.parseInt(word.substring(0, digits)) : 0;
        return day <= 31 ? day : 0;
    }

    private static boolean isOrdinalEnding(String ending) {
        return switch (ending) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    /// How many digits 0 to 9 the word begins with.
    static int digits(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    Optional<Month> month(int at) {
        return at < tokens.size() && at >= 0 && tokens.get(at).isCapitalised()
                ? Optional.ofNullable(calendar.months.get(lower(at)))
                : Optional.empty();
    }

    /// The index after a month, with the stop that cuts it short: "Jan."
    int monthEnd(int at) {
        return is("month-short", at) && is(at + 1, ".") && touches(at + 1) ? at + 2 : at + 1;
    }

    boolean touches(int at) {
        return tokens.get(at).start() == tokens.get(at - 1).end();
    }

    Optional<DayOfWeek> weekday(int at) {
        return at < tokens.size() && at >= 0 && tokens.get(at).isCapitalised()
                ? Optional.ofNullable(calendar.weekdays.get(lower(at)))
                : Optional.empty();
    }

    /// Four digits from 1900 to 2099; 0 where the token is none.
    int yearWord(int at) {
        return year(lower(at));
    }

    static int year(String word) {
        boolean year = word.length() == 4 && digits(word) == 4 && (word.startsWith("19") || word.startsWith("20"));
        return year ? Integer.parseInt(word) : 0;
    }

    /// A year that follows, with or without a comma or "of".
    Year yearAt(int at) {
        int index = is(at, ",", "،", "of") ? at + 1 : at;
        int year = yearWord(index);
        boolean counts = is("counted", index + 1) && index == at;
        return year == 0 || counts ? new Year(at, Known.unknown()) : new Year(index + 1, Known.is(year));
    }

    Optional<NumberMention> numberAt(int at) {
        for (NumberMention number : numbers) {
            if (number.from() == at) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /// Which way the words before a date without a year point.
    DateExpression.Lean lean(int at) {
        if (is("limit", at - 1)) {
            return DateExpression.Lean.NEAREST;
        }
        for (int before = at - 1; before >= Math.max(0, at - FARTHEST_CUE); before--) {
            if (is("not-ahead", before)) {
                return DateExpression.Lean.PAST;
            }
            if (is("ahead", before)) {
                return is("not-ahead", before - 1) ? DateExpression.Lean.PAST : DateExpression.Lean.NEXT;
            }
        }
        for (int after = at + 1; after <= Math.min(tokens.size() - 1, at + FARTHEST_CUE); after++) {
            if (is("not-ahead", after)) {
                return DateExpression.Lean.PAST;
            }
        }
        return DateExpression.Lean.OPEN;
    }
}
