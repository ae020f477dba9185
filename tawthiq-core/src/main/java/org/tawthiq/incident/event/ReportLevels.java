package org.tawthiq.incident.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tawthiq.incident.matching.Levels;

/// Compares reports in levels: time, place, each taxonomy, each kind of amount, in this order.
final class ReportLevels {

    static final int TIME = 0;
    static final int PLACE = 1;
    static final int CROWDING = 2;
    static final int FIRST_TAXONOMY = 3;

    /// Of how many others lie as near: 0 for very many, the highest for few.
    static final int CROWDINGS = 14;

    /// Same day, days that overlap, one, two and three days apart, further apart.
    static final int TIMES = 6;

    /// Further than worth comparing; six bands between points; by, near and in a town; further, within and
    /// same for areas.
    static final int PLACES = 14;

    /// Where the levels of points, of towns and of areas end.
    static final List<Integer> PRECISIONS = List.of(7, 11, PLACES);

    /// Of the least and the most for the amounts told.
    static final int AMOUNTS = 7;

    static final int MOST_DAYS_APART = 3;
    private static final double POINT = 3;
    private static final double TOWN = 12;
    private static final double SAME_SPOT = 0.1;
    private static final double NEAR_TOWN = 3;
    private static final double BY_TOWN = 7;
    private static final double[] BANDS = {15, 9, 5, 3, 1.5, 0.5};
    private static final int TOWNS = 7;
    private static final int AREAS = 11;

    private static final long ALL_MISSING = -1;

    private final ReportColumns columns;
    private final List<Comparison> further;
    private final int rough;
    private Crowds crowds = Crowds.NONE;
    private final List<CodeLevels> codes = new ArrayList<>();
    private final List<AmountLevels> amounts = new ArrayList<>();
    private final WordLevels words;
    private final List<Integer> levels = new ArrayList<>(List.of(TIMES, PLACES, CROWDINGS));

    /// @param columns of no report yet
    /// @param kinds how many kinds of amounts the reports tell
    ReportLevels(
            ReportColumns columns,
            List<Taxonomy> taxonomies,
            Population population,
            int kinds,
            List<Comparison> further) {
        this.columns = columns;
        this.further = List.copyOf(further);
        for (int index = 0; index < taxonomies.size(); index++) {
            codes.add(new CodeLevels(taxonomies.get(index), population, index));
            levels.add(codes.getLast().levels());
        }
        for (int index = 0; index < kinds; index++) {
            amounts.add(new AmountLevels(index));
            levels.add(AMOUNTS);
        }
        words = new WordLevels(population);
        levels.add(WordLevels.LEVELS);
        rough = levels.size();
        levels.add(Crowds.LEVELS);
        further.forEach(comparison -> levels.add(comparison.levels()));
    }

    /// Takes further reports, with the numbers that the columns give them.
    void add(List<EventReport> reports) {
        columns.add(reports);
        codes.forEach(code -> code.add(reports));
        amounts.forEach(amount -> amount.add(reports));
        words.add(reports);
    }

    void crowd(Crowds others) {
        crowds = others;
    }

    WordLevels words() {
        return words;
    }

    /// The number of levels of each field.
    List<Integer> levels() {
        return List.copyOf(levels);
    }

    /// @param shift days by which the other's are moved back
    long of(int one, int other, int shift) {
        long pattern = time(one, other, shift) | (long) place(one, other) << 4 | (long) crowding(one, other) << 8;
        int field = FIRST_TAXONOMY;
        for (CodeLevels code : codes) {
            pattern |= (long) code.level(one, other) << 4 * field++;
        }
        for (AmountLevels amount : amounts) {
            pattern |= (long) amount.level(one, other) << 4 * field++;
        }
        int shared = columns.list[one] == columns.list[other] ? Levels.MISSING : words.level(one, other);
        boolean timeless = columns.isVague(one) || columns.isVague(other);
        boolean placeless = columns.isPlaceless(one) || columns.isPlaceless(other);
        pattern = Levels.with(
                Levels.with(pattern, field, shared),
                rough,
                timeless || placeless ? crowds.rough(one, other, timeless, placeless) : Levels.MISSING);
        for (int at = 0; at < further.size(); at++) {
            boolean says = timeless || !further.get(at).isForNoDay();
            pattern =
                    Levels.with(pattern, rough + 1 + at, says ? further.get(at).level(one, other) : Levels.MISSING);
        }
        return pattern;
    }

    /// What a pair says only where no day is told, whether one is told or not.
    long asWithoutDay(int one, int other) {
        long pattern = ALL_MISSING;
        for (int at = 0; at < further.size(); at++) {
            if (further.get(at).isForNoDay()) {
                pattern = Levels.with(pattern, rough + 1 + at, further.get(at).level(one, other));
            }
        }
        return pattern;
    }

    /// The fields of further comparisons.
    List<Integer> further() {
        return IntStream.range(rough + 1, levels.size()).boxed().toList();
    }

    /// Whether a field says something only where no day is told.
    boolean isForNoDay(int field) {
        return field > rough && further.get(field - rough - 1).isForNoDay();
    }

    /// The field that tells, of a pair with no day or no place to compare, how many others it may be.
    int rough() {
        return rough;
    }

    /// Whether a day or a place is missing, so that less than usual brought the pair together.
    boolean isRough(long pattern) {
        return Levels.of(pattern, rough) != Levels.MISSING;
    }

    private int time(int one, int other, int shift) {
        if (columns.isVague(one) || columns.isVague(other)) {
            return columns.gap(one, other, shift) > MOST_DAYS_APART && columns.hasDays(one) && columns.hasDays(other)
                    ? 0
                    : Levels.MISSING;
        }
        int gap = columns.gap(one, other, shift);
        if (gap > MOST_DAYS_APART) {
            return 0;
        }
        boolean exact = columns.first[one] == columns.last[one] && columns.first[other] == columns.last[other];
        return gap > 0 ? TIMES - 2 - gap : exact ? TIMES - 1 : TIMES - 2;
    }

    private int crowding(int one, int other) {
        if (columns.isVague(one) || columns.isVague(other) || columns.isPlaceless(one) || columns.isPlaceless(other)) {
            return Levels.MISSING;
        }
        long both = crowds.near(one, other);
        int octave = (64 - Long.numberOfLeadingZeros(both) - 1) / 2;
        return Math.max(0, CROWDINGS - 1 - octave);
    }

    private int place(int one, int other) {
        if (!columns.hasSpot(one) || !columns.hasSpot(other)) {
            return columns.isSameName(one, other) ? TOWNS + 3 : Levels.MISSING;
        }
        double apart = columns.kilometres(one, other);
        double coarser = Math.max(columns.radius[one], columns.radius[other]);
        if (coarser <= POINT) {
            int level = 0;
            while (level < BANDS.length && apart <= BANDS[level]) {
                level++;
            }
            return level;
        }
        if (coarser <= TOWN) {
            return TOWNS + (apart <= SAME_SPOT ? 3 : apart <= NEAR_TOWN ? 2 : apart <= BY_TOWN ? 1 : 0);
        }
        double reach = columns.radius[one] + columns.radius[other];
        return AREAS + (apart > reach ? 0 : apart > SAME_SPOT ? 1 : 2);
    }
}
