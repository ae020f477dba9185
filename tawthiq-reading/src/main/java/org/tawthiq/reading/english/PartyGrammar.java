package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.claim.Parties;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.vocabulary.PartyCode;

/// Finds groups of parties in a sentence and which of them did the act: the agents.
final class PartyGrammar {

    /// Parties named together.
    ///
    /// @param sure false for an adjective with nothing after it that makes it a party
    record Group(int from, int to, Parties parties, boolean sure) {}

    private static final int MOST_BETWEEN = 3;

    private final SentenceView view;
    private final String text;
    private final Set<String> countries;

    PartyGrammar(SentenceView view, String text, Set<String> countries) {
        this.view = view;
        this.text = text;
        this.countries = countries;
    }

    /// Every group of parties in the sentence, in order.
    List<Group> groups() {
        List<Term> terms = view.terms("party").filter(this::applies).toList();
        List<Group> groups = new ArrayList<>();
        int at = 0;
        while (at < terms.size()) {
            int last = at;
            while (last + 1 < terms.size() && joins(terms.get(last), terms.get(last + 1))) {
                last++;
            }
            groups.add(group(terms.subList(at, last + 1)));
            at = last + 1;
        }
        return groups;
    }

    private boolean applies(Term term) {
        boolean scoped = term.flags().stream()
                .filter(flag -> flag.startsWith("if:"))
                .allMatch(flag -> countries.contains(flag.substring(3)));
        boolean speaker = view.terms("speaker").anyMatch(other -> other.overlaps(term.from(), term.to()));
        return scoped && !speaker;
    }

    private boolean joins(Term one, Term next) {
        int from = end(one);
        if (next.from() - from > MOST_BETWEEN || next.from() < from) {
            return false;
        }
        boolean joined = false;
        for (int at = from; at < next.from(); at++) {
            if (view.isWord(at, "and", "or", "and/or", "/")) {
                joined = true;
            } else if (!view.isWord(at, "its", "the", "their", "by", "both", "either")) {
                return false;
            }
        }
        return joined;
    }

    /// Past a noun of force: "Russian forces" ends after "forces".
    private int end(Term term) {
        return view.termAt("force", term.to()).map(Term::to).orElse(term.to());
    }

    private Group group(List<Term> terms) {
        List<Parties.Mention> mentions = new ArrayList<>();
        for (Term term : terms) {
            PartyCode code = new PartyCode(term.code());
            if (mentions.stream().noneMatch(mention -> mention.party().equals(code))) {
                mentions.add(new Parties.Mention(code, view.words(text, term.from(), end(term))));
            }
        }
        Term last = terms.getLast();
        boolean forced = view.termAt("force", last.to()).isPresent()
                || view.termAt("carrier", last.to()).isPresent();
        boolean sure = terms.stream().anyMatch(term -> !term.has("adjective")) || forced;
        return new Group(
                terms.getFirst().from(), end(last), new Parties(relation(terms), Parties.Part.STRUCK, mentions), sure);
    }

    private Parties.Relation relation(List<Term> terms) {
        if (terms.size() < 2) {
            return Parties.Relation.JOINT;
        }
        boolean or = false;
        boolean and = false;
        for (int at = terms.getFirst().to(); at < terms.getLast().from(); at++) {
            or |= view.isWord(at, "or");
            and |= view.isWord(at, "and");
            if (view.isWord(at, "and/or", "/")) {
                return Parties.Relation.ANY_OF;
            }
        }
        return or ? and ? Parties.Relation.ANY_OF : Parties.Relation.ONE_OF : Parties.Relation.JOINT;
    }

    /// The parties that did the act: named before its noun, after "by", as the subject of its verb, or as
    /// those who are blamed for it.
    Optional<Group> agents() {
        return agents(0, view.size());
    }

    /// The agents told in `[from, to)`.
    Optional<Group> agents(int from, int to) {
        List<Group> here = groups().stream()
                .filter(group -> group.from() >= from && group.to() <= to)
                .toList();
        return here.stream()
                .filter(this::isAfterBy)
                .findFirst()
                .or(() -> here.stream().filter(this::isBlamed).findFirst())
                .or(() -> here.stream().filter(this::namesTheAct).findFirst())
                .or(() -> here.stream().filter(this::isSubject).findFirst());
    }

    private boolean isAfterBy(Group group) {
        int at = group.from() - 1;
        while (at >= 0 && view.isWord(at, "either", "both", "the", "either", "suspected", "alleged", "unnamed")) {
            at--;
        }
        boolean by = view.isWord(at, "by") || (view.isWord(at, "to") && view.isWord(at - 1, "attributed"));
        boolean backed = at > 0 && view.isWord(at - 1, "backed", "supported", "held", "controlled", "condemned");
        boolean told = view.covering("say", at - 1).isPresent();
        return by && !backed && !told && !followedByNoun(group);
    }

    /// "by Syrian state media" names no agent.
    private boolean followedByNoun(Group group) {
        return view.isWord(group.to(), "media", "state", "officials", "news", "journalists", "activists", "television");
    }

    private boolean isBlamed(Group group) {
        int at = group.from() - 1;
        while (at >= 0 && view.isWord(at, "the", "both")) {
            at--;
        }
        return view.covering("say", at)
                        .filter(term -> term.code().equals("blamed"))
                        .isPresent()
                || view.isWord(at, "on") && view.isWord(at - 1, "blamed", "blame");
    }

    /// "Russian air strikes", "a Syrian government barrel bomb".
    private boolean namesTheAct(Group group) {
        for (int at = group.to(); at < Math.min(view.size(), group.to() + 3); at++) {
            Optional<Term> act = view.covering("act", at).filter(term -> term.has("noun"));
            if (act.isPresent()
                    || view.covering("carrier", at).isPresent()
                            && view.covering("act", at + 1).isPresent()) {
                return true;
            }
            if (view.isMark(at) || view.isWord(at, "and", "said", "in", "on", "of", "to", "for")) {
                return false;
            }
        }
        return false;
    }

    /// The comma that closes a stretch begun before `from`; -1 where none follows soon.
    private int closing(int from) {
        for (int at = from; at < Math.min(view.size(), from + 8); at++) {
            if (view.isWord(at, ",")) {
                return at;
            }
        }
        return -1;
    }

    private boolean doesAct(int at) {
        return view.termAt("act", at).filter(term -> term.has("verb")).isPresent()
                || view.termAt("carried-out", at).isPresent()
                || view.isWord(at, "waged", "fired", "dropped", "used");
    }

    /// "Israeli aircraft bombed", "government forces carried out".
    private boolean isSubject(Group group) {
        int inserted = view.isWord(group.to(), "have", "has", "had") && view.isWord(group.to() + 1, ",")
                ? closing(group.to() + 2)
                : -1;
        if (inserted > 0 && group.sure()) {
            return doesAct(inserted + 1);
        }
        if (!group.sure() || view.isWord(group.from() - 1, "of", "against", "on", "from", "with", "between", "and")) {
            return false;
        }
        for (int at = group.to(); at < Math.min(view.size(), group.to() + 6); at++) {
            boolean act =
                    view.termAt("act", at).filter(term -> term.has("verb")).isPresent();
            boolean does = view.termAt("carried-out", at).isPresent()
                    || view.isWord(at, "fired", "dropped", "waged", "killed", "killing", "destroyed", "used");
            boolean passive = view.isWord(at - 1, "were", "was", "been");
            if ((act || does) && !passive) {
                return true;
            }
            if (view.isMark(at) || view.termAt("say", at).isPresent()) {
                return false;
            }
        }
        return false;
    }
}
