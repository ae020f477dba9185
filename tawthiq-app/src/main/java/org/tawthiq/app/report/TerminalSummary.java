package org.tawthiq.app.report;

import java.util.ArrayList;
import java.util.List;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.Phrases;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.report.ReportModel;

/// What was found, as short tables for a terminal.
public final class TerminalSummary {

    private static final int LEAST_WIDTH = 40;
    private static final String INDENT = "  ";

    private final ReportModel model;
    private final int width;
    private final boolean colour;
    /// More rows than this push the findings off the screen.
    private static final int MOST_ROWS = 30;

    private final Messages messages = Messages.english();
    private final Phrases phrases = new Phrases(messages);

    private TerminalSummary(ReportModel model, int width, boolean colour) {
        this.model = model;
        this.width = Math.max(LEAST_WIDTH, width);
        this.colour = colour;
    }

    /// @param width in columns; lines are cut to it
    /// @param colour true where the terminal understands ANSI sequences
    public static String render(ReportModel model, int width, boolean colour) {
        return new TerminalSummary(model, width, colour).render();
    }

    private String render() {
        StringBuilder out = new StringBuilder();
        out.append(strong(plain(model.title()))).append('\n');
        out.append(dim(messages.word("standing", model.standing()))).append('\n');
        if (model.internal()) {
            out.append(strong(messages.text("internal"))).append('\n');
        }
        out.append('\n').append(strong(messages.text("part.findings"))).append('\n');
        for (ReportModel.Said said : model.findings()) {
            wrapped(plain(said.sentence().text()), out);
            List<String> doubt = phrases.doubt(said.finding());
            if (!doubt.isEmpty()) {
                out.append(INDENT)
                        .append("  ")
                        .append(dim(String.join(" ", doubt)))
                        .append('\n');
            }
        }
        out.append('\n').append(strong(messages.text("terminal.incidents"))).append('\n');
        if (model.incidents().isEmpty()) {
            out.append(INDENT).append(messages.text("terminal.none")).append('\n');
        } else {
            table(out);
        }
        long conflicts = model.incidents().stream()
                .filter(incident -> !incident.conflicts().isEmpty())
                .count();
        if (conflicts > 0) {
            out.append('\n')
                    .append(messages.count("terminal.conflicts", conflicts))
                    .append('\n');
        }
        return out.toString();
    }

    private void table(StringBuilder out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                messages.text("column.date"),
                messages.text("column.place"),
                messages.text("column.what"),
                messages.text("column.killed"),
                messages.text("column.party"),
                messages.text("column.origins")));
        model.incidents().stream().limit(MOST_ROWS).forEach(incident -> rows.add(row(incident)));
        int[] widths = widths(rows);
        for (int at = 0; at < rows.size(); at++) {
            StringBuilder line = new StringBuilder(INDENT);
            List<String> row = rows.get(at);
            for (int column = 0; column < widths.length; column++) {
                boolean last = column == widths.length - 1;
                String cell = cut(row.get(column), widths[column]);
                line.append(cell);
                if (!last) {
                    line.append(" ".repeat(widths[column] - cell.codePointCount(0, cell.length()) + 2));
                }
            }
            out.append(at == 0 ? dim(line.toString()) : line).append('\n');
        }
        if (model.incidents().size() > MOST_ROWS) {
            String more = messages.count("terminal.more", model.incidents().size() - MOST_ROWS);
            out.append(INDENT).append(dim(more)).append('\n');
        }
    }

    private List<String> row(AssessedIncident incident) {
        return List.of(
                phrases.shortDate(incident.date().value()),
                plain(phrases.place(incident.places().value())),
                plain(phrases.what(incident)),
                phrases.harm(incident, HarmCount.Harm.KILLED),
                plain(phrases.parties(incident.parties().value())),
                Integer.toString(incident.groups().size()));
    }

    /// As wide as the widest cell; where that is too wide, the widest columns give way first.
    private int[] widths(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(
                        widths[column],
                        row.get(column).codePointCount(0, row.get(column).length()));
            }
        }
        int room = width - INDENT.length() - 2 * (columns - 1);
        while (sum(widths) > room) {
            int widest = 0;
            for (int column = 1; column < columns; column++) {
                widest = widths[column] > widths[widest] ? column : widest;
            }
            if (widths[widest] <= 4) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int each : widths) {
            sum += each;
        }
        return sum;
    }

    private static String cut(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    private void wrapped(String text, StringBuilder out) {
        StringBuilder line = new StringBuilder(INDENT).append("• ");
        for (String word : text.split(" ")) {
            if (line.length() > 4 && line.length() + word.length() > width) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(INDENT).append(INDENT);
            }
            line.append(word).append(' ');
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /// Without control characters, which a terminal would obey.
    private static String plain(String text) {
        return text.codePoints()
                .map(point -> isControl(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isControl(int point) {
        return Character.getType(point) == Character.CONTROL
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }

    private String strong(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String dim(String text) {
        return colour ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}
