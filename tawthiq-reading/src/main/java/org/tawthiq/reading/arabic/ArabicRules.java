package org.tawthiq.reading.arabic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.reading.draft.AgreementDays;
import org.tawthiq.reading.draft.AttackDraft;
import org.tawthiq.reading.draft.AttackMerge;
import org.tawthiq.reading.draft.LanguageRules;
import org.tawthiq.reading.draft.Mentions;
import org.tawthiq.reading.draft.PlaceChoice;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.reading.text.DocumentText;
import org.tawthiq.reading.text.Paragraph;
import org.tawthiq.reading.text.Sentence;
import org.tawthiq.reading.text.Token;
import org.tawthiq.reading.time.DateExpression;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.reading.time.DateResolver;
import org.tawthiq.reading.time.OwnDay;
import org.tawthiq.vocabulary.Table;

/// Reads Arabic reports and posts by rules over lexicons. The order of work is on this page: find words,
/// numbers, dates and places; settle which places are meant; then go through the sentences.
public final class ArabicRules implements LanguageRules {

    private static final List<String> LEXICONS =
            List.of("acts.tsv", "objects.tsv", "persons.tsv", "harm.tsv", "parties.tsv", "speakers.tsv", "topics.tsv");

    private final ArabicLexicon lexicon;
    private final ArabicLexicon acts;
    private final ArabicNumbers numbers;
    private final ArabicDates dates;
    private final ArabicPlaces places;

    /// @param gazetteer already narrowed to the countries in scope, if there are any
    public ArabicRules(Gazetteer gazetteer) {
        this.lexicon =
                new ArabicLexicon(LEXICONS.stream().map(ArabicRules::shipped).toList());
        this.acts = new ArabicLexicon(List.of(shipped("acts.tsv")));
        this.numbers = new ArabicNumbers(shipped("numbers.tsv"));
        this.dates = new ArabicDates(shipped("dates.tsv"));
        this.places = new ArabicPlaces(gazetteer, shipped("places.tsv"));
    }

    private static Table shipped(String name) {
        return Table.shipped(ArabicRules.class, name);
    }

    @Override
    public Set<String> languages() {
        return Set.of("ar");
    }

    @Override
    public List<String> data() {
        return List.of("arabic lexicon " + lexicon.digest());
    }

    @Override
    public Told read(ReadingText input, DocumentText document, List<Sentence> sentences) {
        List<DateMention> all = new ArrayList<>();
        List<SentenceView> views = new ArrayList<>();
        List<Sentence> told = sentences.stream()
                .filter(sentence -> sentence.paragraph().kind() != Paragraph.Kind.NOTE)
                .toList();
        for (Sentence sentence : ArabicClauses.of(told, lexicon)) {
            SentenceView view = view(input.text(), sentence);
            all.addAll(view.dates());
            views.add(view);
        }
        List<SentenceView> placed = PlaceChoice.settle(views);
        Optional<LocalDate> published = input.published().toOptional().or(() -> ownDay(all));
        ArabicText context = new ArabicText(
                input.text(), placed, new DateResolver(published, all), dates, places.words(), published);
        placed.stream().filter(SentenceView::isTitle).forEach(context::remember);
        // The body is read first, so that a headline can be recognised as telling the same again.
        placed.stream().filter(view -> !view.isTitle()).forEach(view -> sentence(context, view));
        context.returnToOpening();
        placed.stream().filter(SentenceView::isTitle).forEach(view -> sentence(context, view));
        return new Told(context.attacks, context.others);
    }

    @Override
    public List<DateMention> dates(String text, Sentence sentence) {
        return dates.find(text, sentence.tokens(), numbers.find(sentence.tokens()));
    }

    @Override
    public Mentions mentions(ReadingText input, DocumentText document, List<Sentence> sentences) {
        List<SentenceView> views = PlaceChoice.settle(ArabicClauses.of(sentences, lexicon).stream()
                .map(sentence -> view(input.text(), sentence))
                .toList());
        return new Mentions(
                views.stream()
                        .flatMap(view -> view.places().stream().map(place -> Mentions.of(view, place)))
                        .toList(),
                views.stream()
                        .flatMap(view -> dates.find(input.text(), view.tokens(), view.numbers()).stream())
                        .toList());
    }

    private SentenceView view(String text, Sentence sentence) {
        List<Term> terms = withInner(lexicon.find(sentence.tokens()), sentence.tokens());
        List<NumberMention> counts = numbers.find(sentence.tokens());
        List<DateMention> days = AgreementDays.without(dates.find(text, sentence.tokens(), counts), terms).stream()
                .filter(day -> !day.isAside())
                .toList();
        List<PlaceMention> named = places.find(text, sentence.tokens(), terms, counts);
        return new SentenceView(sentence, 0, terms, counts, days, named);
    }

    /// The day on which the text speaks: that of "اليوم الجمعة 5 تموز".
    private static Optional<LocalDate> ownDay(List<DateMention> all) {
        return all.stream()
                .filter(mention -> mention.stated().startsWith("اليوم")
                        && mention.expression() instanceof DateExpression.DayOfMonth)
                .findFirst()
                .flatMap(mention -> OwnDay.day(mention, all));
    }

    /// "الطائرات الحربية الروسية" names a party, and within it what carries the act.
    private List<Term> withInner(List<Term> terms, List<Token> tokens) {
        List<Term> all = new ArrayList<>();
        for (Term term : terms) {
            all.add(term);
            if (term.is("party") && term.to() - term.from() > 1) {
                for (Term inner : acts.find(tokens.subList(term.from(), term.to()))) {
                    all.add(new Term(
                            inner.kind(),
                            inner.code(),
                            inner.flags(),
                            term.from() + inner.from(),
                            term.from() + inner.to()));
                }
            }
        }
        return all;
    }

    private static void sentence(ArabicText context, SentenceView view) {
        Optional<Speaker.Named> speaker = new SpeakerPhrases(view, context.text, context.lastSpeaker).find();
        context.lastSpeaker = speaker.or(() -> context.lastSpeaker);
        if (view.isQuestion() || view.isIn(Paragraph.Kind.CAPTION)) {
            return;
        }
        VictimNames.read(context, view, speaker);
        PartyStatementSentence.Told statement = new PartyStatementSentence(context, view).read();
        if (statement.denial()) {
            context.remember(view);
            return;
        }
        boolean situation = SituationSentence.read(context, view, speaker);
        if (situation || new TallySentence(context, view, speaker).read()) {
            context.remember(view);
            return;
        }
        Optional<Speaker.Named> teller = speaker.or(statement::speaker);
        Optional<AttackDraft> attack = new AttackSentence(context, view, teller).read();
        List<HarmCount> nobody = NobodyPhrases.read(view, context.text);
        boolean given = !nobody.isEmpty()
                && attack.filter(draft -> draft.ownPlace() || draft.ownDate()).isEmpty()
                && NobodyPhrases.give(context, view, nobody);
        if (!given) {
            attack.ifPresent(draft -> AttackMerge.put(context.attacks, draft));
        }
        context.remember(view);
    }
}
