package org.tawthiq.incident;

import java.util.Arrays;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.matching.PlaceCells;
import org.tawthiq.vocabulary.PlacePrecision;

/// The blocks in which a claim meets others. A block is a day or 32, and a cell of the earth or the
/// whole of it: the more roughly a day or a place is told, the larger are the blocks where it meets
/// whatever is told as roughly or more exactly. Two claims that name an object by one word on one day
/// share a block of that word besides.
final class Placement implements Placed<Placement> {

    private static final int NAMES = 0;
    private static final int PLACE_LEVELS = 3;
    private static final int WIDE = PLACE_LEVELS - 1;
    private static final int TIME_LEVELS = 2;

    private static final int MOST_DAYS = 62;
    private static final int FEW_DAYS = 3;
    private static final int DAYS_OF_A_LONG_BLOCK = 32;
    private static final PlaceCells NARROW = new PlaceCells(30);
    private static final PlaceCells BROAD = new PlaceCells(200);

    private static final int CLASS_AT = 60;
    private static final int TIME_AT = 36;
    private static final long TIME_BITS = 0xffffffL;
    private static final long LOW_BITS = 0xffffffffL;

    final ClaimTraits traits;
    private final int timeLevel;
    private final int placeLevel;
    private final long likeness;
    private final long[] keys;

    Placement(ClaimTraits traits) {
        this.traits = traits;
        boolean isLong = traits.lastDay - (long) traits.firstDay >= FEW_DAYS && !hasTooManyDays();
        timeLevel = isLong ? 1 : 0;
        placeLevel = placeLevel(traits.place);
        likeness = traits.likeness();
        keys = isTold() ? new Keys().sorted() : new long[0];
    }

    @Override
    public ClaimId id() {
        return traits.id();
    }

    /// By likeness, and then by name.
    @Override
    public int compareTo(Placement other) {
        int byLikeness = Long.compare(likeness, other.likeness);
        return byLikeness == 0 ? traits.id().compareTo(other.traits.id()) : byLikeness;
    }

    /// Whether both ends of its days are told: a claim without them meets nobody.
    @Override
    public boolean isTold() {
        return traits.hasDate && traits.lastDay != ClaimTraits.OPEN;
    }

    boolean isWide() {
        return placeLevel == WIDE;
    }

    @Override
    public int blocks() {
        return keys.length;
    }

    @Override
    public long block(int at) {
        return keys[at];
    }

    /// Dates of more days say nothing between their first and last.
    private boolean hasTooManyDays() {
        return traits.lastDay - (long) traits.firstDay > MOST_DAYS;
    }

    private static int placeLevel(PlaceTraits place) {
        if (!place.isKnown() || place.radiusKilometres() > PlacePrecision.PROVINCE.radiusKilometres()) {
            return WIDE;
        }
        return place.radiusKilometres() > PlacePrecision.TOWN.radiusKilometres() ? 1 : 0;
    }

    /// Whether the claim can be the rougher one of a pair that this block brings together.
    @Override
    public boolean leads(long block) {
        int kind = (int) (block >>> CLASS_AT);
        if (kind == NAMES) {
            return true;
        }
        return (kind - 1) / PLACE_LEVELS == 1 ? timeLevel == 1 : placeLevel == (kind - 1) % PLACE_LEVELS;
    }

    /// Whether this block brings the two together: it is the first that they share and that is as
    /// rough as the rougher of them, and their days lie at most one apart.
    @Override
    public boolean meets(Placement other, long block) {
        return firstShared(other) == block && areDaysNear(other);
    }

    private long firstShared(Placement other) {
        int needed = 1 + Math.max(timeLevel, other.timeLevel) * PLACE_LEVELS + Math.max(placeLevel, other.placeLevel);
        int left = 0;
        int right = 0;
        while (left < keys.length && right < other.keys.length) {
            long one = keys[left];
            long two = other.keys[right];
            if (one == two) {
                int kind = (int) (one >>> CLASS_AT);
                if (kind == NAMES || kind == needed) {
                    return one;
                }
            }
            left += one <= two ? 1 : 0;
            right += two <= one ? 1 : 0;
        }
        return -1;
    }

    private boolean areDaysNear(Placement other) {
        if (hasTooManyDays()) {
            return other.isNear(traits.firstDay) || other.isNear(traits.lastDay);
        }
        if (other.hasTooManyDays()) {
            return isNear(other.traits.firstDay) || isNear(other.traits.lastDay);
        }
        return other.traits.firstDay <= traits.lastDay + 1 && traits.firstDay <= other.traits.lastDay + 1;
    }

    private boolean isNear(int day) {
        return hasTooManyDays()
                ? Math.abs(day - traits.firstDay) <= 1 || Math.abs(day - traits.lastDay) <= 1
                : traits.firstDay <= day + 1 && day <= traits.lastDay + 1;
    }

    /// Gathers the keys of the blocks. A day is told by the two pairs of neighbouring days that it
    /// belongs to.
    private final class Keys {
        private long[] found = new long[16];
        private int count;

        long[] sorted() {
            if (hasTooManyDays()) {
                days(traits.firstDay, traits.firstDay);
                days(traits.lastDay, traits.lastDay);
            } else {
                days(traits.firstDay, traits.lastDay);
            }
            if (traits.isOneDay) {
                traits.acts
                        .objects()
                        .forEach(object -> object.distinctive()
                                .forEach(word -> add(NAMES, traits.firstDay, word.hashCode() & LOW_BITS)));
            }
            return Arrays.stream(found, 0, count).sorted().distinct().toArray();
        }

        private void days(int first, int last) {
            if (timeLevel == 0) {
                for (int day = first - 1; day <= last; day++) {
                    places(0, day);
                }
            }
            int from = Math.floorDiv(first - 1, DAYS_OF_A_LONG_BLOCK);
            int to = Math.floorDiv(last, DAYS_OF_A_LONG_BLOCK);
            for (int stretch = from; stretch <= to; stretch++) {
                places(TIME_LEVELS - 1, stretch);
            }
        }

        private void places(int time, int when) {
            if (placeLevel == 0) {
                cells(NARROW, 1 + time * PLACE_LEVELS, when);
            }
            if (placeLevel < WIDE) {
                cells(BROAD, 2 + time * PLACE_LEVELS, when);
            }
            add(1 + time * PLACE_LEVELS + WIDE, when, 0);
        }

        private void cells(PlaceCells cells, int kind, int when) {
            for (PlaceTraits.Point point : traits.place.points()) {
                cells.around(
                        point.latitude(),
                        point.longitude(),
                        traits.place.radiusKilometres(),
                        cell -> add(kind, when, cell));
            }
        }

        private void add(int kind, int when, long which) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = (long) kind << CLASS_AT | (when & TIME_BITS) << TIME_AT | which;
        }
    }
}
