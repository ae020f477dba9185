package org.tawthiq.incident.event;

import java.util.Arrays;
import org.tawthiq.incident.matching.PlaceCells;
import org.tawthiq.vocabulary.PlacePrecision;

/// The blocks in which a report meets others: some days and a cell of the earth, or a name of a place; where one tells
/// no day or no place, one spot at any time, or a rare word. The more roughly days or a place are told, the larger are
/// the blocks where it meets whatever is told as roughly or more exactly.
public final class ReportPlacement {

    /// Blocks of a day begin so many days apart, and each goes on for as many more as two reports may lie apart.
    private static final int[] DAYS = {3, 32, 512};

    private static final int[] LONGEST = {3, 96};
    private static final int MOST_STRETCHES = 24;

    private static final PlaceCells NARROW = new PlaceCells(30);
    private static final PlaceCells BROAD = new PlaceCells(200);

    private static final int NEAR = 1;
    private static final int NAMED = NEAR + 2 * DAYS.length;
    private static final int SPOT = NAMED + DAYS.length;
    private static final int WORD = SPOT + 1;

    private static final int CLASS_AT = 60;
    private static final int TIME_AT = 36;
    private static final long TIME_BITS = 0xffffffL;
    private static final long LOW_BITS = 0xffffffffL;

    private final ComparedReports reports;
    private final int report;
    private final boolean vague;
    private final boolean spotless;
    private final int timeLevel;
    private final int placeLevel;
    private final long[] keys;
    private final int[] words;

    ReportPlacement(ComparedReports reports, ReportColumns columns, int[] words, int report) {
        this.reports = reports;
        this.report = report;
        this.words = words;
        vague = columns.isVague(report) || columns.isPlaceless(report);
        spotless = !columns.hasSpot(report) || columns.isPlaceless(report);
        timeLevel = timeLevel(columns.last[report] - (long) columns.first[report]);
        placeLevel = columns.radius[report] > PlacePrecision.TOWN.radiusKilometres() ? 1 : 0;
        keys = new Keys(columns).sorted();
    }

    private static int timeLevel(long days) {
        int level = 0;
        while (level < LONGEST.length && days > LONGEST[level]) {
            level++;
        }
        return level;
    }

    public int blocks() {
        return keys.length + words.length;
    }

    public long block(int at) {
        return at < keys.length ? keys[at] : key(WORD, 0, words[at - keys.length]);
    }

    private static long key(int kind, int when, long which) {
        return (long) kind << CLASS_AT | (when & TIME_BITS) << TIME_AT | which;
    }

    /// Whether every pair that this block brings together has one like this report.
    public boolean leads(long block) {
        int kind = (int) (block >>> CLASS_AT);
        if (kind >= SPOT) {
            return vague;
        }
        if (kind >= NAMED) {
            return spotless;
        }
        int time = (kind - NEAR) / 2;
        return time > 0 ? timeLevel == time : placeLevel == (kind - NEAR) % 2;
    }

    /// Whether this block, which both share, brings the two together.
    public boolean meets(ReportPlacement other, long block) {
        int kind = (int) (block >>> CLASS_AT);
        int time = Math.max(timeLevel, other.timeLevel);
        if (kind >= SPOT) {
            return reports.areVaguelyNear(report, other.report);
        }
        if (kind >= NAMED) {
            return kind - NAMED == time && reports.areNamed(report, other.report);
        }
        return kind - NEAR == 2 * time + Math.max(placeLevel, other.placeLevel)
                && reports.areNear(report, other.report);
    }

    /// Gathers the keys of all blocks but those of words.
    private final class Keys {
        private final ReportColumns columns;
        private long[] found = new long[16];
        private int count;

        Keys(ReportColumns columns) {
            this.columns = columns;
        }

        long[] sorted() {
            if (columns.hasDays(report)) {
                for (int time = timeLevel; time < DAYS.length; time++) {
                    stretches(time);
                }
            }
            if (columns.spot[report] >= 0) {
                add(SPOT, 0, columns.spot[report]);
            }
            return Arrays.stream(found, 0, count).sorted().distinct().toArray();
        }

        private void stretches(int time) {
            int from = Math.floorDiv(columns.first[report] - ReportLevels.MOST_DAYS_APART, DAYS[time]);
            int to = Math.floorDiv(columns.last[report], DAYS[time]);
            for (int stretch = from; stretch <= Math.min(to, from + MOST_STRETCHES); stretch++) {
                near(time, stretch);
                if (!columns.isVague(report) && (columns.name[report] >= 0 || columns.isPlaceless(report))) {
                    add(NAMED + time, stretch, (columns.name[report] + 1) & LOW_BITS);
                }
            }
        }

        private void near(int time, int stretch) {
            if (!columns.hasSpot(report) || columns.radius[report] > NearbyPairs.MOST_RADIUS) {
                return;
            }
            if (placeLevel == 0) {
                cells(NARROW, NEAR + 2 * time, stretch);
            }
            cells(BROAD, NEAR + 2 * time + 1, stretch);
        }

        /// Discs that touch wherever two reports are near.
        private void cells(PlaceCells cells, int kind, int when) {
            double radius = Math.max(NearbyPairs.REACH / 2, columns.radius[report]);
            cells.around(columns.latitude[report], columns.longitude[report], radius, cell -> add(kind, when, cell));
        }

        private void add(int kind, int when, long which) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = key(kind, when, which);
        }
    }
}
