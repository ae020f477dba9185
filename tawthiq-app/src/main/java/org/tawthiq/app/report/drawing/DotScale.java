package org.tawthiq.app.report.drawing;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/// How large a dot is: its area grows with the number killed. The same scale holds for all dots of a
/// drawing.
final class DotScale {

    private static final double LARGEST = 30;
    private static final double PER_ROOT = 4;
    private static final double SMALLEST = 3;
    private static final double HOLLOW = 5;

    private static final long[] ROUND = {500, 200, 100, 50, 20, 10, 5, 2};

    private final double perRoot;
    private final double part;
    private final long most;

    /// @param room the area that all dots together may cover; where there are many, each is smaller
    DotScale(Collection<Dot> dots, double room) {
        this.most = dots.stream().mapToLong(dot -> dot.killed().orElse(0)).max().orElse(0);
        this.perRoot = most == 0 ? PER_ROOT : Math.min(PER_ROOT, LARGEST / StrictMath.sqrt((double) most));
        double covered = dots.stream()
                .mapToDouble(dot -> Math.PI * StrictMath.pow(whole(dot.killed()), 2))
                .sum();
        this.part = Math.min(1, StrictMath.sqrt(room / Math.max(1, covered)));
    }

    double radius(OptionalLong killed) {
        return part * whole(killed);
    }

    private double whole(OptionalLong killed) {
        return killed.isPresent() ? Math.max(SMALLEST, perRoot * StrictMath.sqrt((double) killed.getAsLong())) : HOLLOW;
    }

    /// Round numbers for a key, largest first: one near the most of the drawing, and a fifth of it.
    List<Long> examples() {
        return LongStream.concat(
                        LongStream.of(ROUND)
                                .filter(number -> number <= Math.max(2, most))
                                .limit(1),
                        LongStream.of(ROUND)
                                .filter(number -> number * 4 <= most)
                                .limit(1))
                .boxed()
                .toList();
    }

    /// Draws `dot` at a point as a link.
    void draw(Markup svg, Dot dot, double x, double y) {
        String kind = dot.killed().isPresent() ? "dot" : "dot hollow";
        svg.open("a", "href", dot.href(), "class", dot.disputed() ? kind + " disputed" : kind);
        svg.open("circle", "cx", Svg.number(x), "cy", Svg.number(y), "r", Svg.number(radius(dot.killed())));
        svg.element("title", dot.title());
        svg.close().close();
    }
}
