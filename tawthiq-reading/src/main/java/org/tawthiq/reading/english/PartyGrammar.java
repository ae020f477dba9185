package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.claim.Parties;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.vocabulary.PartyCode;

/// Finds groups of parties in a sentence and which of them did the act: the agents.
final class PartyGrammar {

    /// Parties named together.
    ///
    /// @param sure false for an adjective with nothing after it that makes it a party
    record Group(int from, int to, Parties parties, boolean sure) {}

    private static final int LONGEST_SET_APART = 15;
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
        List<Term> terms = new ArrayList<>();
        view.terms("party")
                .filter(this::applies)
                .filter(term -> isFirst(terms, term))
                .forEach(terms::add);
        List<Group> groups = new ArrayList<>();
        int at = 0;
        while (at < terms.size()) {
            int last = at;
            while (last + 1 < terms.size() && joins(terms.get(last), terms.get(last + 1))) {
                last++;
            }
            List<Term> joined = terms.subList(at, last + 1);
            if (joined.stream().anyMatch(term -> !term.has("state")) || isBlamed(group(joined))) {
                groups.add(group(joined));
            }
            at = last + 1;
        }
        return groups;
    }

    /// A phrase may stand in the lexicon twice; the first that applies counts.
    private static boolean isFirst(List<Term> before, Term term) {
        return before.isEmpty() || before.getLast().to() <= term.from();
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
                mentions.add(new Parties.Mention(code, view.words(text, term.from(), end(term)), basis(term)));
            }
        }
        Term last = terms.getLast();
        boolean forced = view.termAt("force", last.to()).isPresent()
                || view.termAt("carrier", last.to()).isPresent();
        boolean sure = terms.stream().anyMatch(term -> !term.has("adjective")) || forced;
        return new Group(
                terms.getFirst().from(),
                withAllies(end(last)),
                new Parties(relation(terms), Parties.Part.STRUCK, mentions),
                sure);
    }

    private static Parties.Basis basis(Term term) {
        return term.has("aircraft") ? Parties.Basis.AIRCRAFT_TYPE : Parties.Basis.NAMED;
    }

    /// "and their allies" belongs to the words, though it names nobody.
    private int withAllies(int end) {
        boolean allies =
                view.isWord(end, "and") && view.isWord(end + 1, "their", "its") && view.isWord(end + 2, "allies");
        return allies ? end + 3 : end;
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
        int at = beforeDeterminers(group.from() - 1);
        if (view.isWord(at, "of") && view.isWord(at - 1, "members", "fighters", "factions", "militants", "elements")) {
            at = beforeDeterminers(at - 2);
        }
        boolean by = view.isWord(at, "by");
        boolean backed = at > 0 && view.isWord(at - 1, "backed", "supported", "held", "controlled", "condemned");
        boolean told = view.covering("say", at - 1).isPresent();
        return by && !backed && !told && !followedByNoun(group);
    }

    private int beforeDeterminers(int from) {
        int at = from;
        while (at >= 0 && view.isWord(at, "either", "both", "the", "a", "an", "suspected", "alleged", "unnamed")) {
            at--;
        }
        return at;
    }

    /// "by Syrian state media" names no agent.
    private boolean followedByNoun(Group group) {
        return view.isWord(group.to(), "media", "state", "officials", "news", "journalists", "activists", "television");
    }

    /// "blamed X", "X is accused of", "attributed the strikes to X", "held X responsible".
    private boolean isBlamed(Group group) {
        int at = group.from() - 1;
        while (at >= 0 && view.isWord(at, "the", "both", "either")) {
            at--;
        }
        return isBlame(at)
                || view.isWord(at, "on") && view.isWord(at - 1, "blamed", "blame")
                || view.isWord(at, "to") && isAttributed(at)
                || isAccused(group.to());
    }

    /// Those who are held responsible, or of whom it is left open which did it.
    Optional<Group> blamed() {
        List<Group> all = groups();
        return all.stream()
                .filter(this::isBlamed)
                .findFirst()
                .or(() -> all.stream()
                        .filter(group -> view.isWord(group.from() - 1, "whether")
                                && group.parties().of().size() > 1)
                        .findFirst());
    }

    private boolean isBlame(int at) {
        return view.covering("say", at)
                .filter(term -> term.code().equals("blamed"))
                .isPresent();
    }

    private boolean isAttributed(int to) {
        for (int at = to - 1; at >= Math.max(0, to - 8); at--) {
            if (view.isWord(at, "attributed", "attributing", "attributes")) {
                return true;
            }
            if (view.isMark(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean isAccused(int from) {
        int at = from;
        while (view.isWord(at, "is", "are", "was", "were", "has", "have", "been", "stand")) {
            at++;
        }
        return view.isWord(at, "accused", "blamed") && view.isWord(at + 1, "of", "for");
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
            boolean ends = view.isMark(at) && !view.isWord(at, "'", "’", "'s");
            if (ends || view.isWord(at, "and", "said", "in", "on", "of", "to", "for")) {
                return false;
            }
        }
        return false;
    }

    /// Past what dashes or brackets set apart: "forces – based in X – fired".
    private int setApart(int from) {
        String close = switch (view.lower(from)) {
            case "–", "—", "-" -> view.lower(from);
            case "(" -> ")";
            default -> "";
        };
        for (int at = from + 1; !close.isEmpty() && at < Math.min(view.size(), from + LONGEST_SET_APART); at++) {
            if (view.isWord(at, close)) {
                return at + 1;
            }
        }
        return from;
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
                || view.isWord(at, "waged", "fired", "dropped", "used", "mounted");
    }

    /// Past "backed by X".
    private int backed(int from) {
        boolean backed = view.isWord(from, "backed", "supported") && view.isWord(from + 1, "by");
        return backed ? Math.min(view.size(), from + 3) : from;
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
        int start = setApart(backed(group.to()));
        for (int at = start; at < Math.min(view.size(), start + 7); at++) {
            boolean act =
                    view.termAt("act", at).filter(term -> term.has("verb")).isPresent();
            boolean does = view.termAt("carried-out", at).isPresent()
                    || view.isWord(
                            at, "fired", "dropped", "waged", "mounted", "killed", "killing", "destroyed", "used");
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
