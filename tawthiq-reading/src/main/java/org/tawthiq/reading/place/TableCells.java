package org.tawthiq.reading.place;

import java.util.Optional;
import org.tawthiq.vocabulary.Coordinates;

/// Cells of tables that people keep by hand.
final class TableCells {

    private TableCells() {}

    /// Empty where a cell is no decimal number, or the point is not on the globe.
    static Optional<Coordinates> coordinates(String latitude, String longitude) {
        try {
            double north = Double.parseDouble(latitude.strip());
            double east = Double.parseDouble(longitude.strip());
            boolean onGlobe = Math.abs(north) <= 90 && Math.abs(east) <= 180;
            return onGlobe ? Optional.of(Coordinates.ofDegrees(north, east)) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// 0 where the cell holds no number of people.
    static int population(String cell) {
        try {
            return (int) Math.clamp(Long.parseLong(cell.strip()), 0L, (long) Integer.MAX_VALUE);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
