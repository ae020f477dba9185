package org.tawthiq.extract;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.TimeOfDay;

/// Counts and times as people write them into cells.
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\s*(?:-|–|—|to)\\s*(\\d{1,9})");
    private static final Pattern SOFT = Pattern.compile(
            "(at least|more than|over|up to|at most|about|around|approximately|almost|nearly|fewer than|less than)\\s+(\\d{1,9})");
    private static final Pattern PLUS = Pattern.compile("(\\d{1,9})\\s*(?:\\+|or more)");
    private static final Pattern CLOCK = Pattern.compile("(?:about |around |c\\. ?|~)?([01]?\\d|2[0-3])[:.]([0-5]\\d)");

    private Cells() {}

    /// Empty where the cell is no count.
    static Optional<Count> count(String cell) {
        String text = plain(cell);
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(Count.exactly(Long.parseLong(text)));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches() && Long.parseLong(range.group(1)) <= Long.parseLong(range.group(2))) {
            return Optional.of(new Count.Between(Long.parseLong(range.group(1)), Long.parseLong(range.group(2))));
        }
        Matcher plus = PLUS.matcher(text);
        if (plus.matches()) {
            return Optional.of(new Count.AtLeast(Long.parseLong(plus.group(1))));
        }
        Matcher soft = SOFT.matcher(text);
        return soft.matches() ? Optional.of(soft(soft.group(1), Long.parseLong(soft.group(2)))) : Optional.empty();
    }

    /// Small letters and ASCII digits, without the commas between thousands and without a fraction of
    /// zero,
    /// which spreadsheets write.
    private static String plain(String cell) {
        StringBuilder text = new StringBuilder();
        cell.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                text.append(Character.digit(c, 10));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString().replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "").replaceAll("(?<=^\\d{1,9})\\.0+$", "");
    }

    private static Count soft(String word, long number) {
        return switch (word) {
            case "at least" -> new Count.AtLeast(number);
            case "more than", "over" -> new Count.AtLeast(number + 1);
            case "up to", "at most" -> new Count.AtMost(number);
            case "fewer than", "less than" -> new Count.AtMost(Math.max(0, number - 1));
            case "almost", "nearly" -> Count.almost(number);
            default -> Count.about(number);
        };
    }

    /// Tells whether the cell says that nothing is known.
    static boolean isUnknown(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        return text.isEmpty()
                || text.equals("unknown")
                || text.equals("not known")
                || text.equals("not stated")
                || text.equals("-")
                || text.equals("n/a");
    }

    static Optional<TimeOfDay> time(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            LocalTime time = LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)));
            return Optional.of(new TimeOfDay.Clock(time, time));
        }
        for (TimeOfDay.Part part : TimeOfDay.Part.values()) {
            if (part.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(new TimeOfDay.PartOfDay(part));
            }
        }
        return Optional.empty();
    }
}
