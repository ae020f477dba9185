package org.tawthiq.reading.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.Draft;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// Finds the persons whom an Arabic sentence names as killed, injured, missing or detained: behind a word
/// for a person with its article (*الشهيد*, *الطفلة*), behind *مقتل* and the like, or before an age. A name is
/// personal data; a claim of it leaves the case only if a person decides so.
final class VictimNames {

    private static final int LONGEST_NAME = 4;
    private static final int REACH_BEFORE = 6;
    private static final int REACH_BEHIND = 3;

    private final ArabicText context;
    private final SentenceView view;
    private final Optional<Speaker.Named> speaker;

    private VictimNames(ArabicText context, SentenceView view, Optional<Speaker.Named> speaker) {
        this.context = context;
        this.view = view;
        this.speaker = speaker;
    }

    static void read(ArabicText context, SentenceView view, Optional<Speaker.Named> speaker) {
        new VictimNames(context, view, speaker).read();
    }

    private void read() {
        List<Code> happened = happened();
        if (happened.isEmpty()) {
            return;
        }
        int at = view.from();
        while (at < view.size()) {
            int from = leads(at) ? pastBlessing(at + 1) : at;
            int to = nameEnd(from);
            boolean aged = to - from >= 2 && isAge(to);
            boolean named = (leads(at) && to - from >= 2 || aged) && isBefallen(at, to);
            if (named) {
                add(from, to, happened);
                at = to;
            } else {
                at++;
            }
        }
    }

    /// A word for what befell stands before the person or right behind the name; others of the sentence, such
    /// as who reports, are no victims.
    private boolean isBefallen(int from, int to) {
        return view.terms("harm")
                .anyMatch(term -> term.to() >= from - REACH_BEFORE
                        && term.from() <= to + REACH_BEHIND
                        && (term.from() < to || term.has("verb")));
    }

    /// A word for one person, with its article, or a noun for what befell.
    private boolean leads(int at) {
        Optional<Term> person =
                view.termAt("person", at).or(() -> view.termAt("harm", at).filter(term -> term.has("toll")));
        boolean one = person.filter(term -> term.to() == at + 1 && term.has("one") && hasArticle(term))
                .isPresent();
        boolean event = view.termAt("harm", at)
                .filter(term -> term.to() == at + 1 && term.has("event") && !term.has(ArabicLexicon.PRONOUN))
                .isPresent();
        return one || event;
    }

    private static boolean hasArticle(Term term) {
        return term.flags().stream().anyMatch(flag -> flag.startsWith(ArabicLexicon.JOINED) && flag.endsWith("ال"));
    }

    /// "الشهيد بإذن الله NAME", "الشهيد البطل NAME", with quotation marks or not.
    private int pastBlessing(int from) {
        int at = from;
        while (view.isWord(
                at, "باذن", "الله", "البطل", "المرحوم", "المدني", "المسن", "\"", "“", "«", ":", "كما", "نحسبه", "الشيخ",
                "الحاج")) {
            at++;
        }
        return at;
    }

    private int nameEnd(int from) {
        int to = from;
        while (to < view.size() && to - from < LONGEST_NAME && isName(to)) {
            to++;
        }
        return to;
    }

    private boolean isName(int at) {
        Token token = view.tokens().get(at);
        String word = token.lower();
        boolean letters = token.kind() == Token.Kind.WORD
                && word.length() > 1
                && Character.getType(word.charAt(0)) == Character.OTHER_LETTER;
        boolean free = view.terms().stream()
                .filter(term -> !term.is("place-also"))
                .noneMatch(term -> term.overlaps(at, at + 1));
        boolean servant = at > 0 && view.isWord(at - 1, "عبد") && view.isWord(at, "الله");
        boolean ofSomebody = word.endsWith("هم") || word.endsWith("ها");
        return letters
                && (free || servant)
                && !ofSomebody
                && (servant || !context.isEveryday(word))
                && view.dates().stream().noneMatch(date -> date.from() <= at && at < date.to())
                && view.numbers().stream().noneMatch(number -> number.from() <= at && at < number.to());
    }

    /// "(54 عاما)", "البالغ من العمر 17 عاما", "28 سنة".
    private boolean isAge(int at) {
        int next = view.isWord(at, "(", "،", ",", "\"", "”") ? at + 1 : at;
        while (view.isWord(next, "البالغ", "البالغه", "من", "العمر", "عمره", "عمرها", "يبلغ", "تبلغ")) {
            next++;
        }
        int number = next;
        return view.numbers().stream()
                .anyMatch(mention -> mention.from() == number && mention.kind() == NumberMention.Kind.AGE);
    }

    private List<Code> happened() {
        List<Code> happened = new ArrayList<>();
        view.terms("harm")
                .filter(term -> !NobodyPhrases.isDenied(view, term))
                .map(Term::code)
                .distinct()
                .forEach(code -> happened.add(new Code(code)));
        return happened;
    }

    private void add(int from, int to, List<Code> happened) {
        String name = view.words(context.text, from, to);
        List<ReportedPlace> places = view.places().stream()
                .filter(place -> !place.isCountry())
                .map(PlaceMention::place)
                .toList();
        ReportedDate date = view.dates().stream()
                .filter(found -> !found.isPeriod())
                .findFirst()
                .map(found -> context.dates.resolve(found, context.lastDay()))
                .or(() -> context.dateFor(view))
                .orElseGet(ReportedDate::unstated);
        Parties parties = new PartyPhrases(view, context.text)
                .agents()
                .map(PartyPhrases.Group::parties)
                .orElseGet(Parties::none);
        Draft draft = Draft.of(
                view.tokens().get(from).start(),
                view.tokens().get(to - 1).end(),
                speaker.<Speaker>map(named -> named).orElseGet(Speaker.TheTextItself::new),
                Modality.ASSERTED,
                "arabic-named-victim",
                (statement, _) -> new Claim.Victim(statement, Known.is(name), name, happened, date, places, parties));
        context.others.add(draft.personal());
    }
}
