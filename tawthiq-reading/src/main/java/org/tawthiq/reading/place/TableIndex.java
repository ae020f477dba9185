package org.tawthiq.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The names of a table that a user brought.
final class TableIndex implements NameIndex {

    private final NavigableMap<String, Integer> rankOfName = new TreeMap<>();
    private final List<List<Named>> entries = new ArrayList<>();

    TableIndex(List<NamedEntry> rows) {
        Map<String, List<Named>> byName = new TreeMap<>();
        for (NamedEntry row : rows) {
            addRow(row, byName);
        }
        Comparator<Named> bestFirst = Comparator.comparing(TableIndex::match, GazetteerMatch.BEST_FIRST);
        byName.forEach((name, named) -> {
            rankOfName.put(name, entries.size());
            entries.add(named.stream().sorted(bestFirst).toList());
        });
    }

    /// An entry of the table with every name that it is found by, the main one first.
    record NamedEntry(GazetteerEntry entry, List<String> names) {
        NamedEntry {
            names = List.copyOf(names);
        }
    }

    @Override
    public Lookup lookup(String key) {
        Integer rank = rankOfName.get(key);
        String next = rankOfName.higherKey(key);
        boolean begins = next != null && next.startsWith(key + " ");
        return new Lookup(rank == null ? Lookup.NOTHING : rank, begins);
    }

    @Override
    public List<Named> entries(Lookup found, Predicate<String> countries, int most) {
        if (!found.found()) {
            return List.of();
        }
        return entries.get(found.place()).stream()
                .filter(named -> named.entry().country().isEmpty()
                        || named.entry().kind() == PlaceKind.COUNTRY
                        || countries.test(named.entry().country()))
                .limit(most)
                .toList();
    }

    private static void addRow(NamedEntry row, Map<String, List<Named>> byName) {
        Map<String, Boolean> keys = new HashMap<>();
        boolean main = true;
        for (String name : row.names()) {
            String key = PlaceNames.key(name);
            if (!key.isEmpty()) {
                keys.putIfAbsent(key, main);
                String consonants = PlaceNames.consonants(key);
                if (!consonants.isEmpty() && isSpeltManyWays(row.entry())) {
                    keys.putIfAbsent(CONSONANT_MARK + consonants, false);
                }
            }
            main = false;
        }
        keys.forEach((key, isMain) ->
                byName.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Named(row.entry(), isMain)));
    }

    private static boolean isSpeltManyWays(GazetteerEntry entry) {
        return entry.country().isEmpty() || PlaceNames.usesArabicScript(entry.country());
    }

    private static GazetteerMatch match(Named named) {
        return GazetteerMatch.of(named.entry(), named.byMainName() ? MatchKind.MAIN_NAME : MatchKind.ALTERNATE_NAME);
    }
}
