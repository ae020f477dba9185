package org.tawthiq.reading.english;

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
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// Reads private persons and families who are named with what happened to them. Every such claim is
/// marked personal.
final class VictimRule {

    private static final int LONGEST_NAME = 6;

    private final Discourse discourse;
    private final SentenceView view;

    VictimRule(Discourse discourse, SentenceView view) {
        this.discourse = discourse;
        this.view = view;
    }

    void read(Optional<Speaker.Named> speaker) {
        for (int at = 0; at < view.size(); at++) {
            if (view.isWord(at, "family", "families") && (view.isWord(at + 1, "of"))) {
                family(at, at + 2, speaker);
            } else if (view.isWord(at, "family", "families") && isName(at - 1) && !view.isWord(at - 1, "the")) {
                named(at, speaker);
            } else if (isNameOfAPerson(at)) {
                person(at, speaker);
            } else if (isIdentified(at)) {
                person(at + (view.isWord(at + 1, "as") ? 2 : 1), speaker);
            }
        }
    }

    /// "the displaced Syrian family of NAME".
    private void family(int noun, int from, Optional<Speaker.Named> speaker) {
        int end = from;
        while (isName(end)) {
            end++;
        }
        if (end > from) {
            add(start(noun), end, view.words(discourse.text(), from, end), speaker);
        }
    }

    /// "the NAME family".
    private void named(int noun, Optional<Speaker.Named> speaker) {
        int start = noun;
        while (isName(start - 1)) {
            start--;
        }
        add(start, noun + 1, view.words(discourse.text(), start, noun), speaker);
    }

    /// "identified as NAME", "named as NAME".
    private boolean isIdentified(int at) {
        return view.isWord(at, "identified", "named") && view.isWord(at + 1, "as") && isName(at + 2);
    }

    /// "NAME NAME, aged 35", "NAME NAME (54)", "NAME NAME was killed": a person whom harm befell.
    private boolean isNameOfAPerson(int at) {
        if (isName(at - 1) || !isName(at) || !isName(at + 1)) {
            return false;
        }
        int end = at;
        while (isName(end)) {
            end++;
        }
        if (end - at > LONGEST_NAME
                || view.covering("object", end - 1).isPresent()
                || view.covering("object", end).isPresent()) {
            return false;
        }
        int age = view.isWord(end, ",", "(") ? view.isWord(end + 1, "aged") ? end + 2 : end + 1 : -1;
        boolean aged = age > 0 && isAge(age) && view.isMark(age + 1)
                || age > 0 && isAge(age) && view.isWord(age + 1, "years", "year");
        // "members of the Northern Brigade were killed" names no person.
        boolean befell = view.isWord(end, "was", "were")
                && !view.isWord(at - 1, "of", "the")
                && (view.termAt("harm", end + 1).isPresent()
                        || view.termAt("harm", end + 2).isPresent());
        return aged || befell;
    }

    private boolean isAge(int at) {
        String word = view.lower(at);
        return !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    }

    private void person(int from, Optional<Speaker.Named> speaker) {
        int start = from;
        int end = from;
        while (isName(end)) {
            end++;
        }
        if (end - start >= 2) {
            add(start, end, view.words(discourse.text(), start, end), speaker);
        }
    }

    private int start(int noun) {
        int at = noun;
        while (at > 0 && !view.isMark(at - 1) && noun - at < 4 && !view.isWord(at - 1, "of", "shows", "show")) {
            at--;
        }
        return at;
    }

    private boolean isName(int at) {
        if (at < 0 || at >= view.size()) {
            return false;
        }
        Token token = view.tokens().get(at);
        return token.kind() == Token.Kind.WORD
                && (token.isCapitalised() || token.lower().startsWith("al-"))
                && view.covering("party", at)
                        .filter(term -> !term.has("doubtful"))
                        .isEmpty()
                && view.covering("speaker", at).isEmpty()
                && view.places().stream().noneMatch(place -> place.from() <= at && at < place.to());
    }

    private void add(int from, int to, String name, Optional<Speaker.Named> speaker) {
        List<Code> happened = happened();
        if (happened.isEmpty()) {
            return;
        }
        String description = view.words(discourse.text(), from, to);
        List<ReportedPlace> places = view.places().stream()
                .filter(place -> !place.isCountry())
                .map(PlaceMention::place)
                .toList();
        Parties parties = discourse
                .parties(view)
                .agents()
                .map(PartyGrammar.Group::parties)
                .orElseGet(Parties::none);
        Speaker says = speaker.<Speaker>map(one -> one).orElseGet(Speaker.TheTextItself::new);
        int start = view.tokens().get(from).start();
        int end = view.tokens().get(to - 1).end();
        Draft draft = Draft.of(
                start,
                end,
                says,
                Modality.ASSERTED,
                "named-victim",
                (statement, _) -> new Claim.Victim(
                        statement, Known.is(name), description, happened, ReportedDate.unstated(), places, parties));
        discourse.add(draft.personal());
    }

    private List<Code> happened() {
        List<Code> found = new ArrayList<>();
        view.terms("harm")
                .map(term -> term.code().startsWith("remain") ? "displaced" : term.code())
                .filter(code -> List.of("killed", "injured", "missing", "detained", "displaced")
                        .contains(code))
                .distinct()
                .forEach(code -> found.add(new Code(code)));
        boolean home = view.terms("object").anyMatch(term -> term.code().equals("residential"));
        if (home && view.terms("damage").anyMatch(term -> term.code().equals("destroyed"))) {
            found.add(new Code("home_destroyed"));
        }
        return found;
    }
}
