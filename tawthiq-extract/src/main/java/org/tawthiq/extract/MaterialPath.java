package org.tawthiq.extract;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names of files as `material.toml` and the disk spell them: a leading `./` and the two ways to write an
/// accent (NFC, NFD) make no difference.
public final class MaterialPath {

    private MaterialPath() {}

    /// One spelling for all that name the same file.
    public static String plain(String path) {
        return Stream.of(Normalizer.normalize(path, Normalizer.Form.NFC).split("/", -1))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .collect(Collectors.joining("/"));
    }

    /// The name that takes the fewest changed letters; of equals the first. Capitals cost less than letters.
    public static Optional<String> nearest(String path, Collection<String> names) {
        return names.stream()
                .min(java.util.Comparator.<String>comparingInt(name -> distance(small(path), small(name)))
                        .thenComparing(name -> name));
    }

    private static String small(String path) {
        return plain(path).toLowerCase(Locale.ROOT);
    }

    /// Letters to put in, take out or change (Levenshtein).
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] here = new int[to.length() + 1];
            here[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                here[column] = Math.min(above[column - 1] + change, Math.min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }
        return above[to.length()];
    }

    /// Those of `names` that none of `entries` names.
    public static List<String> unnamed(Collection<String> names, Collection<String> entries) {
        List<String> plain = entries.stream().map(MaterialPath::plain).toList();
        return names.stream().filter(name -> !plain.contains(plain(name))).toList();
    }
}
