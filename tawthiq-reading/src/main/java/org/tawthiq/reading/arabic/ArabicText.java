package org.tawthiq.reading.arabic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.AttackDraft;
import org.tawthiq.reading.draft.Draft;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.draft.Subject;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.reading.time.DateResolver;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// What the rules keep in mind while they go through the Arabic sentences of one text.
final class ArabicText {

    /// A sentence goes on about an attack told at most so many sentences before.
    private static final int FARTHEST = 4;

    /// The report itself: a day that no word tells is that of the publication only so far into a text.
    private static final int OPENING = 4;

    /// A post of at most so many characters speaks of one thing.
    private static final int SHORT_TEXT = 1_000;

    final String text;
    final Subject subject;
    private final List<ReportedPlace> firstPlaces;
    final DateResolver dates;
    final ArabicDates finder;
    private final PlaceWords placeWords;
    final Optional<LocalDate> published;
    final List<AttackDraft> attacks = new ArrayList<>();
    final List<Draft> others = new ArrayList<>();
    Optional<Speaker.Named> lastSpeaker = Optional.empty();
    private Optional<ReportedDate> lastDate = Optional.empty();
    private List<ReportedPlace> lastPlaces = List.of();
    private int placesTold = -1;

    ArabicText(
            String text,
            List<SentenceView> views,
            DateResolver dates,
            ArabicDates finder,
            PlaceWords placeWords,
            Optional<LocalDate> published) {
        this.text = text;
        this.subject = Subject.of(views);
        this.firstPlaces = views.stream()
                .flatMap(view -> view.places().stream())
                .filter(place -> !place.isCountry())
                .map(place -> place.place())
                .limit(1)
                .toList();
        this.dates = dates;
        this.finder = finder;
        this.placeWords = placeWords;
        this.published = published;
    }

    /// A word that leads to places, or means something everyday.
    boolean isEveryday(String word) {
        return placeWords.isEveryday(word);
    }

    /// The day that "بعد يومين" counts from.
    Optional<LocalDate> lastDay() {
        return lastDate.flatMap(date -> date.extent().from());
    }

    /// Keeps the day and the places that a sentence tells, for those that follow.
    void remember(SentenceView view) {
        for (DateMention mention : view.dates()) {
            ReportedDate date = dates.resolve(mention, lastDay());
            if (date.extent() instanceof DateExtent.Day) {
                lastDate = Optional.of(date);
            }
        }
        List<ReportedPlace> local = view.places().stream()
                .filter(place -> !place.isCountry())
                .map(place -> place.place())
                .toList();
        if (!local.isEmpty()) {
            lastPlaces = local;
            placesTold = view.sentence().number();
        }
    }

    /// A headline speaks of what the text opens with, not of what it ends with.
    void returnToOpening() {
        lastDate = attacks.isEmpty()
                ? Optional.empty()
                : Optional.of(attacks.getFirst().date()).filter(ReportedDate::isStated);
        placesTold = -1;
    }

    /// The places told shortly before.
    List<ReportedPlace> placesBefore(SentenceView view) {
        return placesTold >= 0 && view.sentence().number() - placesTold <= FARTHEST ? lastPlaces : List.of();
    }

    /// The first place that a short text names anywhere, in a hashtag below perhaps; none of a long one.
    List<ReportedPlace> placesAnywhere() {
        return text.length() <= SHORT_TEXT ? firstPlaces : List.of();
    }

    /// The last attack told, if it stands near enough for a sentence to go on about it.
    Optional<AttackDraft> previous(SentenceView view) {
        if (attacks.isEmpty()) {
            return Optional.empty();
        }
        AttackDraft last = attacks.getLast();
        int distance = view.sentence().number() - last.view().sentence().number();
        return distance >= 0 && distance <= FARTHEST ? Optional.of(last) : Optional.empty();
    }

    /// The day told before; or that of the publication, for a report that opens without one.
    Optional<ReportedDate> dateFor(SentenceView view) {
        if (lastDate.isPresent()) {
            return lastDate.map(
                    date -> new ReportedDate(date.extent(), ReportedDate.Anchor.EVENT, date.yearInferred(), ""));
        }
        return published
                .filter(_ -> view.sentence().number() < OPENING || attacks.isEmpty() && text.length() <= SHORT_TEXT)
                .map(day -> new ReportedDate(new DateExtent.Day(day), ReportedDate.Anchor.PUBLICATION, true, ""));
    }
}
