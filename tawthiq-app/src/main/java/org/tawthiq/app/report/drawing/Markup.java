package org.tawthiq.app.report.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes elements of HTML and SVG; every text and attribute is escaped, whoever wrote it.
///
/// Characters that would turn the direction of the text around them (and other control characters) are
/// printed as their code, such as `[U+202E]`: a reader should see them, and they should do nothing.
public final class Markup {

    private static final Set<String> LINES = Set.of(
            "html",
            "head",
            "body",
            "header",
            "main",
            "footer",
            "nav",
            "section",
            "article",
            "div",
            "p",
            "ol",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "thead",
            "tbody",
            "tr",
            "details",
            "summary",
            "h1",
            "h2",
            "h3",
            "h4",
            "blockquote",
            "figure",
            "figcaption",
            "svg",
            "g",
            "form",
            "title",
            "caption",
            "meta",
            "label");

    private static final String LETTER = "[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}&&\\p{L}]";
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile(
            LETTER + "(?:[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{M}\\p{N}\\p{P}\\s]*" + LETTER + ")?\\p{M}*");

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /// @param attributes names and values in turn
    public Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /// Closes the innermost open element.
    public Markup close() {
        String tag = open.pop();
        out.append("</").append(tag).append('>');
        if (LINES.contains(tag)) {
            out.append('\n');
        }
        return this;
    }

    public Markup text(String text) {
        escape(text);
        return this;
    }

    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /// A sentence of the report that may hold names in another direction of writing: each such run stands
    /// by itself, so that it turns nothing around it.
    public Markup prose(String text) {
        Matcher run = RIGHT_TO_LEFT.matcher(text);
        int from = 0;
        while (run.find()) {
            text(text.substring(from, run.start())).element("bdi", run.group());
            from = run.end();
        }
        return text(text.substring(from));
    }

    /// An element without content: void in HTML, self-closing in SVG.
    public Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        if (LINES.contains(tag)) {
            out.append('\n');
        }
        return this;
    }

    /// Puts in markup that was written by another one.
    public Markup add(Markup other) {
        out.append(other.html());
        return this;
    }

    /// Puts in a style or script of the program's own, unescaped.
    ///
    /// @throws IllegalArgumentException where it would end its element
    public Markup own(String tag, String content) {
        if (content.contains("</")) {
            throw new IllegalArgumentException("a %s may not hold an end tag".formatted(tag));
        }
        out.append('<')
                .append(tag)
                .append('>')
                .append(content)
                .append("</")
                .append(tag)
                .append(">\n");
        return this;
    }

    public String html() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("elements (%s) are still open".formatted(open));
        }
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int index = 0; index < attributes.length; index += 2) {
            out.append(' ').append(attributes[index]).append("=\"");
            escape(attributes[index + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.appendCodePoint(point);
                default -> {
                    if (isHarmful(point)) {
                        out.append("[U+%04X]".formatted(point));
                    } else {
                        out.appendCodePoint(point);
                    }
                }
            }
        });
    }

    private static boolean isHarmful(int point) {
        boolean turnsText = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean control = Character.getType(point) == Character.CONTROL;
        boolean noCharacter = Character.getType(point) == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE;
        return turnsText || control || noCharacter;
    }
}
