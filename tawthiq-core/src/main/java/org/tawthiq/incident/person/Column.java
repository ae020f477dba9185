package org.tawthiq.incident.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawthiq.incident.matching.Levels;
import org.tawthiq.vocabulary.Spelling;

/// The values of one field over all entries: each different spelling once, and how any two agree.
final class Column {

    /// The level of full names that share most parts and not the first.
    static final int SIBLINGS = 2;

    /// A value that nobody else has may still be had by others than these lists know.
    private static final double LEAST_OTHERS = 0.25;

    private static final double NEARLY = 0.92;
    private static final double ROUGHLY = 0.8;
    private static final double SAME_PART = 0.9;
    private static final double SAME_NAME = 0.97;
    private static final int SHORT = 3;
    private static final int NEAR_AGE = 3;
    private static final int ROUGH_AGE = 10;
    private static final Set<FieldKind> WORDS = Set.of(FieldKind.NAME_PART, FieldKind.FULL_NAME, FieldKind.TEXT);

    private final Field field;
    private final int[] ids;
    private final List<String> spelled = new ArrayList<>();
    private final List<String[]> parts = new ArrayList<>();
    private final List<Character.UnicodeScript> scripts = new ArrayList<>();
    private final List<CalendarDay> days = new ArrayList<>();
    private final int[] counts;
    private final int present;
    private final double meeting;
    private final PairLevels known = new PairLevels();

    Column(Field field, List<Entry> entries, int index) {
        this.field = field;
        ids = new int[entries.size()];
        Map<String, Integer> idOf = new HashMap<>();
        List<Integer> counted = new ArrayList<>();
        int told = 0;
        for (int at = 0; at < ids.length; at++) {
            String value = Spelling.of(entries.get(at).values().get(index));
            if (value.isEmpty()) {
                ids[at] = -1;
                continue;
            }
            int id = idOf.computeIfAbsent(value, _ -> add(value, counted));
            counted.set(id, counted.get(id) + 1);
            ids[at] = id;
            told++;
        }
        counts = counted.stream().mapToInt(Integer::intValue).toArray();
        present = told;
        double equal = 0;
        for (int count : counts) {
            equal += (double) count * (count - 1);
        }
        meeting = told < 2 ? 0 : equal / ((double) told * (told - 1));
    }

    private int add(String value, List<Integer> counts) {
        spelled.add(value);
        parts.add(Spelling.parts(value).toArray(String[]::new));
        scripts.add(script(value));
        days.add(field.kind() == FieldKind.DATE ? CalendarDay.of(value) : CalendarDay.UNKNOWN);
        counts.add(0);
        return spelled.size() - 1;
    }

    /// That of the first letter; figures are common to all.
    static Character.UnicodeScript script(String spelled) {
        return spelled.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.COMMON);
    }

    Field field() {
        return field;
    }

    /// -1 where the entry has no value.
    int id(int entry) {
        return ids[entry];
    }

    int values() {
        return spelled.size();
    }

    String spelled(int id) {
        return spelled.get(id);
    }

    String[] parts(int id) {
        return parts.get(id);
    }

    CalendarDay day(int id) {
        return days.get(id);
    }

    /// The chance that an entry of another person has this value, when each entry has `same` others of its own
    /// person on average.
    double chance(int id, double same) {
        return Math.max(counts[id] - 1 - same, LEAST_OTHERS) / Math.max(1, present - 1);
    }

    /// The least chance of any value.
    double leastChance() {
        return LEAST_OTHERS / Math.max(1, present - 1);
    }

    /// The share of the pairs of two entries with a value that have the same.
    double meeting() {
        return meeting;
    }

    /// Missing where one has no value, or words stand in two scripts, which cannot be held against each other.
    int level(int a, int b) {
        int left = ids[a];
        int right = ids[b];
        if (left < 0 || right < 0) {
            return Levels.MISSING;
        }
        if (left == right) {
            return field.kind().levels() - 1;
        }
        if (field.kind() == FieldKind.CATEGORY) {
            return 0;
        }
        if (WORDS.contains(field.kind()) && !scripts.get(left).equals(scripts.get(right))) {
            return Levels.MISSING;
        }
        int cached = known.get(left, right);
        if (cached >= 0) {
            return cached;
        }
        int level = compare(left, right);
        known.put(left, right, level);
        return level;
    }

    private int compare(int a, int b) {
        String left = spelled.get(a);
        String right = spelled.get(b);
        return switch (field.kind()) {
            case NAME_PART -> namePart(left, right);
            case FULL_NAME -> fullName(parts.get(a), parts.get(b));
            case DATE -> days.get(a).level(days.get(b));
            case AGE -> age(left, right);
            case CATEGORY -> 0;
            case CODE -> code(left, right);
            case TEXT -> text(a, b);
        };
    }

    private static int namePart(String a, String b) {
        double likeness = Likeness.jaroWinkler(a, b);
        if (likeness >= NEARLY || a.length() > SHORT && b.length() > SHORT && Likeness.isOneEditAway(a, b)) {
            return 2;
        }
        boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
        return likeness >= ROUGHLY || initial ? 1 : 0;
    }

    /// 6 one letter apart, 5 all parts of the shorter name, 4 and 3 the first part and most or half of them; 2 and 1
    /// most or half without the first part, as in brothers and sisters.
    private static int fullName(String[] a, String[] b) {
        String left = String.join("", a);
        String right = String.join("", b);
        int shorter = Math.min(a.length, b.length);
        int common = common(a, b);
        if (left.equals(right)
                || Likeness.isOneEditAway(left, right)
                || Likeness.jaroWinkler(left, right) >= SAME_NAME && common == shorter && isSamePart(a[0], b[0])) {
            return 6;
        }
        boolean most = 3 * common >= 2 * shorter;
        boolean half = 2 * common >= shorter;
        if (isSamePart(a[0], b[0])) {
            return common == shorter && shorter >= 2 ? 5 : most ? 4 : half ? 3 : 0;
        }
        return common == shorter && shorter >= 2 ? 4 : most ? SIBLINGS : half ? 1 : 0;
    }

    private static boolean isSamePart(String a, String b) {
        return a.equals(b)
                || Likeness.jaroWinkler(a, b) >= SAME_PART
                || a.length() > SHORT && b.length() > SHORT && Likeness.isOneEditAway(a, b);
    }

    /// How many parts of one name the other has, each taken once.
    private static int common(String[] a, String[] b) {
        boolean[] taken = new boolean[b.length];
        int common = 0;
        for (String part : a) {
            for (int j = 0; j < b.length; j++) {
                if (!taken[j] && isSamePart(part, b[j])) {
                    taken[j] = true;
                    common++;
                    break;
                }
            }
        }
        return common;
    }

    private static int age(String a, String b) {
        try {
            int apart = Math.abs(Integer.parseInt(a) - Integer.parseInt(b));
            return apart <= 1 ? 3 : apart <= NEAR_AGE ? 2 : apart <= ROUGH_AGE ? 1 : 0;
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static int code(String a, String b) {
        if (Likeness.isOneEditAway(a, b)) {
            return 1;
        }
        int half = Math.min(a.length(), b.length()) / 2 + 1;
        return half > SHORT && a.regionMatches(0, b, 0, half) ? 1 : 0;
    }

    private int text(int a, int b) {
        double likeness = Likeness.jaroWinkler(spelled.get(a), spelled.get(b));
        if (likeness >= NEARLY || Likeness.isOneEditAway(spelled.get(a), spelled.get(b))) {
            return 2;
        }
        return common(parts.get(a), parts.get(b)) > 0 ? 1 : 0;
    }
}
