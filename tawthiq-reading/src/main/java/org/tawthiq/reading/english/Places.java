package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.english.PlaceWords.Kind;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.reading.place.GazetteerMatch;
import org.tawthiq.reading.place.MatchKind;
import org.tawthiq.reading.place.NamePosition;
import org.tawthiq.reading.place.NameSpan;
import org.tawthiq.reading.place.PlaceKind;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

/// Finds the places of a sentence: names that the gazetteer knows and that stand where a place stands.
final class Places {

    private static final int WEAK_SCORE = 500_000;

    private static final int LONGEST_UNKNOWN = 4;

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    Places(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /// @param countries those that the text speaks of; a name with several meanings is taken there first
    List<PlaceMention> find(String text, List<Token> tokens, List<Term> terms, Set<String> countries) {
        List<String> written = tokens.stream().map(Token::text).toList();
        List<PlaceMention> found = new ArrayList<>();
        Gazetteer home = countries.isEmpty() ? gazetteer : gazetteer.within(countries);
        int at = 0;
        while (at < tokens.size()) {
            Optional<PlaceMention> mention = at(home, text, tokens, written, terms, countries, at, found);
            mention.ifPresent(found::add);
            at = mention.map(PlaceMention::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<PlaceMention> at(
            Gazetteer home,
            String text,
            List<Token> tokens,
            List<String> written,
            List<Term> terms,
            Set<String> countries,
            int at,
            List<PlaceMention> before) {
        Token token = tokens.get(at);
        boolean reference = at > 0 && tokens.get(at - 1).is("after");
        if (token.kind() != Token.Kind.WORD || isTaken(terms, at) || !startsName(token) || reference) {
            return Optional.empty();
        }
        boolean led = isLed(tokens, terms, at, before);
        NamePosition position = led ? NamePosition.AFTER_PREPOSITION : NamePosition.ANYWHERE;
        Optional<NameSpan> span = longest(home, written, at, position);
        if (span.isEmpty()) {
            return led ? unknown(text, tokens, terms, at) : Optional.empty();
        }
        int to = at + span.get().tokens();
        if (!stands(tokens, at, to, led, span.get(), countries)) {
            return Optional.empty();
        }
        String kind = areaBefore(tokens, at) || direction(tokens, at) >= 0 ? "province" : next(tokens, to);
        List<GazetteerMatch> ranked = ranked(span.get().matches(), countries, kind);
        return ranked.isEmpty() ? Optional.empty() : Optional.of(mention(text, tokens, at, to, ranked));
    }

    /// By name in the countries of the text, else by name anywhere, else by consonants in those
    /// countries.
    private Optional<NameSpan> longest(Gazetteer home, List<String> written, int at, NamePosition position) {
        Optional<NameSpan> near = home.longestAt(written, at, position);
        boolean byName =
                near.filter(span -> span.best().kind() != MatchKind.CONSONANTS).isPresent();
        return byName || home.scope().equals(gazetteer.scope())
                ? near
                : gazetteer.longestAt(written, at, position).or(() -> near);
    }

    private static boolean startsName(Token token) {
        return token.isCapitalised() || token.lower().startsWith("al-");
    }

    private static boolean isTaken(List<Term> terms, int at) {
        for (Term term : terms) {
            if (term.overlaps(at, at + 1) && (term.is("party") || term.is("speaker")) && !term.has("doubtful")) {
                return true;
            }
        }
        return false;
    }

    /// The index before a name and the hash that may stand before it.
    private static int before(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).is("#") ? at - 2 : at - 1;
    }

    private boolean isLed(List<Token> tokens, List<Term> terms, int at, List<PlaceMention> before) {
        int behind = before(tokens, at);
        if (behind < 0) {
            return false;
        }
        String word = tokens.get(behind).lower();
        boolean afterAct = terms.stream().anyMatch(term -> term.is("act") && term.has("verb") && term.to() == at);
        boolean listed =
                (word.equals(",") || word.equals("and")) && before.stream().anyMatch(place -> place.to() == at - 1);
        return words.is(Kind.CLAIM_LEAD, word)
                || words.is(Kind.DIRECTION, word)
                || afterAct
                || listed
                || (word.equals("the")
                        && behind > 0
                        && words.is(Kind.CLAIM_LEAD, tokens.get(behind - 1).lower()));
    }

    /// A name stands for a place after a preposition, before a word for a kind of place, or as a country.
    private boolean stands(List<Token> tokens, int from, int to, boolean led, NameSpan span, Set<String> countries) {
        if (span.best().entry().kind() == PlaceKind.COUNTRY) {
            return true;
        }
        String next = next(tokens, to);
        boolean followed = words.is(Kind.SETTLEMENT, next) || words.is(Kind.PROVINCE, next);
        boolean namedOn = to < tokens.size()
                && tokens.get(to).kind() == Token.Kind.WORD
                && tokens.get(to).isCapitalised()
                && !followed;
        boolean insideName = from > 0
                && tokens.get(from - 1).kind() == Token.Kind.WORD
                && tokens.get(from - 1).isCapitalised()
                && from > 1
                && !led;
        if (namedOn && !tokens.get(to).is("al")) {
            return false;
        }
        boolean strong = span.best().scorePartsPerMillion() >= WEAK_SCORE
                && countries.contains(span.best().entry().country());
        boolean opensSentence = from == 0 && (next.equals(",") || next.equals("'s") || next.equals("province"));
        return followed || (led && !insideName) || (strong && !insideName && from > 0) || opensSentence && strong;
    }

    /// A name that no gazetteer knows and that the words say is a town's: *Khan Mithal city*.
    private Optional<PlaceMention> unknown(String text, List<Token> tokens, List<Term> terms, int at) {
        int to = at;
        while (to < Math.min(tokens.size(), at + LONGEST_UNKNOWN)
                && startsName(tokens.get(to))
                && tokens.get(to).kind() == Token.Kind.WORD
                && isFree(terms, to)) {
            to++;
        }
        if (to == at
                || !words.is(Kind.SETTLEMENT, next(tokens, to))
                || tokens.get(to).isCapitalised()) {
            return Optional.empty();
        }
        String name = text.substring(tokens.get(at).start(), tokens.get(to - 1).end());
        String stated = text.substring(tokens.get(at).start(), tokens.get(to).end());
        return Optional.of(
                new PlaceMention(at, to + 1, new ReportedPlace(stated, name, List.of(), PlacePrecision.UNKNOWN)));
    }

    private static boolean isFree(List<Term> terms, int at) {
        return terms.stream().noneMatch(term -> term.overlaps(at, at + 1));
    }

    private List<GazetteerMatch> ranked(List<GazetteerMatch> matches, Set<String> countries, String next) {
        boolean province = words.is(Kind.PROVINCE, next);
        boolean town = words.is(Kind.SETTLEMENT, next);
        List<GazetteerMatch> all = new ArrayList<>(matches);
        boolean anyInCountries =
                all.stream().anyMatch(match -> countries.contains(match.entry().country()));
        if (!countries.isEmpty() && !anyInCountries && all.getFirst().scorePartsPerMillion() < WEAK_SCORE) {
            return List.of();
        }
        all.sort(Comparator.<GazetteerMatch, Boolean>comparing(
                        match -> !countries.contains(match.entry().country()))
                .thenComparing(match -> province && match.entry().kind() != PlaceKind.ADMIN1)
                .thenComparing(match -> town && match.entry().kind() == PlaceKind.ADMIN1)
                .thenComparing(match -> !province && match.entry().kind() == PlaceKind.ADMIN1)
                .thenComparingInt(match -> -match.scorePartsPerMillion())
                .thenComparing(match -> match.entry().id()));
        return all;
    }

    private PlaceMention mention(String text, List<Token> tokens, int at, int to, List<GazetteerMatch> ranked) {
        GazetteerMatch best = ranked.getFirst();
        String next = next(tokens, to);
        int from = at;
        int end = to;
        PlacePrecision precision = best.entry().kind().precision();
        if (words.is(Kind.PROVINCE, next)) {
            precision = PlacePrecision.PROVINCE;
            end = to + 1;
        } else if (words.is(Kind.SETTLEMENT, next)) {
            end = to + 1;
        }
        int direction = direction(tokens, at);
        if (direction >= 0) {
            from = direction;
            precision = best.entry().kind() == PlaceKind.COUNTRY ? PlacePrecision.REGION : coarser(precision);
        } else if (areaBefore(tokens, at)) {
            from = at - 2;
            precision = coarser(precision).compareTo(PlacePrecision.DISTRICT) < 0 ? PlacePrecision.DISTRICT : precision;
        }
        List<ReportedPlace.Candidate> candidates =
                ranked.stream().limit(5).map(GazetteerMatch::toCandidate).toList();
        String stated =
                text.substring(tokens.get(from).start(), tokens.get(end - 1).end());
        String name = text.substring(tokens.get(at).start(), tokens.get(to - 1).end());
        return new PlaceMention(from, end, new ReportedPlace(stated, name, candidates, precision));
    }

    /// Where "northern" or "the northwest of" begins before a name; -1 where neither stands there.
    private int direction(List<Token> tokens, int at) {
        int behind = before(tokens, at);
        if (behind >= 0 && words.is(Kind.DIRECTION, tokens.get(behind).lower())) {
            return behind;
        }
        boolean of = at > 2
                && tokens.get(at - 1).is("of")
                && tokens.get(at - 3).is("the")
                && words.is(Kind.DIRECTION, tokens.get(at - 2).lower());
        return of ? at - 2 : -1;
    }

    /// "the province of Idlib", "the rebel bastion of Idlib".
    private boolean areaBefore(List<Token> tokens, int at) {
        return at > 1
                && tokens.get(at - 1).is("of")
                && words.is(Kind.AREA, tokens.get(at - 2).lower());
    }

    private static PlacePrecision coarser(PlacePrecision precision) {
        return precision.compareTo(PlacePrecision.PROVINCE) < 0 ? precision : PlacePrecision.PROVINCE;
    }

    private static String next(List<Token> tokens, int to) {
        return to < tokens.size() ? tokens.get(to).lower() : "";
    }

    /// The countries that a sentence names outright.
    Set<String> countriesNamed(List<Token> tokens) {
        List<String> written = tokens.stream().map(Token::text).toList();
        Set<String> named = new HashSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).isCapitalised()) {
                gazetteer
                        .longestAt(written, at, NamePosition.ANYWHERE)
                        .filter(span -> span.best().entry().kind() == PlaceKind.COUNTRY)
                        .ifPresent(span -> named.add(span.best().entry().country()));
            }
        }
        return named;
    }
}
