package org.tawthiq.app.report;

import java.util.List;
import org.tawthiq.app.map.CountryOutline;
import org.tawthiq.app.map.CountryOutlines;
import org.tawthiq.app.map.MapBox;
import org.tawthiq.app.map.Ring;
import org.tawthiq.app.report.drawing.Outlines;

/// The outlines that come with the program, for the map of a report; read when a map is drawn.
final class NaturalEarth implements Outlines {

    private static final double MICRODEGREES = 1e6;

    @Override
    public List<Land> within(double south, double west, double north, double east) {
        MapBox box = new MapBox(micro(south), micro(west), micro(north), micro(east));
        return CountryOutlines.shipped().within(box).stream()
                .map(NaturalEarth::land)
                .toList();
    }

    private static Land land(CountryOutline outline) {
        return new Land(
                outline.name(),
                outline.rings().stream().map(NaturalEarth::points).toList());
    }

    private static double[] points(Ring ring) {
        double[] points = new double[2 * ring.size()];
        for (int point = 0; point < ring.size(); point++) {
            points[2 * point] = ring.longitude(point) / MICRODEGREES;
            points[2 * point + 1] = ring.latitude(point) / MICRODEGREES;
        }
        return points;
    }

    private static int micro(double degrees) {
        return Math.toIntExact(Math.round(degrees * MICRODEGREES));
    }
}
