package org.tawthiq.app.report.drawing;

import java.util.ArrayList;
import java.util.List;

/// Writes the names of places beside their points, where there is room; a name without room is left out,
/// since every dot tells its place when it is opened.
final class PlaceLabels {

    private static final double LETTER = 6.9;
    private static final double LINE = 14;

    private final Markup svg;
    private final Frame frame;
    private final Spread spread;
    private final List<double[]> boxes = new ArrayList<>();

    PlaceLabels(Markup svg, Frame frame, Spread spread) {
        this.svg = svg;
        this.frame = frame;
        this.spread = spread;
    }

    /// Keeps a box free of labels.
    void keepFree(double left, double top, double right, double bottom) {
        boxes.add(new double[] {left, top, right, bottom});
    }

    /// @param away how far from the point the label has to stay
    void write(String kind, String name, double x, double y, double away) {
        double wide = name.length() * LETTER;
        for (double gap : new double[] {away / 2, away, away + 14}) {
            double[][] starts = {
                {x + gap + 4, y + 4},
                {x - gap - 6 - wide, y + 4},
                {x - wide / 2, y - gap - 5},
                {x - wide / 2, y + gap + LINE},
                {x + gap * 0.8 + 3, y - gap * 0.8 - 3},
                {x + gap * 0.8 + 3, y + gap * 0.8 + LINE - 2}
            };
            for (double[] start : starts) {
                double[] box = {start[0] - 3, start[1] - LINE + 3, start[0] + wide + 3, start[1] + 4};
                if (hasRoom(box)) {
                    boxes.add(box);
                    Svg.text(svg, kind, start[0], start[1], name);
                    return;
                }
            }
        }
    }

    private boolean hasRoom(double[] box) {
        boolean inside = box[0] >= 4 && box[1] >= 2 && box[2] <= frame.width() - 4 && box[3] <= frame.height() - 4;
        return inside
                && !spread.coversDot(box[0], box[1], box[2], box[3])
                && boxes.stream()
                        .noneMatch(other ->
                                box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]);
    }
}
