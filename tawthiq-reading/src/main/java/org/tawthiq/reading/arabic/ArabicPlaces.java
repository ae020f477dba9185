package org.tawthiq.reading.arabic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.reading.place.GazetteerEntry;
import org.tawthiq.reading.place.GazetteerMatch;
import org.tawthiq.reading.place.MatchKind;
import org.tawthiq.reading.place.NamePosition;
import org.tawthiq.reading.place.NameSpan;
import org.tawthiq.reading.place.PlaceKind;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.Table;

/// Finds the places of an Arabic sentence: names that the gazetteer knows, with letters joined to them or
/// not, in one word or two; and names behind *قرية* or *بلدة* that no gazetteer knows.
final class ArabicPlaces {

    private static final int MOST_CANDIDATES = 8;
    private static final int LONGEST_NAME = 5;

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    ArabicPlaces(Gazetteer gazetteer, Table table) {
        this.gazetteer = gazetteer;
        this.words = new PlaceWords(table);
    }

    PlaceWords words() {
        return words;
    }

    List<PlaceMention> find(String text, List<Token> tokens, List<Term> terms, List<NumberMention> numbers) {
        return new Search(text, tokens, terms, numbers).run();
    }

    /// @param to index after the name's last token
    private record Named(int to, List<GazetteerMatch> matches) {}

    private final class Search {
        private final String text;
        private final List<Token> tokens;
        private final List<Term> terms;
        private final List<NumberMention> numbers;
        private final List<PlaceMention> found = new ArrayList<>();

        Search(String text, List<Token> tokens, List<Term> terms, List<NumberMention> numbers) {
            this.text = text;
            this.tokens = tokens;
            this.terms = terms;
            this.numbers = numbers;
        }

        List<PlaceMention> run() {
            int at = 0;
            while (at < tokens.size()) {
                int next = at + 1;
                if (tokens.get(at).kind() == Token.Kind.WORD && !isTaken(at)) {
                    Optional<PlaceMention> mention = at(at);
                    mention.ifPresent(found::add);
                    next = mention.map(PlaceMention::to).orElse(next);
                }
                at = next;
            }
            return found;
        }

        private boolean isTaken(int at) {
            for (NumberMention number : numbers) {
                if (number.from() <= at && at < number.to()) {
                    return true;
                }
            }
            for (Term term : terms) {
                if (term.overlaps(at, at + 1) && (term.is("party") || term.is("speaker") || term.is("stop"))) {
                    return true;
                }
            }
            return false;
        }

        private Optional<PlaceMention> at(int at) {
            Optional<PlaceWords.Lead> lead = lead(at);
            boolean listed = isListed(at);
            Optional<Named> named = named(at, lead.isPresent() || listed);
            if (named.isEmpty()) {
                return lead.filter(this::isStrong).isPresent() && !isOrigin(at) ? unknown(at) : Optional.empty();
            }
            boolean country = named.get().matches().getFirst().entry().kind() == PlaceKind.COUNTRY;
            boolean compound = named.get().to() - at > 1
                    && words.isBeginning(tokens.get(at).lower());
            boolean stands =
                    lead.isPresent() || listed || isHashtag(at) || country || compound || opens(at, named.get());
            boolean strong = lead.filter(this::isStrong).isPresent();
            boolean joined = lead.filter(one -> one == PlaceWords.Lead.JOINED
                            || one == PlaceWords.Lead.ACT
                            || one == PlaceWords.Lead.FACILITY)
                    .isPresent();
            boolean weak = !strong && isWeakName(at, named.get(), listed)
                    || joined && !listed && !isHashtag(at) && named.get().to() == at + 1 && !isKnown(named.get());
            boolean guessed = named.get().matches().getFirst().kind() == MatchKind.CONSONANTS
                    && !strong
                    && !listed
                    && !(lead.isPresent() && !joined && compound);
            if (strong && isBeginningOfMore(at, named.get())) {
                return unknown(at);
            }
            boolean area = lead.filter(one -> one == PlaceWords.Lead.AREA || one == PlaceWords.Lead.DIRECTION)
                    .isPresent();
            boolean sure =
                    strong || area || listed || named.get().to() - at > 1 || isHashtag(at) || isKnown(named.get());
            return stands && !weak && !guessed && !isLeadWord(at) && !isOrigin(at)
                    ? Optional.of(mention(at, named.get(), lead, sure))
                    : Optional.empty();
        }

        /// "خربة جاموس": a beginning that is a name of its own, before another part that no gazetteer knows.
        private boolean isBeginningOfMore(int at, Named named) {
            return named.to() == at + 1
                    && words.isBeginning(tokens.get(at).lower())
                    && named.to() < tokens.size()
                    && tokens.get(named.to()).kind() == Token.Kind.WORD
                    && words.lead(tokens, named.to()).isEmpty()
                    && terms.stream().noneMatch(term -> term.overlaps(at + 1, at + 2));
        }

        /// "محافظة" leads to a name, and begins none.
        private boolean isLeadWord(int at) {
            return words.lead(tokens, at)
                    .filter(lead -> lead != PlaceWords.Lead.WEAK
                            && lead != PlaceWords.Lead.LANDSCAPE
                            && lead != PlaceWords.Lead.FACILITY
                            && lead != PlaceWords.Lead.JOINED)
                    .isPresent();
        }

        /// A seat of a district or a town of some size: its name is known, whatever stands before it.
        private boolean isKnown(Named named) {
            GazetteerEntry best = named.matches().getFirst().entry();
            return best.population() > 5_000
                    || best.feature().startsWith("PPLA")
                    || best.feature().equals("PPLC")
                    || best.kind() == PlaceKind.ADMIN1
                    || best.kind() == PlaceKind.COUNTRY;
        }

        private boolean isStrong(PlaceWords.Lead lead) {
            return lead == PlaceWords.Lead.TOWN || lead == PlaceWords.Lead.NEIGHBOURHOOD;
        }

        /// The word that leads to the name: before it, with nothing but a hash or quotation marks between,
        /// or a preposition joined to it.
        private Optional<PlaceWords.Lead> lead(int at) {
            int before = at - 1;
            while (before >= 0
                    && tokens.get(before).kind() == Token.Kind.MARK
                    && "#\"“«”'‘(".contains(tokens.get(before).text())) {
                before--;
            }
            Optional<PlaceWords.Lead> word = words.lead(tokens, before);
            // "علي" is a man's name, "على" leads to a place.
            boolean name = before >= 0 && tokens.get(before).text().endsWith("علي");
            if (word.isPresent() && !name) {
                return word;
            }
            if (before >= 0 && isActAt(before)) {
                return Optional.of(PlaceWords.Lead.ACT);
            }
            char c = tokens.get(at).lower().charAt(0);
            return c == 'ب' || c == 'ل' ? Optional.of(PlaceWords.Lead.JOINED) : Optional.empty();
        }

        private boolean isActAt(int at) {
            for (Term term : terms) {
                if (term.to() == at + 1 && term.is("act")) {
                    return true;
                }
            }
            return false;
        }

        /// "قرى A وB، C": the names after the first.
        private boolean isListed(int at) {
            if (found.isEmpty()) {
                return false;
            }
            PlaceMention last = found.getLast();
            int between = last.to();
            boolean and = between == at && tokens.get(at).lower().startsWith("و");
            while (between < at
                    && (tokens.get(between).is("و")
                            || "،,#-–\"”“«»".contains(tokens.get(between).text()))) {
                and |= !tokens.get(between).is("#");
                between++;
            }
            return between == at && and;
        }

        private boolean isHashtag(int at) {
            return at > 0 && tokens.get(at - 1).is("#");
        }

        /// "إدلب:", "حلب ||": the name of an area before what happened there.
        private boolean opens(int at, Named named) {
            boolean first = at == 0 || tokens.get(at - 1).kind() == Token.Kind.MARK;
            boolean mark = named.to() < tokens.size()
                    && List.of(":", "|", "-", "–", "/", "..", ".", "::")
                            .contains(tokens.get(named.to()).text());
            return first && mark;
        }

        /// An everyday word, one of a few letters, or one that the lexicon knows as something else.
        private boolean isWeakName(int at, Named named, boolean listed) {
            String word = tokens.get(at).lower();
            boolean single = named.to() == at + 1;
            boolean known = terms.stream().anyMatch(term -> term.overlaps(at, at + 1) && !term.is("place-also"));
            boolean everyday = WordForms.of(word).stream().anyMatch(form -> words.isEveryday(form.stem()));
            return single && (known || !listed && (everyday || word.length() < 3));
        }

        /// Where somebody comes from, struck from or was brought: "من أهالي بلدة A", "إلى مشفى في مدينة A".
        private boolean isOrigin(int at) {
            boolean weak = false;
            for (int before = at - 1; before >= Math.max(0, at - 4); before--) {
                Optional<PlaceWords.Origin> origin = words.origin(tokens, before);
                if (origin.isPresent()) {
                    return switch (origin.get()) {
                        case POSITION -> true;
                        case PERSONS -> !weak;
                        case CARE -> isBroughtTo(before);
                    };
                }
                Optional<PlaceWords.Lead> lead = words.lead(tokens, before);
                weak |= lead.filter(one -> one == PlaceWords.Lead.WEAK).isPresent();
                boolean passes = lead.isPresent()
                        || "#\"“«(".contains(tokens.get(before).text())
                        || tokens.get(before).is("من");
                if (!passes) {
                    return false;
                }
            }
            return false;
        }

        /// "إلى مشفى", "في مشفى", "لمشفى"; a hospital with no such word before it may be what was hit.
        private boolean isBroughtTo(int at) {
            String word = tokens.get(at).lower();
            boolean joined = word.startsWith("ل") || word.startsWith("ب");
            return joined
                    || at > 0
                            && List.of("الي", "في", "من")
                                    .contains(tokens.get(at - 1).lower());
        }

        /// The longest name, of the word as it stands or with less and less joined to it.
        private Optional<Named> named(int at, boolean led) {
            Optional<Named> best = Optional.empty();
            for (WordForms.Form form : WordForms.of(tokens.get(at).lower())) {
                if (form.hasArticle() && !form.joined().contains("لال")) {
                    continue;
                }
                String word = form.joined().endsWith("لال") ? "ال" + form.stem() : form.stem();
                Optional<Named> here = inGazetteer(word, at);
                if (here.isPresent()
                        && (best.isEmpty() || here.get().to() > best.get().to())) {
                    best = here;
                }
            }
            return best.or(() -> led ? otherSpelling(at) : Optional.empty());
        }

        private Optional<Named> inGazetteer(String first, int at) {
            List<String> here = new ArrayList<>();
            here.add(first);
            for (int next = at + 1; next < Math.min(tokens.size(), at + LONGEST_NAME); next++) {
                here.add(tokens.get(next).lower());
            }
            Optional<NameSpan> span = gazetteer.longestAt(here, 0, NamePosition.AFTER_PREPOSITION);
            return span.map(name -> new Named(at + name.tokens(), name.matches()));
        }

        /// *كفرنبل* for *كفر نبل*, and the other way about; *دانا* for *الدانا*.
        private Optional<Named> otherSpelling(int at) {
            for (WordForms.Form form : WordForms.of(tokens.get(at).lower())) {
                String stem = form.stem();
                if (words.isBeginning(stem)
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).kind() == Token.Kind.WORD) {
                    List<GazetteerMatch> joined =
                            gazetteer.find(stem + tokens.get(at + 1).lower());
                    if (!joined.isEmpty()) {
                        return Optional.of(new Named(at + 2, joined));
                    }
                }
                List<GazetteerMatch> parted =
                        words.parted(stem).map(gazetteer::find).orElse(List.of());
                if (!parted.isEmpty()) {
                    return Optional.of(new Named(at + 1, parted));
                }
                List<GazetteerMatch> other = form.hasArticle() ? gazetteer.find(stem) : gazetteer.find("ال" + stem);
                if (stem.length() > 3 && !other.isEmpty()) {
                    return Optional.of(new Named(at + 1, other));
                }
            }
            return Optional.empty();
        }

        /// A name of one word, or two where the first is a beginning such as *كفر*, that no gazetteer knows.
        private Optional<PlaceMention> unknown(int at) {
            boolean word = tokens.get(at).lower().length() > 2
                    && terms.stream().noneMatch(term -> term.overlaps(at, at + 1))
                    && words.lead(tokens, at).isEmpty()
                    && !words.isEveryday(tokens.get(at).lower());
            if (!word) {
                return Optional.empty();
            }
            boolean two = words.isBeginning(tokens.get(at).lower())
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).kind() == Token.Kind.WORD
                    && mayEndName(tokens.get(at + 1).lower());
            int to = two ? at + 2 : at + 1;
            String name = words(at, to);
            return Optional.of(
                    new PlaceMention(at, to, new ReportedPlace(name, name, List.of(), PlacePrecision.UNKNOWN)));
        }

        /// "خربة الحديد" may be a name, "حاس مساء" is none.
        private boolean mayEndName(String word) {
            return word.startsWith("ال") && !word.equals("اليوم") || !words.isEveryday(word);
        }

        private PlaceMention mention(int at, Named named, Optional<PlaceWords.Lead> lead, boolean sure) {
            boolean area = lead.filter(one -> one == PlaceWords.Lead.AREA).isPresent();
            boolean direction =
                    lead.filter(one -> one == PlaceWords.Lead.DIRECTION).isPresent();
            boolean town = lead.filter(this::isStrong).isPresent();
            boolean city = town
                    && named.matches().stream().anyMatch(match -> match.entry().kind() == PlaceKind.TOWN);
            List<GazetteerMatch> ranked = new ArrayList<>(named.matches().stream()
                    .filter(match -> !city || match.entry().kind() != PlaceKind.ADMIN1)
                    .toList());
            ranked.sort(Comparator.<GazetteerMatch, Boolean>comparing(
                            match -> (area || direction) && match.entry().kind() != PlaceKind.ADMIN1)
                    .thenComparing(match -> town && match.entry().kind() == PlaceKind.ADMIN1));
            PlacePrecision precision = ranked.getFirst().entry().kind().precision();
            if ((area || direction) && precision.compareTo(PlacePrecision.PROVINCE) < 0) {
                precision = precision.compareTo(PlacePrecision.DISTRICT) < 0 ? PlacePrecision.DISTRICT : precision;
            }
            List<ReportedPlace.Candidate> candidates = ranked.stream()
                    .limit(MOST_CANDIDATES)
                    .map(GazetteerMatch::toCandidate)
                    .toList();
            return new PlaceMention(
                    at,
                    named.to(),
                    new ReportedPlace(words(at, named.to()), bare(at, named, ranked), candidates, precision),
                    sure);
        }

        /// The words without what is joined before them, where the gazetteer's own name shows what that is.
        private String bare(int at, Named named, List<GazetteerMatch> ranked) {
            String stated = words(at, named.to());
            String plain = stated.replace("ـ", "");
            boolean withoutFirst = inGazetteer(tokens.get(at).lower(), at)
                    .filter(whole -> whole.to() == named.to())
                    .isEmpty();
            int joined = 0;
            if (withoutFirst && !ranked.isEmpty()) {
                for (WordForms.Form form : WordForms.of(tokens.get(at).lower())) {
                    boolean here = !form.hasArticle()
                            && inGazetteer(form.stem(), at)
                                    .filter(one -> one.to() == named.to())
                                    .isPresent();
                    if (here) {
                        joined = form.joined().length();
                        break;
                    }
                }
            }
            return plain.substring(Math.min(joined, plain.length() - 1));
        }

        private String words(int from, int to) {
            return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        }
    }
}
