package org.tawthiq.incident.event;

import java.util.Arrays;
import java.util.List;
import org.tawthiq.incident.matching.Levels;

/// How two amounts agree: 0 far apart, 1 apart, 2 and 3 overlapping for few and for many, 4 to 6 the same number,
/// for none or one, for a few, for many.
final class AmountLevels {

    private static final int FEW = 2;
    private static final int MANY = 5;

    private final int index;
    private int size;
    private int[] least = new int[0];
    private int[] most = new int[0];

    /// @param index which kind of amount
    AmountLevels(int index) {
        this.index = index;
    }

    void add(List<EventReport> reports) {
        int needed = size + reports.size();
        if (needed > least.length) {
            int room = Math.max(needed, least.length + least.length / 2);
            least = Arrays.copyOf(least, room);
            most = Arrays.copyOf(most, room);
        }
        for (EventReport report : reports) {
            EventReport.Amount amount = report.amounts().get(index);
            least[size] = amount.least();
            most[size] = amount.most();
            size++;
        }
    }

    int level(int one, int other) {
        if (most[one] < least[one] || most[other] < least[other]) {
            return Levels.MISSING;
        }
        int high = Math.max(least[one], least[other]);
        int low = Math.min(most[one], most[other]);
        if (high > low) {
            return high + 1 > 2 * (low + 1) ? 0 : 1;
        }
        boolean same = least[one] == least[other] && most[one] == most[other] && least[one] == most[one];
        if (same) {
            return high < FEW ? 4 : high < MANY ? 5 : 6;
        }
        return high < FEW ? 2 : 3;
    }
}
