package org.tawthiq.app.report.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws the outlines of countries, cut to the frame, and their names where most of them is seen.
final class LandDrawing {

    private static final double MARGIN = 20;
    private static final int COLUMNS = 36;
    private static final int ROWS = 24;

    private final Frame frame;

    LandDrawing(Frame frame) {
        this.frame = frame;
    }

    /// Draws the land and returns where each country's name goes: name, x, y.
    ///
    /// @param dots points of the drawing; a country that holds one stands out
    List<NameSpot> draw(Markup svg, List<Outlines.Land> lands, List<double[]> dots) {
        List<NameSpot> names = new ArrayList<>();
        for (Outlines.Land land : lands) {
            StringBuilder path = new StringBuilder();
            List<double[]> rings = new ArrayList<>();
            for (double[] ring : land.rings()) {
                double[] cut = cut(project(ring));
                if (cut.length >= 6) {
                    rings.add(cut);
                    append(path, cut);
                }
            }
            if (!rings.isEmpty()) {
                boolean own = dots.stream().anyMatch(dot -> inside(dot[0], dot[1], rings));
                svg.empty("path", "class", own ? "land own" : "land", "fill-rule", "evenodd", "d", path.toString());
                spot(land.name(), rings).ifPresent(names::add);
            }
        }
        return names;
    }

    record NameSpot(String name, double x, double y) {}

    private double[] project(double[] ring) {
        double[] points = new double[ring.length];
        for (int at = 0; at < ring.length; at += 2) {
            points[at] = frame.x(ring[at]);
            points[at + 1] = frame.y(ring[at + 1]);
        }
        return points;
    }

    private static void append(StringBuilder path, double[] ring) {
        for (int at = 0; at < ring.length; at += 2) {
            path.append(at == 0 ? 'M' : 'L')
                    .append(Svg.number(ring[at]))
                    .append(' ')
                    .append(Svg.number(ring[at + 1]));
        }
        path.append('Z');
    }

    /// Cuts a ring to the frame and a margin around it, side by side (Sutherland and Hodgman).
    private double[] cut(double[] ring) {
        double[] left = side(ring, 0, -MARGIN, true);
        double[] right = side(left, 0, frame.width() + MARGIN, false);
        double[] top = side(right, 1, -MARGIN, true);
        return side(top, 1, frame.height() + MARGIN, false);
    }

    private static double[] side(double[] ring, int axis, double limit, boolean above) {
        List<Double> kept = new ArrayList<>();
        for (int at = 0; at < ring.length; at += 2) {
            int before = at == 0 ? ring.length - 2 : at - 2;
            boolean in = above ? ring[at + axis] >= limit : ring[at + axis] <= limit;
            boolean wasIn = above ? ring[before + axis] >= limit : ring[before + axis] <= limit;
            if (in != wasIn) {
                double part = (limit - ring[before + axis]) / (ring[at + axis] - ring[before + axis]);
                kept.add(ring[before] + part * (ring[at] - ring[before]));
                kept.add(ring[before + 1] + part * (ring[at + 1] - ring[before + 1]));
            }
            if (in) {
                kept.add(ring[at]);
                kept.add(ring[at + 1]);
            }
        }
        return kept.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// The point of a grid that lies deepest in the country as far as it is seen.
    private Optional<NameSpot> spot(String name, List<double[]> rings) {
        double half = name.length() * 4.2;
        double best = 0;
        double[] at = {0, 0};
        for (int row = 1; row < ROWS; row++) {
            for (int column = 1; column < COLUMNS; column++) {
                double x = frame.width() * column / COLUMNS;
                double y = frame.height() * row / ROWS;
                if (x < half + 8 || x > frame.width() - half - 8 || y < 24 || y > frame.height() - 40) {
                    continue;
                }
                double deep = depth(x, y, half, rings);
                if (deep > best) {
                    best = deep;
                    at = new double[] {x, y};
                }
            }
        }
        return best > 0 ? Optional.of(new NameSpot(name, at[0], at[1])) : Optional.empty();
    }

    private double depth(double x, double y, double half, List<double[]> rings) {
        if (!inside(x, y, rings) || !inside(x - half, y, rings) || !inside(x + half, y, rings)) {
            return 0;
        }
        double near = Math.min(Math.min(x, frame.width() - x), Math.min(y, frame.height() - y));
        for (double[] ring : rings) {
            for (int point = 0; point < ring.length; point += 2) {
                near = Math.min(near, StrictMath.hypot(ring[point] - x, ring[point + 1] - y));
            }
        }
        return near;
    }

    private static boolean inside(double x, double y, List<double[]> rings) {
        boolean in = false;
        for (double[] ring : rings) {
            for (int at = 0; at < ring.length; at += 2) {
                int before = at == 0 ? ring.length - 2 : at - 2;
                boolean crosses = ring[at + 1] > y != ring[before + 1] > y;
                if (crosses
                        && x
                                < (ring[before] - ring[at]) * (y - ring[at + 1]) / (ring[before + 1] - ring[at + 1])
                                        + ring[at]) {
                    in = !in;
                }
            }
        }
        return in;
    }
}
