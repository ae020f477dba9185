package org.tawthiq.incident.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Values of one kind, such as weapons, each with the wider groups that it belongs to.
public final class Taxonomy {

    private final String name;
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final List<String> values = new ArrayList<>();
    private final List<List<String>> wider = new ArrayList<>();
    private final int depth;

    /// @param wider for each value its groups from narrow to wide; as many for each
    public Taxonomy(String name, Map<String, List<String>> wider) {
        this.name = name;
        wider.forEach((value, groups) -> {
            codes.put(value, codes.size());
            values.add(value);
            this.wider.add(List.copyOf(groups));
        });
        depth = wider.values().stream().mapToInt(List::size).max().orElse(0);
        wider.forEach((value, groups) -> {
            if (groups.size() != depth) {
                throw new IllegalArgumentException(
                        "\"%s\" of \"%s\" has %d groups, others have %d".formatted(value, name, groups.size(), depth));
            }
        });
    }

    public String name() {
        return name;
    }

    public int size() {
        return codes.size();
    }

    /// -1 for a value that the taxonomy does not know.
    public int code(String value) {
        return codes.getOrDefault(value, -1);
    }

    /// The value of a code.
    String value(int code) {
        return values.get(code);
    }

    /// How many groups each value belongs to.
    public int depth() {
        return depth;
    }

    /// How many groups two values share: all of them for equal values, counted from the widest that they share down.
    int shared(int one, int other) {
        List<String> left = wider.get(one);
        List<String> right = wider.get(other);
        for (int at = 0; at < depth; at++) {
            if (left.get(at).equals(right.get(at))) {
                return depth - at;
            }
        }
        return 0;
    }
}
