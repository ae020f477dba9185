package org.tawthiq.incident.event;

import java.util.List;
import org.tawthiq.incident.matching.Levels;

/// How two amounts agree: 0 far apart, 1 apart, 2 and 3 overlapping for few and for many, 4 to 6 the same number,
/// for none or one, for a few, for many.
final class AmountLevels {

    private static final int FEW = 2;
    private static final int MANY = 5;

    private final int[] least;
    private final int[] most;

    AmountLevels(List<EventReport> reports, int index) {
        least = new int[reports.size()];
        most = new int[reports.size()];
        for (int at = 0; at < least.length; at++) {
            EventReport.Amount amount = reports.get(at).amounts().get(index);
            least[at] = amount.least();
            most[at] = amount.most();
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
