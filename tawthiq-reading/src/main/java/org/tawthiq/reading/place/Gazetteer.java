package org.tawthiq.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tawthiq.vocabulary.Digest;

/// Place names and what they may mean: the shipped extract of GeoNames with its supplement, and any tables that a user
/// brought.
/// Immutable; may be shared between threads.
public final class Gazetteer {

    /// More meanings of one name than this are not told.
    public static final int MOST_MATCHES = 10;

    /// Two entries of one name that lie nearer than this are one place.
    private static final double SAME_PLACE_KILOMETRES = 5;

    private final List<NameIndex> indexes;
    private final List<Digest> digests;
    private final EverydayWords everydayWords;
    private final Set<String> scope;
    private final Predicate<String> inScope;
    private final NameScan scan;

    private Gazetteer(List<NameIndex> indexes, List<Digest> digests, EverydayWords everydayWords, Set<String> scope) {
        this.indexes = List.copyOf(indexes);
        this.digests = List.copyOf(digests);
        this.everydayWords = everydayWords;
        this.scope = Set.copyOf(scope);
        inScope = scope.isEmpty() ? _ -> true : this.scope::contains;
        scan = new NameScan(this);
    }

    /// The gazetteer that comes with the program, read anew: keep it.
    public static Gazetteer shipped() {
        PackedFile file = ShippedGazetteer.file();
        PackedGazetteer packed = ShippedGazetteer.of(file);
        EverydayWords everyday = EverydayWords.shipped();
        Gazetteer extract = new Gazetteer(List.of(packed), List.of(file.digest()), everyday, Set.of());
        Supplement supplement = Supplement.of(extract);
        List<Digest> digests = new ArrayList<>(supplement.digests());
        digests.addAll(extract.digests());
        return new Gazetteer(List.of(packed, supplement.index()), digests, everyday, Set.of());
    }

    /// This gazetteer and the tables. Where a table and the gazetteer have the same place, the table's
    /// entry stands for it.
    public Gazetteer with(List<GazetteerTable> tables) {
        List<NameIndex> all =
                new ArrayList<>(tables.stream().map(GazetteerTable::index).toList());
        all.addAll(indexes);
        List<Digest> allDigests =
                new ArrayList<>(tables.stream().map(GazetteerTable::digest).toList());
        allDigests.addAll(digests);
        return new Gazetteer(all, allDigests, everydayWords, scope);
    }

    /// This gazetteer and the continents, seas and regions of `areas.tsv`, which belong to no country.
    public Gazetteer withAreas() {
        List<NameIndex> all = new ArrayList<>(indexes);
        all.add(Areas.shipped());
        return new Gazetteer(all, digests, everydayWords, scope);
    }

    /// This gazetteer, narrowed to places in the countries (ISO 3166-1 alpha-2) and the names of all
    /// countries; an empty set means everywhere.
    public Gazetteer within(Set<String> countries) {
        return new Gazetteer(indexes, digests, everydayWords, countries);
    }

    public Set<String> scope() {
        return scope;
    }

    /// Of the tables' files, then of the shipped gazetteer's contents: what a reading must record.
    public List<Digest> digests() {
        return digests;
    }

    /// What the words may mean, best first, at most [#MOST_MATCHES]; by name or, where no name fits, by
    /// its
    /// consonants in countries that write Arabic letters. Does not ask whether the words look like a
    /// name.
    public List<GazetteerMatch> find(String words) {
        String key = PlaceNames.key(words);
        List<GazetteerMatch> exact = matches(key);
        return exact.isEmpty() ? consonantMatches(PlaceNames.consonants(key)) : exact;
    }

    /// The countries of the shipped gazetteer and their states and provinces, wherever they are: `SY` or
    /// `SY.12` by the code that GeoNames gives.
    public Map<String, GazetteerMatch> countriesAndProvinces() {
        Map<String, GazetteerMatch> areas = new HashMap<>();
        indexes.stream()
                .flatMap(index -> index instanceof PackedGazetteer packed ? packed.areas().stream() : Stream.empty())
                .forEach(entry -> areas.putIfAbsent(
                        entry.kind() == PlaceKind.COUNTRY
                                ? entry.country()
                                : entry.country() + "." + entry.admin1Code(),
                        GazetteerMatch.of(entry, MatchKind.ALTERNATE_NAME)));
        return areas;
    }

    /// What the words may mean by name, best first, at most `most` of each gazetteer: for whoever has other
    /// grounds to choose than a place's size.
    public List<GazetteerMatch> meanings(String words, int most) {
        List<GazetteerMatch> meanings = new ArrayList<>();
        List<NameIndex.Lookup> found = lookups(PlaceNames.key(words));
        for (int i = 0; i < indexes.size(); i++) {
            for (NameIndex.Named named : indexes.get(i).entries(found.get(i), inScope, most)) {
                add(GazetteerMatch.of(named.entry(), matchKind(named, false)), meanings);
            }
        }
        meanings.sort(GazetteerMatch.BEST_FIRST);
        return meanings;
    }

    /// The longest name that begins at `tokens[start]`, of up to six tokens. Names in Latin letters must
    /// begin with a capital; consonants alone are trusted only within a scope.
    public Optional<NameSpan> longestAt(List<String> tokens, int start, NamePosition position) {
        return scan.longestAt(tokens, start, position);
    }

    EverydayWords everydayWords() {
        return everydayWords;
    }

    List<NameIndex.Lookup> lookups(String key) {
        if (indexes.size() == 1) {
            return List.of(indexes.getFirst().lookup(key));
        }
        List<NameIndex.Lookup> lookups = new ArrayList<>(indexes.size());
        for (NameIndex index : indexes) {
            lookups.add(index.lookup(key));
        }
        return lookups;
    }

    List<GazetteerMatch> matches(String key) {
        return key.isEmpty() ? List.of() : matches(lookups(key), false);
    }

    List<GazetteerMatch> consonantMatches(String consonants) {
        return consonants.isEmpty() ? List.of() : matches(lookups(NameIndex.CONSONANT_MARK + consonants), true);
    }

    List<GazetteerMatch> matches(List<NameIndex.Lookup> lookups, boolean byConsonants) {
        List<GazetteerMatch> matches = new ArrayList<>();
        for (int i = 0; i < indexes.size(); i++) {
            for (NameIndex.Named named : indexes.get(i).entries(lookups.get(i), inScope, 2 * MOST_MATCHES)) {
                add(GazetteerMatch.of(named.entry(), matchKind(named, byConsonants)), matches);
            }
        }
        matches.sort(GazetteerMatch.BEST_FIRST);
        return List.copyOf(matches.size() > MOST_MATCHES ? matches.subList(0, MOST_MATCHES) : matches);
    }

    private static MatchKind matchKind(NameIndex.Named named, boolean byConsonants) {
        if (byConsonants) {
            return MatchKind.CONSONANTS;
        }
        return named.byMainName() ? MatchKind.MAIN_NAME : MatchKind.ALTERNATE_NAME;
    }

    /// The first of several entries of one place stays, with the best score of them.
    private static void add(GazetteerMatch match, List<GazetteerMatch> matches) {
        for (int i = 0; i < matches.size(); i++) {
            GazetteerMatch other = matches.get(i);
            if (isSamePlace(match.entry(), other.entry())) {
                int best = Math.max(match.scorePartsPerMillion(), other.scorePartsPerMillion());
                matches.set(i, new GazetteerMatch(other.entry(), other.kind(), best));
                return;
            }
        }
        matches.add(match);
    }

    private static boolean isSamePlace(GazetteerEntry one, GazetteerEntry other) {
        boolean tableAndShipped = one.id().startsWith("table:") != other.id().startsWith("table:");
        return one.id().equals(other.id())
                || tableAndShipped
                        && one.kind() == other.kind()
                        && one.coordinates().kilometresTo(other.coordinates()) <= SAME_PLACE_KILOMETRES;
    }
}
