package org.tawthiq.verify.ocfl;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Names of versions: `v1`, or `v0001` where an object pads them.
final class VersionNames {

    private static final Pattern NAME = Pattern.compile("v[0-9]+");

    private VersionNames() {}

    static boolean isName(String name) {
        return NAME.matcher(name).matches() && number(name).signum() > 0;
    }

    static BigInteger number(String name) {
        return new BigInteger(name.substring(1));
    }

    /// The names by their number; what is no name of a version is left out.
    static List<String> sorted(Collection<String> names) {
        return names.stream()
                .filter(VersionNames::isName)
                .sorted(Comparator.comparing(VersionNames::number).thenComparing(name -> name))
                .toList();
    }

    private static boolean isPadded(String name) {
        return name.startsWith("v0");
    }

    static void check(Collection<String> names, String file, Faults faults) {
        List<String> sorted = sorted(names);
        for (String name : names) {
            if (!isName(name)) {
                faults.add("E046", file, "versions has the key \"" + name + "\", which is no name of a version");
            }
        }
        if (sorted.isEmpty()) {
            faults.add("E008", file, "versions names no version");
            return;
        }
        if (!number(sorted.getFirst()).equals(BigInteger.ONE)) {
            faults.add("E009", file, "the first version is " + sorted.getFirst());
        }
        for (int i = 1; i < sorted.size(); i++) {
            if (!number(sorted.get(i)).equals(number(sorted.get(i - 1)).add(BigInteger.ONE))) {
                faults.add("E010", file, "%s follows on %s".formatted(sorted.get(i), sorted.get(i - 1)));
            }
        }
        checkPadding(sorted, file, faults);
    }

    private static void checkPadding(List<String> sorted, String file, Faults faults) {
        String first = sorted.getFirst();
        if (isPadded(first)) {
            faults.add("W001", file, "the names of versions are padded with zeros");
        }
        for (String name : sorted) {
            boolean alike = isPadded(first) == isPadded(name);
            if (isPadded(first) && !alike) {
                faults.add("E011", file, "%s has no zero in front, while %s has".formatted(name, first));
            }
            if (isPadded(first) && name.length() != first.length() || !isPadded(first) && !alike) {
                faults.add("E012", file, "%s and %s are padded in two ways".formatted(first, name));
            }
            if (!alike || isPadded(first) && name.length() != first.length()) {
                faults.add("E013", file, "%s does not follow how %s is written".formatted(name, first));
            }
        }
    }
}
