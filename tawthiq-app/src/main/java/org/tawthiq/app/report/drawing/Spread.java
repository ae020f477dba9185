package org.tawthiq.app.report.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Finds room for dots so that none hides another: each goes as near to its own point as it can. Looks only
/// at the dots of the cells around, so that a map of many thousands takes no longer for each.
final class Spread {

    private static final double GAP = 1.5;
    private static final int MOST_STEPS = 600;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - StrictMath.sqrt(5));
    private static final double CELL = 24;

    private final Map<Long, List<double[]>> cells = new HashMap<>();
    private final Map<List<Double>, Integer> tried = new HashMap<>();
    private final double width;
    private final double height;
    private double largest;

    Spread(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// The middle of a free circle of `radius` near the point; the point itself where all room is taken.
    double[] place(double x, double y, double radius) {
        List<Double> asked = List.of(x, y, radius);
        // What was not free for a dot of this size will not be.
        for (int step = tried.getOrDefault(asked, 0); step < MOST_STEPS; step++) {
            double away = 2.4 * StrictMath.sqrt(step);
            double[] at = {
                x + away * StrictMath.cos(step * GOLDEN_ANGLE), y + away * StrictMath.sin(step * GOLDEN_ANGLE), radius
            };
            if (inside(at) && isFree(at)) {
                take(at);
                tried.put(asked, step + 1);
                return at;
            }
        }
        if (!Integer.valueOf(MOST_STEPS).equals(tried.put(asked, MOST_STEPS))) {
            take(new double[] {x, y, radius});
        }
        return new double[] {x, y, radius};
    }

    private void take(double[] at) {
        largest = Math.max(largest, at[2]);
        cells.computeIfAbsent(cell(column(at[0]), column(at[1])), _ -> new ArrayList<>())
                .add(at);
    }

    private boolean inside(double[] at) {
        return at[0] >= at[2] && at[1] >= at[2] && at[0] <= width - at[2] && at[1] <= height - at[2];
    }

    private boolean isFree(double[] at) {
        double reach = at[2] + GAP;
        return !anyNear(
                at[0] - reach,
                at[1] - reach,
                at[0] + reach,
                at[1] + reach,
                other -> StrictMath.hypot(at[0] - other[0], at[1] - other[1]) < at[2] + other[2] + GAP);
    }

    /// Tells whether a box overlaps a dot that was placed.
    boolean coversDot(double left, double top, double right, double bottom) {
        return anyNear(left, top, right, bottom, dot -> {
            double x = Math.clamp(dot[0], left, right);
            double y = Math.clamp(dot[1], top, bottom);
            return StrictMath.hypot(x - dot[0], y - dot[1]) < dot[2];
        });
    }

    /// Whether it holds for a dot that may reach into the box.
    private boolean anyNear(double left, double top, double right, double bottom, Predicate<double[]> holds) {
        for (long column = column(left - largest); column <= column(right + largest); column++) {
            for (long row = column(top - largest); row <= column(bottom + largest); row++) {
                for (double[] dot : cells.getOrDefault(cell(column, row), List.of())) {
                    if (holds.test(dot)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static long column(double at) {
        return (long) Math.floor(at / CELL);
    }

    private static long cell(long column, long row) {
        return (column << 32) ^ (row & 0xffffffffL);
    }
}
