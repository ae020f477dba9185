package org.tawthiq.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.reading.lexicon.Lexicon;
import org.tawthiq.reading.number.Numbers;
import org.tawthiq.reading.text.DocumentText;
import org.tawthiq.reading.text.Sentence;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.Table;

/// Reads the dates of a text with the shipped words, and prints them in one line each for the tables of
/// the tests: precision, first and last day.
final class ReadDates {

    private static final Numbers NUMBERS = new Numbers(shipped("numbers.tsv"));
    static final Dates DATES = new Dates(shipped("dates.tsv"));

    private ReadDates() {}

    static Table shipped(String name) {
        return Table.shipped(Lexicon.class, "/org/tawthiq/reading/english/" + name);
    }

    static List<DateMention> mentions(String text) {
        List<DateMention> all = new ArrayList<>();
        for (Sentence sentence : DocumentText.of(text).sentences()) {
            all.addAll(DATES.find(text, sentence.tokens(), NUMBERS.find(sentence.tokens())));
        }
        return all;
    }

    static List<ReportedDate> resolved(String text, Optional<LocalDate> published, Optional<LocalDate> event) {
        List<DateMention> mentions = mentions(text);
        DateResolver resolver = new DateResolver(published, mentions);
        return mentions.stream()
                .map(mention -> resolver.resolve(mention, event))
                .toList();
    }

    static List<String> printed(String text, Optional<LocalDate> published, Optional<LocalDate> event) {
        return resolved(text, published, event).stream()
                .map(date -> print(date.extent()))
                .toList();
    }

    static String print(DateExtent extent) {
        String from = extent.from().map(LocalDate::toString).orElse("");
        String to = extent.to().map(LocalDate::toString).orElse("");
        String days = from.equals(to) ? from : from + ".." + to;
        return (extent.precision() + " " + days).strip();
    }
}
