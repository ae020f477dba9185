package org.tawthiq.app.report.drawing;

import java.util.List;

/// Where the map takes the outlines of countries from.
@FunctionalInterface
public interface Outlines {

    /// The countries that reach into a box, in degrees; their rings may reach out of it.
    List<Land> within(double south, double west, double north, double east);

    /// A country's outline.
    ///
    /// @param rings longitude and latitude in turn, in degrees; closed without a repeated last point
    record Land(String name, List<double[]> rings) {
        public Land {
            rings = List.copyOf(rings);
        }
    }

    /// No outlines at all: dots and a graticule only.
    static Outlines none() {
        return (_, _, _, _) -> List.of();
    }
}
