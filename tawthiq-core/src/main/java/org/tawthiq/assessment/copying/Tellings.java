package org.tawthiq.assessment.copying;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Tellings as numbers, in one order whatever order they came in.
final class Tellings {

    final List<String> sources;
    final List<String> objects;
    /// For each object its different values, sorted.
    final List<List<String>> values = new ArrayList<>();
    /// For each object and value the sources that tell it, sorted.
    final List<List<int[]>> tellers = new ArrayList<>();

    Tellings(List<Telling> tellings) {
        TreeSet<String> names = new TreeSet<>();
        Map<String, Map<String, TreeSet<String>>> byObject = new TreeMap<>();
        for (Telling telling : tellings) {
            names.add(telling.source());
            byObject.computeIfAbsent(telling.object(), _ -> new TreeMap<>())
                    .computeIfAbsent(telling.value(), _ -> new TreeSet<>())
                    .add(telling.source());
        }
        sources = List.copyOf(names);
        objects = List.copyOf(byObject.keySet());
        Map<String, Integer> index = new TreeMap<>();
        sources.forEach(source -> index.put(source, index.size()));
        for (Map<String, TreeSet<String>> told : byObject.values()) {
            values.add(List.copyOf(told.keySet()));
            tellers.add(told.values().stream()
                    .map(some -> some.stream()
                            .mapToInt(source -> index.getOrDefault(source, -1))
                            .toArray())
                    .toList());
        }
    }
}
