package org.tawthiq.reading.draft;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tawthiq.reading.text.DocumentText;
import org.tawthiq.reading.text.Sentence;
import org.tawthiq.reading.text.SentenceLanguage;
import org.tawthiq.reading.time.DateExpression;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.reading.time.OwnDay;
import org.tawthiq.reading.time.PostStamp;

/// The day of a text whose publication date nobody gives, from its own lines in any language; or from the posts that
/// it shows.
///
/// @param told the language of each sentence of the document
record PageDay(List<LanguageRules> languages, String text, DocumentText document, List<String> told) {

    /// A line with fewer figures holds no full date.
    private static final int FEWEST_FIGURES = 4;

    /// A page comes out at most so many days before or after the last post that it shows.
    private static final int NEAR_DAYS = 3;

    Optional<LocalDate> find() {
        return OwnDay.of(text, ofShortLines()).or(this::ofEmbeddedPosts);
    }

    private List<OwnDay.Placed> ofShortLines() {
        List<OwnDay.Placed> dates = new ArrayList<>();
        for (int at = 0; at < told.size(); at++) {
            Sentence sentence = document.sentences().get(at);
            if (mayBeStamp(sentence)) {
                dates(at)
                        .map(date -> new OwnDay.Placed(date, sentence.paragraph()))
                        .forEach(dates::add);
            }
        }
        return dates;
    }

    private boolean mayBeStamp(Sentence sentence) {
        return sentence.paragraph().end() - sentence.paragraph().start() <= OwnDay.LONGEST_STAMP
                && text.substring(sentence.start(), sentence.end())
                                .chars()
                                .filter(Character::isDigit)
                                .limit(FEWEST_FIGURES)
                                .count()
                        == FEWEST_FIGURES;
    }

    /// The dates of a sentence by the first rules that read it and find any.
    private Stream<DateMention> dates(int at) {
        String language = told.get(at);
        return languages.stream()
                .filter(rules -> rules.languages().contains(language) || language.equals(SentenceLanguage.UNKNOWN))
                .map(rules -> rules.dates(text, document.sentences().get(at)))
                .filter(dates -> !dates.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    /// The day of the last post; or the nearest that is the weekday which the text tells first.
    private Optional<LocalDate> ofEmbeddedPosts() {
        return PostStamp.ofEmbedded(text).map(day -> {
            Optional<DayOfWeek> weekday = firstWeekday();
            LocalDate nearest = day;
            for (int away = -NEAR_DAYS; away <= NEAR_DAYS; away++) {
                LocalDate near = day.plusDays(away);
                nearest = weekday.filter(near.getDayOfWeek()::equals).isPresent() ? near : nearest;
            }
            return nearest.isAfter(day) ? nearest : day;
        });
    }

    private Optional<DayOfWeek> firstWeekday() {
        for (int at = 0; at < told.size(); at++) {
            Optional<DayOfWeek> weekday = dates(at)
                    .map(DateMention::expression)
                    .filter(DateExpression.Weekday.class::isInstance)
                    .map(expression -> ((DateExpression.Weekday) expression).day())
                    .findFirst();
            if (weekday.isPresent()) {
                return weekday;
            }
        }
        return Optional.empty();
    }
}
