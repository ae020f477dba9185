package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.reading.draft.Mentions;
import org.tawthiq.reading.english.PlaceWords.Kind;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.reading.place.GazetteerMatch;
import org.tawthiq.reading.place.NamePosition;
import org.tawthiq.reading.place.PlaceKind;
import org.tawthiq.reading.text.Token;

/// Finds every place name of an English text, whether or not a claim needs it. What the words around a name
/// tell is weighed over the whole text: a name that once stands clearly for a place is one wherever it
/// stands. METHOD.md, "Places".
final class Toponyms {

    private static final int MOST_MEANINGS = 40;
    private static final int LONGEST_INITIALS = 4;
    /// A place of some hundred thousand people is meant without further words.
    private static final int WELL_KNOWN_SCORE = 690_000;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Map<String, GazetteerMatch> areas;

    Toponyms(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer.withAreas();
        this.words = words;
        this.areas = gazetteer.countriesAndProvinces();
    }

    /// How surely some words name a place.
    enum Evidence {
        /// Only where the text has the name elsewhere with more.
        BARE,
        /// A large place, or a word that mostly leads to a place: outweighed where the text gives the name to
        /// a person.
        LIKELY,
        CLEAR
    }

    /// A name as it was found, before its meaning is chosen.
    ///
    /// @param name as the gazetteer was asked for it
    /// @param meanings best first; empty for a name known only by the word for its kind
    /// @param area the state, province or country behind its comma; empty where there is none
    /// @param isFixed whether the words allow one meaning only
    record Seen(
            int start,
            int end,
            String name,
            List<GazetteerMatch> meanings,
            List<GazetteerMatch> area,
            Evidence evidence,
            boolean isFixed) {}

    /// The names of the sentences, in order, each with its meanings best first.
    List<Mentions.Place> find(String text, List<List<Token>> sentences) {
        List<Seen> all = new ArrayList<>();
        Set<String> persons = new HashSet<>();
        for (List<Token> tokens : sentences) {
            scan(text, tokens, all, persons);
        }
        Set<String> clear = names(all, Evidence.CLEAR);
        Set<String> likely = names(all, Evidence.LIKELY);
        likely.removeAll(persons);
        List<Seen> kept = all.stream()
                .filter(seen -> seen.evidence() == Evidence.CLEAR
                        || likely.contains(seen.name())
                        || clear.contains(seen.name()) && !persons.contains(seen.name()))
                .toList();
        return ToponymChoice.of(kept).choose(text);
    }

    private static Set<String> names(List<Seen> all, Evidence evidence) {
        Set<String> names = new HashSet<>();
        all.stream().filter(seen -> seen.evidence() == evidence).forEach(seen -> names.add(seen.name()));
        return names;
    }

    private void scan(String text, List<Token> tokens, List<Seen> all, Set<String> persons) {
        int at = 0;
        while (at < tokens.size()) {
            int next = tokens.get(at).kind() == Token.Kind.WORD ? at(text, tokens, at, all, persons) : at + 1;
            at = Math.max(next, at + 1);
        }
    }

    private int at(String text, List<Token> tokens, int at, List<Seen> all, Set<String> persons) {
        Token token = tokens.get(at);
        if (!token.isCapitalised() && !token.lower().startsWith("al-")) {
            return at + 1;
        }
        Optional<PlaceWords.Span<PlaceWords.Abbreviation>> abbreviation =
                words.abbreviationAt(tokens, at).filter(found -> stands(tokens, at, found.found()));
        if (abbreviation.isPresent()) {
            PlaceWords.Abbreviation meant = abbreviation.get().found();
            int end = tokens.get(abbreviation.get().to() - 1).end();
            all.add(fixed(text, token.start(), end, meant.country(), meant.admin1()));
            return abbreviation.get().to();
        }
        Optional<PlaceWords.Span<String>> people = words.peopleAt(tokens, at);
        if (people.isPresent()) {
            int end = tokens.get(people.get().to() - 1).end();
            if (words.isPersons(tokens, at, people.get().to())) {
                return people.get().to();
            }
            all.add(fixed(text, token.start(), end, people.get().found(), ""));
            return people.get().to();
        }
        if (isInitials(tokens, at)) {
            return at + 1;
        }
        boolean opensName = !token.is("the") && !words.is(Kind.LEAD, token.lower());
        Optional<Integer> kind = opensName ? endOfKind(tokens, at) : Optional.empty();
        if (kind.isPresent()) {
            String name =
                    text.substring(token.start(), tokens.get(kind.get() - 1).end());
            all.add(new Seen(
                    token.start(),
                    tokens.get(kind.get() - 1).end(),
                    name,
                    gazetteer.meanings(name, MOST_MEANINGS),
                    List.of(),
                    Evidence.CLEAR,
                    false));
            return kind.get();
        }
        return named(text, tokens, at, all, persons);
    }

    /// *NATO* is a village too, and here means none: a few capitals amid words that are not all in capitals.
    private static boolean isInitials(List<Token> tokens, int at) {
        String word = tokens.get(at).text();
        return at > 0
                && word.length() <= LONGEST_INITIALS
                && isInCapitals(word)
                && tokens.stream()
                        .filter(token ->
                                token.kind() == Token.Kind.WORD && token.text().length() > 3)
                        .anyMatch(token -> !isInCapitals(token.text()));
    }

    private static boolean isInCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean stands(List<Token> tokens, int at, PlaceWords.Abbreviation found) {
        return !found.onlyAfterComma()
                || at > 1 && tokens.get(at - 1).is(",") && tokens.get(at - 2).isCapitalised();
    }

    private Seen fixed(String text, int start, int end, String country, String admin1) {
        List<GazetteerMatch> meaning = area(country, admin1);
        return new Seen(start, end, text.substring(start, end), meaning, List.of(), Evidence.CLEAR, true);
    }

    private List<GazetteerMatch> area(String country, String admin1) {
        GazetteerMatch area = areas.get(admin1.isEmpty() ? country : country + "." + admin1);
        return area == null ? List.of() : List.of(area);
    }

    /// After a name in capitals, the index behind the word for its kind: *Marwell County*, *Lake Marwell*.
    private Optional<Integer> endOfKind(List<Token> tokens, int at) {
        String first = tokens.get(at).lower();
        if (words.is(Kind.BEFORE, first) && isName(tokens, at + 1)) {
            return Optional.of(
                    tokens.get(at + 1).kind() == Token.Kind.NUMBER ? at + 2 : endOfRun(tokens, at + 1, at + 3));
        }
        int end = endOfRun(tokens, at, at + 5);
        for (int to = at + 2; to <= end; to++) {
            if (words.is(Kind.KIND, tokens.get(to - 1).lower()) && !words.is(Kind.TITLE, first)) {
                boolean directed =
                        to < end && words.is(Kind.KIND, tokens.get(to).lower());
                return Optional.of(directed ? to + 1 : to);
            }
        }
        return Optional.empty();
    }

    private static boolean isName(List<Token> tokens, int at) {
        return at < tokens.size()
                && (tokens.get(at).kind() == Token.Kind.NUMBER
                        || tokens.get(at).kind() == Token.Kind.WORD
                                && tokens.get(at).isCapitalised());
    }

    private static int endOfRun(List<Token> tokens, int at, int most) {
        int end = at;
        while (end < Math.min(most, tokens.size())
                && tokens.get(end).kind() == Token.Kind.WORD
                && tokens.get(end).isCapitalised()) {
            end++;
        }
        return end;
    }

    private int named(String text, List<Token> tokens, int at, List<Seen> all, Set<String> persons) {
        List<String> written = tokens.stream().map(Toponyms::unjoined).toList();
        Optional<Integer> length = gazetteer
                .longestAt(written, at, NamePosition.AFTER_PREPOSITION)
                .map(span -> span.tokens())
                .or(() -> qualified(tokens, at));
        if (length.isEmpty()) {
            return at + 1;
        }
        int to = at + length.get();
        int end = tokens.get(to - 1).start() + written.get(to - 1).length();
        String name = text.substring(tokens.get(at).start(), end);
        List<GazetteerMatch> meanings = gazetteer.meanings(name, MOST_MEANINGS);
        if (meanings.isEmpty()) {
            return at + 1;
        }
        List<GazetteerMatch> area = areaBehind(tokens, to);
        if (isOfAPerson(tokens, at)) {
            persons.add(name);
            return to;
        }
        Optional<Evidence> evidence = evidence(tokens, at, to, meanings, area);
        evidence.ifPresent(found -> all.add(new Seen(tokens.get(at).start(), end, name, meanings, area, found, false)));
        return evidence.isPresent() ? to : at + 1;
    }

    /// *Marwell-based* without its ending.
    private static String unjoined(Token token) {
        int hyphen = token.text().indexOf('-');
        boolean joined = hyphen > 2
                && hyphen + 1 < token.text().length()
                && Character.isLowerCase(token.text().charAt(hyphen + 1));
        return joined ? token.text().substring(0, hyphen) : token.text();
    }

    /// An everyday word is a name where a state or country stands behind its comma.
    private Optional<Integer> qualified(List<Token> tokens, int at) {
        boolean followed = at + 2 < tokens.size() && !areaBehind(tokens, at + 1).isEmpty();
        return followed ? Optional.of(1) : Optional.empty();
    }

    /// The states, provinces and countries that stand behind a comma.
    private List<GazetteerMatch> areaBehind(List<Token> tokens, int comma) {
        if (comma + 1 >= tokens.size() || !tokens.get(comma).is(",")) {
            return List.of();
        }
        Optional<PlaceWords.Span<PlaceWords.Abbreviation>> abbreviation = words.abbreviationAt(tokens, comma + 1);
        if (abbreviation.isPresent()) {
            PlaceWords.Abbreviation meant = abbreviation.get().found();
            return area(meant.country(), meant.admin1());
        }
        List<String> written = tokens.stream().map(Toponyms::unjoined).toList();
        return gazetteer.longestAt(written, comma + 1, NamePosition.AFTER_PREPOSITION).stream()
                .flatMap(span -> span.matches().stream())
                .filter(match -> match.entry().kind() == PlaceKind.ADMIN1
                        || match.entry().kind() == PlaceKind.COUNTRY)
                .toList();
    }

    /// Behind a title, an initial or another word in capitals that is none of a place.
    private boolean isOfAPerson(List<Token> tokens, int at) {
        if (at == 0) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean stop = before.is(".")
                && at > 1
                && words.is(Kind.TITLE, tokens.get(at - 2).lower());
        return stop
                || words.is(Kind.TITLE, before.lower()) && before.isCapitalised()
                || isInsideName(tokens, at) && !words.is(Kind.BODY, before.lower());
    }

    private boolean isInsideName(List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        boolean capital = before.kind() == Token.Kind.WORD && before.isCapitalised();
        boolean opens = at == 1 || tokens.get(at - 2).kind() == Token.Kind.MARK;
        boolean small = before.lower().length() < 4 && opens || words.is(Kind.LEAD, before.lower());
        boolean people = words.peopleAt(tokens, at - 1).isPresent();
        return capital && !small && !words.is(Kind.TOWN, before.lower()) && !people;
    }

    private Optional<Evidence> evidence(
            List<Token> tokens, int at, int to, List<GazetteerMatch> meanings, List<GazetteerMatch> area) {
        GazetteerMatch best = meanings.getFirst();
        String next = to < tokens.size() ? tokens.get(to).lower() : "";
        boolean runsOn = to < tokens.size()
                && tokens.get(to).kind() == Token.Kind.WORD
                && tokens.get(to).isCapitalised()
                && !words.is(Kind.TOWN, next);
        boolean body = runsOn && (words.is(Kind.BODY, next) || isBody(tokens, to));
        if (runsOn && !body) {
            return Optional.empty();
        }
        boolean area1 = best.entry().kind() == PlaceKind.COUNTRY
                || best.entry().kind() == PlaceKind.REGION
                || best.entry().kind() == PlaceKind.ADMIN1;
        boolean known = best.scorePartsPerMillion() >= WELL_KNOWN_SCORE;
        int behind = at > 1 && tokens.get(at - 1).is("the") ? at - 2 : at - 1;
        String lead = behind >= 0 ? tokens.get(behind).lower() : "";
        boolean led = words.is(Kind.LEAD, lead) && !body;
        if (!area.isEmpty() || area1 || led && !words.is(Kind.MAYBE, lead) || words.is(Kind.TOWN, next)) {
            return Optional.of(Evidence.CLEAR);
        }
        return Optional.of(known || led ? Evidence.LIKELY : Evidence.BARE);
    }

    /// Whether the capitals that follow end in a word for a body, within four words.
    private boolean isBody(List<Token> tokens, int from) {
        int end = endOfRun(tokens, from, from + 4);
        return end > from + 1 && words.is(Kind.BODY, tokens.get(end - 1).lower());
    }
}
