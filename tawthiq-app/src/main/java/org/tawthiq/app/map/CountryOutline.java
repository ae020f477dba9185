package org.tawthiq.app.map;

import java.util.Comparator;
import java.util.List;
import org.tawthiq.vocabulary.Coordinates;

/// A country or territory as Natural Earth draws it at 1:50 million. The lines are those of the data set
/// and say nothing about whose a territory is.
///
/// @param code ISO 3166-1 alpha-2 (`XK` for Kosovo); empty where the data set draws an area that has none
/// @param name in English
public record CountryOutline(String code, String name, List<Ring> rings) {

    public CountryOutline {
        rings = List.copyOf(rings);
    }

    /// The centroid of the largest ring.
    public Coordinates middle() {
        Ring ring = rings.stream()
                .max(Comparator.comparingDouble(each -> Math.abs(each.signedArea())))
                .orElseThrow();
        double north = 0;
        double east = 0;
        for (int i = 0; i < ring.size(); i++) {
            int next = i == ring.size() - 1 ? 0 : i + 1;
            double cross = ring.cross(i, next);
            north += (ring.latitude(i) + (double) ring.latitude(next)) * cross;
            east += (ring.longitude(i) + (double) ring.longitude(next)) * cross;
        }
        double sixAreas = 6 * ring.signedArea();
        double degreesEast = Math.IEEEremainder(east / sixAreas / 1e6, 360);
        return Coordinates.ofDegrees(north / sixAreas / 1e6, degreesEast);
    }
}
