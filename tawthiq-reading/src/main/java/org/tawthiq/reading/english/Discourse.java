package org.tawthiq.reading.english;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.text.DocumentText;
import org.tawthiq.reading.text.Quotation;
import org.tawthiq.reading.time.DateResolver;
import org.tawthiq.reading.time.Times;

/// What the reader keeps in mind while it goes through one text.
final class Discourse {

    final DocumentText document;
    final List<SentenceView> views;
    final DateResolver dates;
    final Times times;
    final Set<String> countries;
    final List<AttackDraft> attacks = new ArrayList<>();
    final List<Draft> others = new ArrayList<>();

    /// What each tally counts, to recognise one that is told again.
    final IdentityHashMap<Draft, Counted> counts = new IdentityHashMap<>();

    /// The last tally of attacks that is no part of another, to which parts and shares refer.
    @Nullable
    Draft wholeTally;

    /// The parties of that tally, for "both or either force".
    Parties wholeParties = Parties.none();

    Optional<Speaker.Named> lastSpeaker = Optional.empty();
    Optional<Speaker.Named> lastOrganisation = Optional.empty();

    Discourse(DocumentText document, List<SentenceView> views, DateResolver dates, Times times, Set<String> countries) {
        this.document = document;
        this.views = views;
        this.dates = dates;
        this.times = times;
        this.countries = countries;
    }

    String text() {
        return document.text();
    }

    Optional<LocalDate> lastEventDay() {
        for (int index = attacks.size() - 1; index >= 0; index--) {
            Optional<LocalDate> day = attacks.get(index).date().extent().from();
            if (day.isPresent() && attacks.get(index).date().extent().to().equals(day)) {
                return day;
            }
        }
        return Optional.empty();
    }

    /// The quotation that holds all of the sentence but its marks, if one does.
    Optional<Quotation> quotationAround(SentenceView view) {
        int start = view.sentence().start();
        return document.quotations().stream()
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
