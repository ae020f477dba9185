package org.tawthiq.reading.english;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.Table;

/// The words around English place names, the abbreviations of places and the names of peoples: three tables.
final class PlaceWords {

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Map<String, Abbreviation> abbreviations = new HashMap<>();
    private final Map<String, String> peoples = new HashMap<>();

    /// What a word beside a name makes of it; `place-names.tsv` says how.
    enum Kind {
        KIND,
        BEFORE,
        TOWN,
        BODY,
        TITLE,
        LEAD,
        MAYBE,
        CLAIM_LEAD,
        DIRECTION,
        PROVINCE,
        AREA,
        SETTLEMENT
    }

    /// An abbreviation of a country, or of a state or province.
    ///
    /// @param country ISO 3166-1 alpha-2
    /// @param admin1 code of GeoNames; empty for the country itself
    /// @param onlyAfterComma whether it stands only behind a comma
    record Abbreviation(String country, String admin1, boolean onlyAfterComma) {}

    PlaceWords() {
        for (Table.Row row : Table.shipped(PlaceWords.class, "place-names.tsv").rows()) {
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            words.put(kind, Set.of(row.cell(1).split("\\|")));
        }
        for (Table.Row row :
                Table.shipped(PlaceWords.class, "abbreviations.tsv").rows()) {
            boolean afterComma = row.cell(3).equals("after_comma");
            if (!afterComma && !row.cell(3).equals("anywhere")) {
                throw row.wrong("\"%s\" is neither anywhere nor after_comma".formatted(row.cell(3)));
            }
            abbreviations.put(row.cell(0), new Abbreviation(row.cell(1), row.optional(2), afterComma));
        }
        for (Table.Row row : Table.shipped(PlaceWords.class, "demonyms.tsv").rows()) {
            peoples.put(row.cell(0), row.cell(1));
        }
    }

    boolean is(Kind kind, String lower) {
        return words.getOrDefault(kind, Set.of()).contains(lower);
    }

    /// The abbreviation at a token, with its stop, and the index after it.
    Optional<Span<Abbreviation>> abbreviationAt(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        boolean stop = at + 1 < tokens.size()
                && tokens.get(at + 1).is(".")
                && tokens.get(at + 1).start() == tokens.get(at).end();
        Abbreviation stopped = stop ? abbreviations.get(text + ".") : null;
        if (stopped != null) {
            return Optional.of(new Span<>(at + 2, stopped));
        }
        Abbreviation plain = abbreviations.get(text);
        return Optional.ofNullable(plain).map(found -> new Span<>(at + 1, found));
    }

    /// The country whose people or things a token or two name, and the index after them.
    Optional<Span<String>> peopleAt(List<Token> tokens, int at) {
        if (at + 1 < tokens.size()) {
            String two = tokens.get(at).text() + " " + tokens.get(at + 1).text();
            if (peoples.containsKey(two)) {
                return Optional.of(new Span<>(at + 2, peoples.get(two)));
            }
        }
        return Optional.ofNullable(peoples.get(tokens.get(at).text())).map(country -> new Span<>(at + 1, country));
    }

    /// *Syrians* are persons; *Syrian* tells of a place.
    boolean isPersons(List<Token> tokens, int from, int to) {
        String last = tokens.get(to - 1).text();
        String one = last.substring(0, last.length() - 1);
        String whole = to - from == 1 ? one : tokens.get(from).text() + " " + one;
        return last.endsWith("s") && peoples.containsKey(whole);
    }

    /// What was found, and the index of the token after it.
    record Span<T>(int to, T found) {}
}
