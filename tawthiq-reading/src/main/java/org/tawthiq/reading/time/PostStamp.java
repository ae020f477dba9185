package org.tawthiq.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day that a saved post bears as its own: *9:36 AM · Aug 18, 2022*, *July 8, 2025 · Shared with
/// Public*. Where nothing else tells when a text was published, this does.
public final class PostStamp {

    private static final String DAY = "([A-Z][a-z]{2,8})\\.? (\\d{1,2}), (20\\d\\d)";
    private static final Pattern CLOCK_AND_DAY = Pattern.compile("\\d{1,2}:\\d\\d\\s?[AP]M\\s*·\\s*" + DAY);
    private static final Pattern SHARED = Pattern.compile(DAY + "\\s*·\\s*Shared with");

    private static final Pattern EMBEDDED = Pattern.compile("\\(@\\w{1,20}\\)\\s*" + DAY);

    private PostStamp() {}

    /// The latest day of the posts that a page shows within its own text, *— Name (@name) May 13, 2022*: the page
    /// came out then or soon after.
    public static Optional<LocalDate> ofEmbedded(String text) {
        Matcher matcher = EMBEDDED.matcher(text);
        Optional<LocalDate> latest = Optional.empty();
        while (matcher.find()) {
            Optional<LocalDate> day = day(matcher.group(1), matcher.group(2), matcher.group(3));
            Optional<LocalDate> before = latest;
            latest = day.filter(found -> before.isEmpty() || found.isAfter(before.get()))
                    .or(() -> before);
        }
        return latest;
    }

    /// The day of the first stamp in the text; empty where it bears none.
    public static Optional<LocalDate> of(String text) {
        if (text.indexOf('·') < 0) {
            return Optional.empty();
        }
        return day(CLOCK_AND_DAY.matcher(text)).or(() -> day(SHARED.matcher(text)));
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        while (matcher.find()) {
            Optional<LocalDate> day = day(matcher.group(1), matcher.group(2), matcher.group(3));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String monthName, String day, String year) {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            // A name cut short has three letters at least; what stands before it may be stuck to it.
            if (name.startsWith(monthName) || monthName.endsWith(name)) {
                try {
                    return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
                } catch (DateTimeException _) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
