package org.tawthiq.reading.english;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.AttackDraft;
import org.tawthiq.reading.draft.Draft;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.draft.Subject;
import org.tawthiq.reading.text.DocumentText;
import org.tawthiq.reading.text.Paragraph;
import org.tawthiq.reading.text.Quotation;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.reading.time.DateResolver;
import org.tawthiq.reading.time.Times;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// What the reader keeps in mind while it goes through one text.
final class Discourse {

    private static final int FARTHEST = 4;

    /// The report itself: a day that no word tells is that of the publication only so far into a text.
    private static final int OPENING = 4;

    /// A post of at most so many characters speaks of one thing.
    private static final int SHORT_TEXT = 1_000;

    final DocumentText document;
    final List<SentenceView> views;
    /// What it is about.
    final Subject subject;

    final DateResolver dates;
    final Times times;
    final Set<String> countries;
    private final Optional<LocalDate> published;
    final List<AttackDraft> attacks = new ArrayList<>();
    final List<Draft> others = new ArrayList<>();

    /// What each tally counts, to recognise one that is told again.
    final IdentityHashMap<Draft, Counted> counts = new IdentityHashMap<>();

    /// The last tally of attacks that is no part of another, to which parts and shares refer.
    @Nullable
    Draft wholeTally;

    /// The parties of that tally, for "both or either force".
    Parties wholeParties = Parties.none();

    /// The office of a speaker, by name, as the text gave it.
    final Map<String, String> offices = new HashMap<>();

    /// What parties said, by party and stance.
    final Map<String, Draft> partyStatements = new HashMap<>();

    /// Where and when the telling stands.
    Scene scene = Scene.open();

    Optional<Speaker.Named> lastSpeaker = Optional.empty();
    Optional<Speaker.Named> firstOrganisation = Optional.empty();
    Optional<Speaker.Named> lastOrganisation = Optional.empty();

    Discourse(
            DocumentText document,
            List<SentenceView> views,
            DateResolver dates,
            Times times,
            Set<String> countries,
            Optional<LocalDate> published) {
        this.document = document;
        this.views = views;
        this.subject = Subject.of(views);
        this.dates = dates;
        this.times = times;
        this.countries = countries;
        this.published = published;
    }

    String text() {
        return document.text();
    }

    /// The day that "two days later" counts from: the last one told.
    Optional<LocalDate> lastDay() {
        return scene.date().flatMap(date -> date.extent().from());
    }

    /// The day of the publication, for a report that opens with an attack and tells no day.
    Optional<ReportedDate> openingDay(SentenceView view) {
        return published
                .filter(_ -> attacks.isEmpty() && (view.sentence().number() < OPENING || text().length() <= SHORT_TEXT))
                .map(day -> new ReportedDate(new DateExtent.Day(day), ReportedDate.Anchor.PUBLICATION, true, ""));
    }

    /// Keeps the day and places that a sentence tells, for those that follow.
    void remember(SentenceView view) {
        if (view.isTitle() || view.isIn(Paragraph.Kind.CAPTION)) {
            return;
        }
        for (DateMention mention : SayingDates.told(view)) {
            ReportedDate date = dates.resolve(mention, lastDay());
            if (date.extent() instanceof DateExtent.Day) {
                scene = scene.on(date, view);
            }
        }
        List<ReportedPlace> local = view.places().stream()
                .filter(PlaceMention::isLocal)
                .map(PlaceMention::place)
                .toList();
        if (!local.isEmpty()) {
            scene = scene.at(local, view);
        }
    }

    /// The last attack told, if it stands near enough for a sentence to go on about it.
    Optional<AttackDraft> previous(SentenceView view) {
        if (attacks.isEmpty()) {
            return Optional.empty();
        }
        AttackDraft last = attacks.getLast();
        int distance = view.sentence().number() - last.view().sentence().number();
        return distance <= FARTHEST && distance >= 0 ? Optional.of(last) : Optional.empty();
    }

    /// The quotation that holds all of the sentence but its marks, if one does.
    Optional<Quotation> quotationAround(SentenceView view) {
        int start = view.sentence().start();
        return document.quotations(start + 1, start + 2).stream()
                .filter(quotation -> quotation.start() <= start + 1 && quotation.end() > start + 1)
                .findFirst();
    }

    void add(Draft draft) {
        others.add(draft);
    }

    PartyGrammar parties(SentenceView view) {
        return new PartyGrammar(view, text(), countries);
    }
}
