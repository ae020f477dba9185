package org.tawthiq.app.report.drawing;

/// Numbers and elements of SVG.
final class Svg {

    private Svg() {}

    /// With one decimal, the same on every machine.
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return rest == 0 ? sign + whole : sign + whole + "." + rest;
    }

    static void line(Markup svg, String kind, double x1, double y1, double x2, double y2) {
        svg.empty("line", "class", kind, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
    }

    static void circle(Markup svg, String kind, double x, double y, double radius) {
        svg.empty("circle", "class", kind, "cx", number(x), "cy", number(y), "r", number(radius));
    }

    static void text(Markup svg, String kind, double x, double y, String text) {
        svg.element("text", text, "class", kind, "x", number(x), "y", number(y));
    }

    /// @param label what the drawing shows, as its title
    /// @param description how it is to be read
    static Markup open(String kind, double width, double height, String label, String description) {
        return new Markup()
                .open(
                        "svg",
                        "class",
                        kind,
                        "viewBox",
                        "0 0 " + number(width) + " " + number(height),
                        "role",
                        "group",
                        "aria-label",
                        label)
                .element("title", label)
                .element("desc", description);
    }
}
