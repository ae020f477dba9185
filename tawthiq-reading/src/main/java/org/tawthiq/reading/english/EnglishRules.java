package org.tawthiq.reading.english;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.reading.draft.AgreementDays;
import org.tawthiq.reading.draft.AttackMerge;
import org.tawthiq.reading.draft.LanguageRules;
import org.tawthiq.reading.draft.Mentions;
import org.tawthiq.reading.draft.PlaceChoice;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Lexicon;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.number.Numbers;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.reading.text.DocumentText;
import org.tawthiq.reading.text.Paragraph;
import org.tawthiq.reading.text.Sentence;
import org.tawthiq.reading.text.Token;
import org.tawthiq.reading.time.DateExpression;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.reading.time.DateResolver;
import org.tawthiq.reading.time.Dates;
import org.tawthiq.reading.time.OwnDay;
import org.tawthiq.reading.time.Times;
import org.tawthiq.vocabulary.Table;

/// Reads English reports by rules over lexicons. The order of work is on this page: find words, numbers,
/// dates and places, then go through the sentences with the discourse in mind.
public final class EnglishRules implements LanguageRules {

    private static final List<String> LEXICONS = List.of(
            "acts.tsv",
            "objects.tsv",
            "persons.tsv",
            "harm.tsv",
            "parties.tsv",
            "speakers.tsv",
            "law.tsv",
            "topics.tsv",
            "situations.tsv",
            "cues.tsv");

    private final Lexicon lexicon;
    private final Lexicon acts;
    private final Numbers numbers;
    private final Dates dates;
    private final Times times;
    private final PlaceWords placeWords;
    private final Places places;
    private final Gazetteer gazetteer;
    private @Nullable Toponyms toponyms;
    private final Set<String> scope;

    /// @param gazetteer already narrowed to the countries in scope, if there are any
    public EnglishRules(Gazetteer gazetteer) {
        this.lexicon = new Lexicon(LEXICONS.stream().map(name -> shipped(name)).toList());
        this.acts = new Lexicon(List.of(shipped("acts.tsv")));
        this.numbers = new Numbers(shipped("numbers.tsv"));
        this.dates = new Dates(shipped("dates.tsv"));
        this.times = new Times(dates);
        this.placeWords = new PlaceWords();
        this.places = new Places(gazetteer, placeWords);
        this.gazetteer = gazetteer;
        this.scope = gazetteer.scope();
    }

    private static Table shipped(String name) {
        return Table.shipped(EnglishRules.class, name);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public List<String> data() {
        return List.of("english lexicon " + lexicon.digest());
    }

    @Override
    public Told read(ReadingText input, DocumentText document, List<Sentence> sentences) {
        List<DateMention> all = new ArrayList<>();
        List<SentenceView> found = Clauses.of(document, sentences).stream()
                .map(sentence -> words(input.text(), sentence, all))
                .toList();
        Set<String> countries = countries(found);
        List<SentenceView> views = PlaceChoice.settle(found.stream()
                .map(view -> withPlaces(input.text(), view, countries))
                .toList());
        Optional<LocalDate> published = input.published().toOptional().or(() -> ofDateline(views, all));
        Discourse discourse =
                new Discourse(document, views, new DateResolver(published, all), times, countries, published);
        // The body is read first, so that a headline or caption can be recognised as telling the same again.
        views.stream().filter(view -> !isTitle(view)).forEach(view -> sentence(discourse, view));
        views.stream().filter(EnglishRules::isTitle).forEach(view -> sentence(discourse, view));
        return new Told(discourse.attacks, discourse.others);
    }

    /// The full date of the first dateline: "AMMAN, 22 July 2022 –".
    private static Optional<LocalDate> ofDateline(List<SentenceView> views, List<DateMention> all) {
        return views.stream()
                .filter(view -> view.from() > 0)
                .flatMap(view -> all.stream()
                        .filter(date -> date.start() >= view.sentence().start()
                                && date.start() < view.tokens().get(view.from()).start()))
                .filter(date -> date.expression() instanceof DateExpression.DayOfMonth day
                        && day.year().isKnown())
                .findFirst()
                .flatMap(date -> OwnDay.day(date, all));
    }

    @Override
    public List<DateMention> dates(String text, Sentence sentence) {
        return dates.find(text, sentence.tokens(), numbers.find(sentence.tokens()));
    }

    @Override
    public Mentions mentions(ReadingText input, DocumentText document, List<Sentence> sentences) {
        List<DateMention> days = new ArrayList<>();
        List<SentenceView> found = Clauses.of(document, sentences).stream()
                .map(sentence -> words(input.text(), sentence, days))
                .toList();
        List<Mentions.Place> named = toponyms()
                .find(input.text(), found.stream().map(SentenceView::tokens).toList());
        return new Mentions(named, days);
    }

    /// Made when first asked for: reading claims does not need it.
    private synchronized Toponyms toponyms() {
        if (toponyms == null) {
            toponyms = new Toponyms(gazetteer, placeWords);
        }
        return toponyms;
    }

    private static boolean isTitle(SentenceView view) {
        return view.isIn(Paragraph.Kind.HEADLINE) || view.isIn(Paragraph.Kind.DECK);
    }

    /// @param all takes every date of the text, that of a dateline too: it may give others their year
    private SentenceView words(String text, Sentence sentence, List<DateMention> all) {
        List<Term> terms = withInner(lexicon.find(sentence.tokens()), sentence.tokens());
        List<NumberMention> counts = numbers.find(sentence.tokens());
        List<DateMention> told = dates.find(text, sentence.tokens(), counts);
        all.addAll(told);
        List<DateMention> days = AgreementDays.without(told, terms);
        boolean opens = sentence.start() == sentence.paragraph().start();
        int from = opens ? Dateline.end(sentence.tokens(), days) : 0;
        return new SentenceView(
                sentence,
                from,
                terms.stream().filter(term -> term.from() >= from).toList(),
                counts.stream().filter(count -> count.from() >= from).toList(),
                days.stream()
                        .filter(day -> day.from() >= from && !day.isAside())
                        .toList(),
                List.of());
    }

    /// "Russian warplanes" names a party, and within it what carries the act.
    private List<Term> withInner(List<Term> terms, List<Token> tokens) {
        List<Term> all = new ArrayList<>();
        for (Term term : terms) {
            all.add(term);
            if (term.is("party") && term.to() - term.from() > 1) {
                acts.find(tokens.subList(term.from(), term.to())).stream()
                        .filter(inner -> inner.is("carrier"))
                        .map(inner -> new Term(
                                inner.kind(),
                                inner.code(),
                                inner.flags(),
                                term.from() + inner.from(),
                                term.from() + inner.to()))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private SentenceView withPlaces(String text, SentenceView view, Set<String> countries) {
        List<PlaceMention> named = places.find(text, view.tokens(), view.terms(), countries).stream()
                .filter(place -> place.from() >= view.from())
                .toList();
        return new SentenceView(view.sentence(), view.from(), view.terms(), view.numbers(), view.dates(), named);
    }

    /// The countries of the text: those in scope, or else those that it names.
    private Set<String> countries(List<SentenceView> views) {
        if (!scope.isEmpty()) {
            return scope;
        }
        Set<String> named = new HashSet<>();
        views.forEach(view -> {
            named.addAll(places.countriesNamed(view.tokens()));
            view.terms("party")
                    .map(Term::code)
                    .filter(EnglishRules::isOfACountry)
                    .forEach(code -> named.add(code.substring(0, 2)));
        });
        return named;
    }

    /// "SY-GOV" is at home in one country; "RU" may act anywhere.
    private static boolean isOfACountry(String party) {
        return party.length() > 3 && party.charAt(2) == '-';
    }

    private static void sentence(Discourse discourse, SentenceView view) {
        if (view.isIn(Paragraph.Kind.NOTE)) {
            return;
        }
        Optional<Speaker.Named> speaker = SpeakerGrammar.of(discourse, view);
        new VictimRule(discourse, view).read(speaker);
        TestimonyRule.read(discourse, view, speaker);
        LegalRule.read(discourse, view, speaker);
        new SituationRule(discourse, view, speaker).read();
        event(discourse, view, speaker);
        discourse.remember(view);
    }

    /// A sentence tells of one attack only where it is no denial, no part in acts in general, no count
    /// over a period.
    private static void event(Discourse discourse, SentenceView view, Optional<Speaker.Named> speaker) {
        if (view.isQuestion()
                || PartyStatementRule.read(discourse, view, speaker)
                || new AttributionRule(discourse, view).read(speaker)
                || new TallyRule(discourse, view, speaker).read()
                || NobodyRule.read(discourse, view)
                || BlameRule.read(discourse, view, speaker)) {
            return;
        }
        new AttackRule(discourse, view, speaker).read().ifPresent(draft -> {
            AttackMerge.put(discourse.attacks, draft);
            SpeakerGrammar.others(discourse, view, speaker)
                    .forEach(other -> AttackMerge.put(discourse.attacks, draft.saidBy(other)));
        });
    }
}
