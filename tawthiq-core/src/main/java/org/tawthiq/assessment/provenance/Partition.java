package org.tawthiq.assessment.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Nodes joined by ties, the strongest first, as far as nobody keeps them apart.
final class Partition {

    private final List<Apart> apart;
    private final Map<String, Set<String>> members = new TreeMap<>();
    private final List<Tie> joining = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    /// A tie that would bring together what is kept apart.
    record Refused(Tie tie, Apart because) {}

    Partition(Iterable<String> keys, List<Apart> apart) {
        this.apart = apart;
        keys.forEach(key -> members.put(key, new TreeSet<>(Set.of(key))));
    }

    /// @param ties the strongest first
    Partition join(List<Tie> ties) {
        ties.forEach(this::join);
        return this;
    }

    private void join(Tie tie) {
        Set<String> one = of(tie.from());
        Set<String> other = of(tie.to());
        if (one.contains(tie.to())) {
            return;
        }
        for (Apart pair : apart) {
            if ((one.contains(pair.one()) && other.contains(pair.other()))
                    || (one.contains(pair.other()) && other.contains(pair.one()))) {
                refused.add(new Refused(tie, pair));
                return;
            }
        }
        joining.add(tie);
        one.addAll(other);
        other.forEach(key -> members.put(key, one));
    }

    /// The nodes joined with `key`, itself among them.
    Set<String> of(String key) {
        Set<String> set = members.get(key);
        if (set == null) {
            throw new IllegalArgumentException("no node \"%s\"".formatted(key));
        }
        return set;
    }

    /// Sorted by their first keys.
    List<Set<String>> groups() {
        return members.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(entry.getValue().iterator().next()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(group -> group.iterator().next()))
                .toList();
    }

    /// The ties that joined something, the strongest first.
    List<Tie> joining() {
        return List.copyOf(joining);
    }

    List<Refused> refused() {
        return List.copyOf(refused);
    }
}
