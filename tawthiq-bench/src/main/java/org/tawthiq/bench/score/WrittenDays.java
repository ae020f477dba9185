package org.tawthiq.bench.score;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day or days of an incident as its page writes them: "October 9, 2023", "October 9–10, 2023".
record WrittenDays(LocalDate first, LocalDate last) {

    private static final Pattern DAYS =
            Pattern.compile("([A-Z][a-z]+) (\\d+)(?:, (\\d{4}))?(?:[–-](?:([A-Z][a-z]+) )?(\\d+))?, (\\d{4})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d uuuu", Locale.ENGLISH);

    /// @throws IllegalArgumentException where the words are no such days
    static WrittenDays of(String words) {
        Matcher days = DAYS.matcher(words.strip());
        if (!days.matches()) {
            throw new IllegalArgumentException("\"%s\" is no day such as \"October 9, 2023\"".formatted(words));
        }
        String firstYear = Optional.ofNullable(days.group(3)).orElse(days.group(6));
        String lastMonth = Optional.ofNullable(days.group(4)).orElse(days.group(1));
        String lastDay = Optional.ofNullable(days.group(5)).orElse(days.group(2));
        return new WrittenDays(
                LocalDate.parse("%s %s %s".formatted(days.group(1), days.group(2), firstYear), DAY),
                LocalDate.parse("%s %s %s".formatted(lastMonth, lastDay, days.group(6)), DAY));
    }

    /// Whether one of the days lies in a stretch.
    boolean meet(CodedClaim.Days stretch) {
        return !first.isAfter(LocalDate.parse(stretch.to())) && !last.isBefore(LocalDate.parse(stretch.from()));
    }
}
