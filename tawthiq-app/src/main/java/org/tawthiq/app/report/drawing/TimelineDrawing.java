package org.tawthiq.app.report.drawing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tawthiq.app.report.wording.Messages;

/// Draws dated incidents along a line of months: a dot for a day, a bar below for a longer stretch.
public final class TimelineDrawing {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final double SIDE = 34;
    private static final double LANE = 18;
    private static final double TICKS = 40;

    /// How high the dots would stand if they were poured out evenly along the line.
    private static final double DOTS_HIGH = 60;

    private static final int MOST_NARROW_LABELS_UNITS = 34;

    private final Messages messages;
    private final String kind;
    private final double width;
    private final LocalDate first;
    private final long days;
    private final DotScale scale;

    private TimelineDrawing(String kind, double width, LocalDate first, long days, DotScale scale, Messages messages) {
        this.kind = kind;
        this.width = width;
        this.first = first;
        this.days = days;
        this.scale = scale;
        this.messages = messages;
    }

    /// @param dots that have a first day; those that have none are listed beside the drawing
    public static Markup draw(String kind, List<Dot.Dated> dots, Messages messages, double width) {
        LocalDate from = dots.stream()
                .map(dot -> dot.extent().from().orElseThrow())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate to = dots.stream()
                .map(dot -> dot.extent().to().orElse(dot.extent().from().orElseThrow()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate first = from.withDayOfMonth(1);
        long days = ChronoUnit.DAYS.between(first, to.withDayOfMonth(1).plusMonths(1));
        DotScale scale = new DotScale(dots.stream().map(Dot.Dated::dot).toList(), DOTS_HIGH * width);
        return new TimelineDrawing(kind, width, first, days, scale, messages).draw(dots);
    }

    private Markup draw(List<Dot.Dated> dots) {
        List<Dot.Dated> single = dots.stream().filter(TimelineDrawing::isDay).toList();
        List<Dot.Dated> stretches = dots.stream().filter(dot -> !isDay(dot)).toList();
        Stack stack = new Stack();
        List<double[]> places = single.stream()
                .map(dot -> stack.place(
                        x(dot.extent().from().orElseThrow(), 0.5),
                        scale.radius(dot.dot().killed())))
                .toList();
        double base = Math.max(60, stack.highest + 14);
        double height = base + TICKS + stretches.size() * LANE + (stretches.isEmpty() ? 0 : 10);
        Markup svg = Svg.open(
                "timeline " + kind, width, height, messages.text("timeline.label"), messages.text("timeline.note"));
        ticks(svg, base, height);
        Svg.line(svg, "axis", SIDE, base, width - SIDE, base);
        for (int index = 0; index < single.size(); index++) {
            double[] at = places.get(index);
            scale.draw(svg, single.get(index).dot(), at[0], base - at[1]);
        }
        for (int lane = 0; lane < stretches.size(); lane++) {
            bar(svg, stretches.get(lane), base + TICKS + lane * LANE + LANE / 2);
        }
        return svg.close();
    }

    private void ticks(Markup svg, double base, double height) {
        YearMonth last = YearMonth.from(first.plusDays(days));
        double month = (width - 2 * SIDE) * 30.4 / days;
        long step = Math.max(1, (long) Math.ceil(MOST_NARROW_LABELS_UNITS / month));
        long number = 0;
        for (YearMonth at = YearMonth.from(first); !at.isAfter(last); at = at.plusMonths(1)) {
            double x = x(at.atDay(1), 0);
            Svg.line(svg, "tick", x, 10, x, height);
            if (number % step == 0 && at.isBefore(last)) {
                Svg.text(svg, "month", x + 4, base + 16, MONTH.format(at));
                if (number == 0 || at.getMonthValue() <= step) {
                    Svg.text(svg, "year", x + 4, base + 31, Integer.toString(at.getYear()));
                }
            }
            number++;
        }
    }

    private void bar(Markup svg, Dot.Dated dot, double y) {
        double from = x(dot.extent().from().orElseThrow(), 0);
        double to = dot.extent().to().map(day -> x(day, 1)).orElse(width - SIDE);
        svg.open("a", "href", dot.dot().href(), "class", "stretch");
        svg.empty(
                "rect",
                "class",
                dot.extent().to().isPresent() ? "span" : "span open",
                "x",
                Svg.number(from),
                "y",
                Svg.number(y - 3),
                "width",
                Svg.number(Math.max(6, to - from)),
                "height",
                "6",
                "rx",
                "3");
        svg.element("title", dot.dot().title()).close();
        double radius = Math.min(LANE / 2 - 1, scale.radius(dot.dot().killed()));
        svg.open("a", "href", dot.dot().href(), "class", dot.dot().killed().isPresent() ? "dot" : "dot hollow");
        svg.open("circle", "cx", Svg.number((from + to) / 2), "cy", Svg.number(y), "r", Svg.number(radius));
        svg.element("title", dot.dot().title()).close().close();
    }

    private double x(LocalDate day, double part) {
        return SIDE + (width - 2 * SIDE) * (ChronoUnit.DAYS.between(first, day) + part) / days;
    }

    private static boolean isDay(Dot.Dated dot) {
        return dot.extent().from().equals(dot.extent().to());
    }

    /// Puts dots on the line, and above others where the line is taken.
    private static final class Stack {
        private static final double GAP = 1.5;
        private final List<double[]> placed = new ArrayList<>();
        private double highest;

        /// Returns x, height above the line, radius.
        double[] place(double x, double radius) {
            List<double[]> near = placed.stream()
                    .filter(other -> Math.abs(x - other[0]) < radius + other[2] + GAP)
                    .sorted(Comparator.comparingDouble(other -> other[1]))
                    .toList();
            double up = radius + 3;
            boolean moved = true;
            while (moved) {
                double above = above(near, x, up, radius);
                moved = above > up;
                up = above;
            }
            double[] at = {x, up, radius};
            placed.add(at);
            highest = Math.max(highest, up + radius);
            return at;
        }

        /// The height at which the dot clears every neighbour that it would touch at `up`.
        private static double above(List<double[]> near, double x, double up, double radius) {
            double free = up;
            for (double[] other : near) {
                double reach = radius + other[2] + GAP;
                double aside = x - other[0];
                if (StrictMath.hypot(aside, free - other[1]) < reach - 0.001) {
                    free = other[1] + StrictMath.sqrt(reach * reach - aside * aside);
                }
            }
            return free;
        }
    }
}
