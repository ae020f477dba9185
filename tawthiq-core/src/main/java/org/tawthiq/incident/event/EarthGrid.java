package org.tawthiq.incident.event;

import java.util.ArrayList;
import java.util.List;

/// Cells of about equal size over the earth: bands of latitude, each cut into as many cells as fit.
final class EarthGrid {

    private static final double KILOMETRES_A_DEGREE = 111.2;
    private static final long CELLS_OF_A_BAND = 1L << 32;
    private static final double AT_THE_POLE = 1e-9;

    private final double reach;
    private final double bandDegrees;
    private final int bands;

    /// @param reach kilometres: whatever lies nearer to a point lies in the cells around it
    EarthGrid(double reach) {
        this.reach = reach;
        bandDegrees = reach / KILOMETRES_A_DEGREE;
        bands = (int) Math.ceil(180 / bandDegrees);
    }

    long cell(double latitude, double longitude) {
        int band = Math.min(bands - 1, (int) ((latitude + 90) / bandDegrees));
        double turn = (longitude + 540) % 360;
        return band * CELLS_OF_A_BAND + Math.min(cells(band) - 1, (long) (turn / 360 * cells(band)));
    }

    /// Stretches of cells, each from the first to the last key, that hold whatever lies within reach of the cell.
    List<long[]> around(long key) {
        int band = (int) (key / CELLS_OF_A_BAND);
        long cell = key % CELLS_OF_A_BAND;
        double west = 360.0 * cell / cells(band);
        double east = 360.0 * (cell + 1) / cells(band);
        List<long[]> stretches = new ArrayList<>();
        for (int near = Math.max(0, band - 1); near <= Math.min(bands - 1, band + 1); near++) {
            double degrees = reach / (KILOMETRES_A_DEGREE * narrowest(Math.max(near, band), Math.min(near, band)));
            long all = cells(near);
            long from = (long) Math.floor((west - degrees) / 360 * all);
            long to = (long) Math.floor((east + degrees) / 360 * all);
            if (to - from + 1 >= all) {
                stretches.add(stretch(near, 0, all - 1));
            } else if (from < 0) {
                stretches.add(stretch(near, from + all, all - 1));
                stretches.add(stretch(near, 0, to));
            } else if (to >= all) {
                stretches.add(stretch(near, from, all - 1));
                stretches.add(stretch(near, 0, to - all));
            } else {
                stretches.add(stretch(near, from, to));
            }
        }
        return stretches;
    }

    private static long[] stretch(int band, long from, long to) {
        return new long[] {band * CELLS_OF_A_BAND + from, band * CELLS_OF_A_BAND + to};
    }

    /// Cells of a band are at least as wide as the reach where the band is widest.
    private long cells(int band) {
        double south = -90 + band * bandDegrees;
        double north = south + bandDegrees;
        double widest = south <= 0 && north >= 0 ? 0 : Math.min(Math.abs(south), Math.abs(north));
        return Math.max(1, (long) (360 * KILOMETRES_A_DEGREE * Math.cos(Math.toRadians(widest)) / reach));
    }

    /// The least length of a degree of longitude in some bands and one beyond, as a share of that at the equator: so
    /// much a way along the sphere can turn towards the pole.
    private double narrowest(int upper, int lower) {
        double north = Math.min(90, -90 + (upper + 2) * bandDegrees);
        double south = Math.max(-90, -90 + (lower - 1) * bandDegrees);
        double farthest = Math.max(Math.abs(north), Math.abs(south));
        return Math.max(AT_THE_POLE, Math.cos(Math.toRadians(farthest)));
    }
}
