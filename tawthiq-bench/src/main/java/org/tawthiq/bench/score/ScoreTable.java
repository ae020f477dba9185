package org.tawthiq.bench.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints a score: one table and, if asked, cases of what went wrong. The cases hold words of the texts:
/// they are for the user's own screen.
public final class ScoreTable {

    private static final List<String> HEADER =
            List.of("measure", "texts", "given", "right", "precision", "recall", "F1", "bar", "met");
    private static final int LONGEST_CASE = 160;

    private ScoreTable() {}

    public static List<String> lines(Scored scored) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        for (Measure measure : scored.measures()) {
            List<String> row = new ArrayList<>(List.of(measure.name()));
            row.addAll(measure.cells());
            rows.add(row);
        }
        return aligned(rows);
    }

    /// At most `most` cases of each kind, in the order of the texts.
    public static List<String> cases(Scored scored, int most) {
        Map<String, List<Scored.Miss>> kinds = new LinkedHashMap<>();
        scored.misses()
                .forEach(miss -> kinds.computeIfAbsent(miss.measure(), _ -> new ArrayList<>())
                        .add(miss));
        List<String> lines = new ArrayList<>();
        kinds.forEach((kind, misses) -> {
            lines.add("%s (%d)".formatted(kind, misses.size()));
            misses.stream().limit(most).forEach(miss -> lines.add("  " + miss.text() + ": " + cut(miss.what())));
        });
        return lines;
    }

    private static String cut(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_CASE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_CASE)) + "…";
    }

    private static List<String> aligned(List<List<String>> rows) {
        int[] widths = new int[HEADER.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    /// Names to the left, figures to the right, words to the left.
    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths[column] - cell.length());
            boolean figure = column > 0 && column < widths.length - 2;
            line.append(figure ? padding + cell : cell + padding).append("  ");
        }
        return line.toString().stripTrailing();
    }
}
