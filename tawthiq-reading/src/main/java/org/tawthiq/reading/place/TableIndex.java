package org.tawthiq.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The names of a table: one that a user brought, or one that ships beside the packed gazetteer.
final class TableIndex implements NameIndex {

    private final Map<String, Integer> rankOfName = new HashMap<>();
    /// What longer names begin with, up to a space.
    private final Set<String> beginnings = new HashSet<>();
    private final List<List<Named>> entries = new ArrayList<>();

    TableIndex(List<NamedEntry> rows) {
        Map<String, List<Named>> byName = new TreeMap<>();
        for (NamedEntry row : rows) {
            addRow(row, byName);
        }
        Comparator<Named> bestFirst = Comparator.comparing(TableIndex::match, GazetteerMatch.BEST_FIRST);
        byName.forEach((name, named) -> {
            rankOfName.put(name, entries.size());
            for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
                beginnings.add(name.substring(0, space));
            }
            entries.add(named.stream().sorted(bestFirst).toList());
        });
    }

    /// An entry of the table with every name that it is found by.
    record NamedEntry(GazetteerEntry entry, List<String> names) {
        NamedEntry {
            names = List.copyOf(names);
        }
    }

    @Override
    public Lookup lookup(String key) {
        Integer rank = rankOfName.get(key);
        return new Lookup(rank == null ? Lookup.NOTHING : rank, beginnings.contains(key));
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
        String mainKey = PlaceNames.key(row.entry().name());
        for (String name : row.names()) {
            String key = PlaceNames.key(name);
            if (!key.isEmpty()) {
                keys.putIfAbsent(key, key.equals(mainKey));
                String consonants = PlaceNames.consonants(key);
                if (!consonants.isEmpty() && isSpeltManyWays(row.entry())) {
                    keys.putIfAbsent(CONSONANT_MARK + consonants, false);
                }
            }
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
