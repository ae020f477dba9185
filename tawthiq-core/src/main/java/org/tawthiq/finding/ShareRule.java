package org.tawthiq.finding;

import org.tawthiq.claim.Counted;

/// What a number of incidents says of a share of a whole.
final class ShareRule {

    private ShareRule() {}

    /// @param in incidents that the share counts
    /// @param open those that it may count, and those of the whole that are not described
    static boolean isBorneOut(Counted.Share share, long in, long open, long total) {
        return switch (share) {
            case ALL -> in == total;
            case MAJORITY -> 2 * in > total;
            case HALF -> open == 0 && 2 * in == total;
            case MINORITY -> 2 * (in + open) < total;
            case NONE -> in + open == 0;
        };
    }

    /// @param out incidents of the whole that the share does not count
    static boolean isExcluded(Counted.Share share, long in, long out, long total) {
        return switch (share) {
            case ALL -> out > 0;
            case MAJORITY -> 2 * out >= total;
            case HALF -> 2 * in > total || 2 * out > total;
            case MINORITY -> 2 * in >= total;
            case NONE -> in > 0;
        };
    }
}
