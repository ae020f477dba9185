package org.tawthiq.reading.place;

import java.util.List;
import java.util.Optional;

/// Finds names in a row of tokens.
final class NameScan {

    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_CONSONANT_NAME = 4;
    /// A single word without an article needs one consonant more than other names.
    private static final int SHORTEST_OF_ONE_WORD = PlaceNames.SHORTEST_CONSONANTS + 1;

    /// A shorter word is too likely to be something else.
    private static final int SHORTEST_WITHOUT_ARTICLE = 5;

    private final Gazetteer gazetteer;

    NameScan(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Optional<NameSpan> longestAt(List<String> tokens, int start, NamePosition position) {
        String first = tokens.get(start);
        if (first.isEmpty() || !mayBeginName(first)) {
            return Optional.empty();
        }
        String key = PlaceNames.key(first);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<NameSpan> exact = longestExact(tokens, start, key, position);
        if (exact.isPresent()
                || gazetteer.scope().isEmpty()
                || gazetteer.everydayWords().contains(key)) {
            return exact;
        }
        Optional<NameSpan> articled = withArticle(first, key);
        return articled.isPresent() ? articled : longestByConsonants(tokens, start, key);
    }

    /// *Mithal* for a town that the gazetteer has as *Al Mithal*.
    private Optional<NameSpan> withArticle(String written, String key) {
        if (key.length() < SHORTEST_WITHOUT_ARTICLE || written.charAt(0) > 127 || key.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        for (String article : PlaceNames.articlesBefore(key)) {
            List<GazetteerMatch> matches = gazetteer.matches(article + " " + key);
            if (!matches.isEmpty()) {
                return Optional.of(new NameSpan(1, matches));
            }
        }
        return Optional.empty();
    }

    private Optional<NameSpan> longestExact(List<String> tokens, int start, String first, NamePosition position) {
        Optional<NameSpan> longest = Optional.empty();
        String key = first;
        for (int count = 1; ; count++) {
            List<NameIndex.Lookup> lookups = gazetteer.lookups(key);
            if (anyFound(lookups) && isName(tokens, start, count, first, position)) {
                List<GazetteerMatch> matches = gazetteer.matches(lookups, false);
                if (!matches.isEmpty()) {
                    longest = Optional.of(new NameSpan(count, matches));
                }
            }
            boolean more = count < LONGEST_NAME && start + count < tokens.size();
            if (!more || !anyBegins(lookups)) {
                return longest;
            }
            String next = tokens.get(start + count);
            String nextKey = PlaceNames.key(next);
            if (nextKey.isEmpty() && !isHyphen(next)) {
                return longest;
            }
            key = nextKey.isEmpty() ? key : key + " " + nextKey;
        }
    }

    private static boolean anyFound(List<NameIndex.Lookup> lookups) {
        for (NameIndex.Lookup lookup : lookups) {
            if (lookup.found()) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyBegins(List<NameIndex.Lookup> lookups) {
        for (NameIndex.Lookup lookup : lookups) {
            if (lookup.begins()) {
                return true;
            }
        }
        return false;
    }

    /// A name of one token must be no everyday word; one of several must not end in one, so that *Rock
    /// of* is
    /// none.
    private boolean isName(List<String> tokens, int start, int count, String first, NamePosition position) {
        if (count == 1) {
            boolean scoped = !gazetteer.scope().isEmpty();
            return gazetteer.everydayWords().mayBePlace(first, position, scoped);
        }
        return mayEndName(tokens.get(start + count - 1));
    }

    private Optional<NameSpan> longestByConsonants(List<String> tokens, int start, String first) {
        Optional<NameSpan> longest = Optional.empty();
        String key = first;
        for (int count = 1; count <= LONGEST_CONSONANT_NAME; count++) {
            String last = tokens.get(start + count - 1);
            if (!last.isEmpty() && mayBeginName(last)) {
                String consonants = PlaceNames.consonants(key);
                boolean tooShort = key.indexOf(' ') < 0 && consonants.length() < SHORTEST_OF_ONE_WORD;
                List<GazetteerMatch> matches = tooShort ? List.of() : gazetteer.consonantMatches(consonants);
                if (!matches.isEmpty()) {
                    longest = Optional.of(new NameSpan(count, matches));
                }
            }
            if (start + count >= tokens.size()) {
                return longest;
            }
            String next = tokens.get(start + count);
            String nextKey = PlaceNames.key(next);
            if (!continuesName(next, nextKey)) {
                return longest;
            }
            key = nextKey.isEmpty() ? key : key + " " + nextKey;
        }
        return longest;
    }

    private boolean continuesName(String token, String key) {
        if (isHyphen(token)) {
            return true;
        }
        if (key.isEmpty() || gazetteer.everydayWords().contains(key)) {
            return false;
        }
        return Character.isUpperCase(token.charAt(0))
                || PlaceNames.isArticle(key)
                || PlaceNames.isArticle(key.substring(0, Math.max(0, key.indexOf(' '))));
    }

    private static boolean isHyphen(String token) {
        return token.equals("-") || token.equals("‑") || token.equals("–");
    }

    /// A letter of a script without case, or a capital, also after an apostrophe; or an article that is
    /// joined to one, as in *al-Bab*.
    private static boolean mayBeginName(String token) {
        int at = 0;
        while (at < token.length() && "'`’‘ʿʾʼ".indexOf(token.charAt(at)) >= 0) {
            at++;
        }
        if (at == token.length()) {
            return false;
        }
        char initial = token.charAt(at);
        if (!Character.isLowerCase(initial)) {
            return Character.isLetter(initial);
        }
        int hyphen = token.indexOf('-');
        return hyphen > 0
                && hyphen + 1 < token.length()
                && PlaceNames.isArticle(token.substring(0, hyphen))
                && !Character.isLowerCase(token.charAt(hyphen + 1));
    }

    private boolean mayEndName(String token) {
        boolean ordinary = gazetteer.everydayWords().contains(PlaceNames.key(token));
        return !isHyphen(token) && (mayBeginName(token) || !ordinary);
    }
}
