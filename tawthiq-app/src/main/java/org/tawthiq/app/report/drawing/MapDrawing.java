package org.tawthiq.app.report.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.tawthiq.app.report.wording.Messages;

/// Draws incidents on a map: area of a dot by the number killed, a ring where the place is told roughly.
public final class MapDrawing {

    private static final double[] STEPS = {0.1, 0.25, 0.5, 1, 2, 5, 10, 20};
    /// The part of a map that its dots may cover.
    private static final double DOTS = 0.05;

    private static final int[] BARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    private final List<Dot.Placed> dots;
    private final Messages messages;
    private final Frame frame;
    private final Markup svg;
    private final DotScale scale;
    private final Spread spread;

    private MapDrawing(String kind, List<Dot.Placed> dots, Messages messages, Frame frame) {
        this.dots = dots;
        this.messages = messages;
        this.frame = frame;
        this.svg = Svg.open(
                "map " + kind, frame.width(), frame.height(), messages.text("map.label"), messages.text("map.note"));
        this.scale = new DotScale(dots.stream().map(Dot.Placed::dot).toList(), DOTS * frame.width() * frame.height());
        this.spread = new Spread(frame.width(), frame.height());
    }

    /// @param kind a class for the style sheet, such as `wide`
    /// @param width in the drawing's units, which a style sheet maps to pixels
    public static Markup draw(String kind, List<Dot.Placed> dots, Outlines outlines, Messages messages, double width) {
        Frame frame = Frame.around(dots, width, width * 0.55, Math.max(width * 0.75, 380));
        return new MapDrawing(kind, dots, messages, frame).draw(outlines);
    }

    private Markup draw(Outlines outlines) {
        svg.empty("rect", "class", "sea", "width", Svg.number(frame.width()), "height", Svg.number(frame.height()));
        List<LandDrawing.NameSpot> names = new LandDrawing(frame)
                .draw(svg, outlines.within(frame.south(), frame.west(), frame.north(), frame.east()), points());
        graticule();
        dots.forEach(this::ring);
        Map<Dot.Placed, double[]> places = place();
        places.forEach(this::leader);
        places.forEach(this::smallRing);
        places.forEach((dot, at) -> scale.draw(svg, dot.dot(), at[0], at[1]));
        labels(names, places);
        return svg.close();
    }

    private List<double[]> points() {
        return dots.stream()
                .map(dot -> new double[] {
                    frame.x(dot.at().longitudeDegrees()), frame.y(dot.at().latitudeDegrees())
                })
                .toList();
    }

    private void graticule() {
        double degrees = 4 * 110 / frame.scale();
        double step = STEPS[STEPS.length - 1];
        for (int index = STEPS.length - 1; index >= 0; index--) {
            step = STEPS[index] * 1.2 > degrees / 4 ? STEPS[index] : step;
        }
        for (long line = (long) Math.ceil(frame.west() / step); line * step < frame.east(); line++) {
            double x = frame.x(line * step);
            Svg.line(svg, "graticule", x, 0, x, frame.height());
            degree(line * step, x + 3, frame.height() - 6, "map.east", "map.west");
        }
        for (long line = (long) Math.ceil(frame.south() / step); line * step < frame.north(); line++) {
            double y = frame.y(line * step);
            Svg.line(svg, "graticule", 0, y, frame.width(), y);
            degree(line * step, 5, y - 4, "map.north", "map.south");
        }
    }

    private void degree(double degrees, double x, double y, String positive, String negative) {
        String number = java.math.BigDecimal.valueOf(Math.round(Math.abs(degrees) * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
        Svg.text(svg, "degrees", x, y, messages.text(degrees < 0 ? negative : positive, number));
    }

    private void ring(Dot.Placed dot) {
        if (Frame.isRough(dot.precision()) && frame.holds(dot.precision().radiusKilometres())) {
            double x = frame.x(dot.at().longitudeDegrees());
            double y = frame.y(dot.at().latitudeDegrees());
            Svg.circle(svg, "ring", x, y, dot.precision().radiusKilometres() * frame.unitsPerKilometre());
        }
    }

    /// A ring too large for the map is told by a small one around the dot.
    private void smallRing(Dot.Placed dot, double[] at) {
        if (Frame.isRough(dot.precision()) && !frame.holds(dot.precision().radiusKilometres())) {
            Svg.circle(svg, "ring", at[0], at[1], at[2] + 5);
        }
    }

    /// What the areas mean, in the upper corner.
    private void key(PlaceLabels labels) {
        double x = frame.width() - 14;
        double y = 24;
        for (long killed : scale.examples()) {
            double radius = scale.radius(OptionalLong.of(killed));
            String number = Long.toString(killed);
            x -= number.length() * 6.5;
            Svg.text(svg, "key-text", x, y + 4, number);
            x -= radius + 5;
            Svg.circle(svg, "key-dot", x, y, radius);
            x -= radius + 12;
        }
        String killed = messages.text("key.killed");
        x -= killed.length() * 6.2 - 6;
        Svg.text(svg, "key-text", x, y + 4, killed);
        labels.keepFree(x - 8, 0, frame.width(), y + 22);
    }

    /// Large dots first, so that they keep their own points.
    private Map<Dot.Placed, double[]> place() {
        List<Dot.Placed> order = new ArrayList<>(dots);
        order.sort(Comparator.comparingDouble(
                (Dot.Placed dot) -> -scale.radius(dot.dot().killed())));
        Map<Dot.Placed, double[]> places = new LinkedHashMap<>();
        for (Dot.Placed dot : order) {
            double x = frame.x(dot.at().longitudeDegrees());
            double y = frame.y(dot.at().latitudeDegrees());
            places.put(dot, spread.place(x, y, scale.radius(dot.dot().killed())));
        }
        return places;
    }

    private void leader(Dot.Placed dot, double[] at) {
        double x = frame.x(dot.at().longitudeDegrees());
        double y = frame.y(dot.at().latitudeDegrees());
        if (StrictMath.hypot(at[0] - x, at[1] - y) > at[2]) {
            Svg.line(svg, "leader", x, y, at[0], at[1]);
        }
    }

    private void labels(List<LandDrawing.NameSpot> names, Map<Dot.Placed, double[]> places) {
        PlaceLabels labels = new PlaceLabels(svg, frame, spread);
        scaleBar(labels);
        key(labels);
        Map<String, double[]> farthest = new LinkedHashMap<>();
        places.forEach((dot, at) -> {
            double x = frame.x(dot.at().longitudeDegrees());
            double y = frame.y(dot.at().latitudeDegrees());
            double away = StrictMath.hypot(at[0] - x, at[1] - y) + at[2];
            farthest.merge(dot.place(), new double[] {x, y, away}, (one, other) -> one[2] >= other[2] ? one : other);
        });
        farthest.forEach((name, at) -> labels.write("place", name, at[0], at[1], at[2]));
        for (LandDrawing.NameSpot name : names) {
            labels.write("country", name.name(), name.x() - name.name().length() * 3.2 - 4, name.y(), 0);
        }
    }

    private void scaleBar(PlaceLabels labels) {
        int kilometres = BARS[0];
        for (int bar : BARS) {
            kilometres = bar * frame.unitsPerKilometre() <= frame.width() / 5 ? bar : kilometres;
        }
        double length = kilometres * frame.unitsPerKilometre();
        double right = frame.width() - 14;
        double y = frame.height() - 26;
        Svg.line(svg, "bar", right - length, y, right, y);
        Svg.line(svg, "bar", right - length, y - 4, right - length, y + 4);
        Svg.line(svg, "bar", right, y - 4, right, y + 4);
        Svg.text(svg, "bar-length", right - length, y - 8, messages.text("map.kilometres", kilometres));
        labels.keepFree(right - length - 8, y - 24, right + 8, y + 8);
    }
}
