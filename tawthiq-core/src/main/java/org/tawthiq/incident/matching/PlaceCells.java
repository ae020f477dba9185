package org.tawthiq.incident.matching;

import java.util.function.LongConsumer;

/// Cells of about equal size over the earth: bands of latitude, each cut into as many cells as fit.
/// Two discs that touch share a cell.
public final class PlaceCells {

    /// A little less than the shortest degree of latitude, so that a disc is never taken as too small.
    private static final double KILOMETRES_A_DEGREE = 110;

    private static final double AT_THE_POLE = 0.02;
    private static final int BANDS_AT_MOST = 1 << 12;

    private final double bandDegrees;
    private final int bands;

    /// @param kilometres the width of a cell
    public PlaceCells(double kilometres) {
        bandDegrees = kilometres / KILOMETRES_A_DEGREE;
        bands = (int) Math.ceil(180 / bandDegrees);
        if (bands > BANDS_AT_MOST) {
            throw new IllegalArgumentException("cells of %s km are too small".formatted(kilometres));
        }
    }

    /// Tells every cell that the disc may reach into, as a number below 2 to the power of 26.
    public void around(double latitude, double longitude, double radiusKilometres, LongConsumer cell) {
        double degrees = radiusKilometres / KILOMETRES_A_DEGREE;
        int south = band(latitude - degrees);
        int north = band(latitude + degrees);
        double farthest = Math.abs(latitude) + degrees;
        double shortest = farthest >= 90 ? 0 : Math.cos(Math.toRadians(farthest));
        for (int band = south; band <= north; band++) {
            int all = cells(band);
            double wide = shortest < AT_THE_POLE ? 180 : degrees / shortest;
            long west = (long) Math.floor((longitude - wide + 180) / 360 * all);
            long east = (long) Math.floor((longitude + wide + 180) / 360 * all);
            for (long at = west; at <= Math.min(east, west + all - 1); at++) {
                cell.accept((long) band * (2L * BANDS_AT_MOST) + Math.floorMod(at, all));
            }
        }
    }

    private int band(double degrees) {
        return Math.clamp((long) Math.floor((degrees + 90) / bandDegrees), 0, bands - 1);
    }

    private int cells(int band) {
        double middle = -90 + (band + 0.5) * bandDegrees;
        return Math.max(1, (int) (360 * Math.cos(Math.toRadians(Math.min(90, Math.abs(middle)))) / bandDegrees));
    }
}
