package org.tawthiq.incident.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tawthiq.vocabulary.Spelling;

/// How many persons some names are at least. Two names are two persons only where nothing allows them to be one;
/// what cannot be told apart counts once. METHOD.md, "Ranges of harm".
public final class DistinctNames {

    /// Spelled given names from this likeness on may be one.
    private static final double LIKE = 0.8;

    /// *Father of*, *mother of*: a name that anybody may bear beside the own one.
    private static final Set<String> KUNYA = Set.of("abu", "abou", "umm", "om", "oum", "um", "ابو", "ام", "ابي");

    private DistinctNames() {}

    /// The least number of persons behind `names`. Names in different scripts may be anybody's, so that each script
    /// is counted alone and the largest number holds.
    public static int atLeast(Collection<String> names) {
        List<String> spelled = names.stream()
                .map(Spelling::of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return spelled.stream()
                .map(DistinctNames::script)
                .distinct()
                .mapToInt(script -> groups(
                        spelled.stream().filter(name -> script(name) == script).toList()))
                .max()
                .orElse(0);
    }

    /// Groups of names of which each may be the next.
    private static int groups(List<String> names) {
        List<List<String>> groups = new ArrayList<>();
        for (String name : names) {
            List<String> joined = new ArrayList<>(List.of(name));
            groups.removeIf(group -> {
                boolean meets = group.stream().anyMatch(other -> mayBeOne(name, other));
                if (meets) {
                    joined.addAll(group);
                }
                return meets;
            });
            groups.add(joined);
        }
        return groups.size();
    }

    /// Both names spelled by [Spelling].
    static boolean mayBeOne(String one, String other) {
        List<String> left = Spelling.parts(one);
        List<String> right = Spelling.parts(other);
        if (left.size() < 2 || right.size() < 2 || isKunya(one) || isKunya(other)) {
            return true;
        }
        return right.stream().anyMatch(part -> alike(left.getFirst(), part))
                || left.stream().anyMatch(part -> alike(right.getFirst(), part));
    }

    private static boolean isKunya(String name) {
        return KUNYA.contains(name.split(" ", 2)[0].toLowerCase(Locale.ROOT));
    }

    private static boolean alike(String one, String other) {
        return Likeness.jaroWinkler(one, other) >= LIKE || Likeness.isOneEditAway(one, other);
    }

    private static Character.UnicodeScript script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.COMMON);
    }
}
