package org.tawthiq.reading.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.text.Token;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.vocabulary.Table;
import org.tawthiq.vocabulary.TimeOfDay;

/// Finds the date expressions of an Arabic sentence. It resolves nothing: see
/// [org.tawthiq.reading.time.DateResolver].
final class ArabicDates {

    private final ArabicCalendar calendar;

    ArabicDates(Table table) {
        this.calendar = new ArabicCalendar(table);
    }

    ArabicCalendar calendar() {
        return calendar;
    }

    /// The expressions in their order; none overlaps another.
    List<DateMention> find(String text, List<Token> tokens, List<NumberMention> numbers) {
        return new Search(new DateWords(calendar, tokens, numbers)).run(text);
    }

    private static final class Search {
        private final List<Token> tokens;
        private final SingleDates dates;
        private final DateRanges ranges;

        Search(DateWords words) {
            FigureDates figures = new FigureDates(words.tokens());
            MonthDates months = new MonthDates(words, figures);
            this.tokens = words.tokens();
            this.dates = new SingleDates(words, months, new YearDates(words, figures, months));
            this.ranges = new DateRanges(words, figures, dates);
        }

        List<DateMention> run(String text) {
            List<DateMention> found = new ArrayList<>();
            int at = 0;
            while (at < tokens.size()) {
                int from = at;
                Optional<FoundDate> here = at(at);
                here.ifPresent(date -> found.add(new DateMention(
                        from,
                        date.to(),
                        date.expression(),
                        text.substring(
                                tokens.get(from).start(),
                                tokens.get(date.to() - 1).end()),
                        tokens.get(from).start())));
                at = here.map(FoundDate::to).orElse(at + 1);
            }
            return found;
        }

        private Optional<FoundDate> at(int at) {
            return ranges.since(at)
                    .or(() -> ranges.ago(at))
                    .or(() -> ranges.between(at))
                    .or(() -> dates.single(at));
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
}
