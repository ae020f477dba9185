package org.tawthiq.app.report.drawing;

import java.util.ArrayList;
import java.util.List;

/// Finds room for dots so that none hides another: each goes as near to its own point as it can.
final class Spread {

    private static final double GAP = 1.5;
    private static final int MOST_STEPS = 600;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - StrictMath.sqrt(5));

    private final List<double[]> taken = new ArrayList<>();
    private final double width;
    private final double height;

    Spread(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// The middle of a free circle of `radius` near the point; the point itself where all room is taken.
    double[] place(double x, double y, double radius) {
        for (int step = 0; step < MOST_STEPS; step++) {
            double away = 2.4 * StrictMath.sqrt(step);
            double[] at = {
                x + away * StrictMath.cos(step * GOLDEN_ANGLE), y + away * StrictMath.sin(step * GOLDEN_ANGLE), radius
            };
            if (inside(at) && isFree(at)) {
                taken.add(at);
                return at;
            }
        }
        double[] itself = {x, y, radius};
        taken.add(itself);
        return itself;
    }

    private boolean inside(double[] at) {
        return at[0] >= at[2] && at[1] >= at[2] && at[0] <= width - at[2] && at[1] <= height - at[2];
    }

    private boolean isFree(double[] at) {
        for (double[] other : taken) {
            double apart = StrictMath.hypot(at[0] - other[0], at[1] - other[1]);
            if (apart < at[2] + other[2] + GAP) {
                return false;
            }
        }
        return true;
    }

    /// Tells whether a box overlaps a dot that was placed.
    boolean coversDot(double left, double top, double right, double bottom) {
        return taken.stream().anyMatch(dot -> {
            double x = Math.clamp(dot[0], left, right);
            double y = Math.clamp(dot[1], top, bottom);
            return StrictMath.hypot(x - dot[0], y - dot[1]) < dot[2];
        });
    }
}
