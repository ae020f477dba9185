package org.tawthiq.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tawthiq.incident.event.EventReport;
import org.tawthiq.incident.event.Taxonomy;

/// Reads lists of reports of events (CSV with a header): dates as 2019-05-05, degrees, and for each taxonomy one
/// column.
///
/// @param taxonomies in the order given
/// @param lists the names of the lists: what the column of sources holds, or the file's name
/// @param rows for each report where it stands
/// @param problems what was not read
/// @param asides columns that are not compared
public record EventLists(
        List<Taxonomy> taxonomies,
        List<String> lists,
        List<EventReport> reports,
        List<Row> rows,
        List<Problem> problems,
        List<Problem> asides) {

    public EventLists {
        taxonomies = List.copyOf(taxonomies);
        lists = List.copyOf(lists);
        reports = List.copyOf(reports);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        asides = List.copyOf(asides);
    }

    /// @param file by index
    /// @param row 1 is the first after the header
    public record Row(int file, int row) {}

    /// @param taxonomies for each column that one describes the file that does: a value, then its groups from narrow
    ///     to wide; where the first column names lists, values are those of that list
    /// @throws IOException where a file cannot be read
    public static EventLists read(List<Path> files, Map<String, Path> taxonomies) throws IOException {
        Reading reading = new Reading(taxonomies);
        for (int file = 0; file < files.size(); file++) {
            reading.file(file, files.get(file));
        }
        return reading.lists();
    }

    private static final class Reading {
        private final EventColumns columns = new EventColumns();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Problem> asides = new ArrayList<>();
        private final Map<String, Taxonomy> taxonomies = new LinkedHashMap<>();
        private final List<String> lists = new ArrayList<>();
        private final List<Map<String, String>> cells = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private final List<String> files = new ArrayList<>();
        private final TreeSet<String> amounts = new TreeSet<>();

        Reading(Map<String, Path> described) throws IOException {
            for (Map.Entry<String, Path> one : described.entrySet()) {
                taxonomies.put(one.getKey(), new TaxonomyTable(columns).read(one.getKey(), one.getValue(), problems));
            }
        }

        void file(int index, Path file) throws IOException {
            files.add(String.valueOf(file.getFileName()));
            CsvTable table = CsvTable.read(file, problems).orElse(null);
            if (table == null) {
                return;
            }
            for (String needed : List.of("date", "latitude", "longitude")) {
                if (table.header().stream().noneMatch(cell -> columns.role(cell).equals(needed))) {
                    problems.add(new Problem(
                            table.name(),
                            "row 1",
                            "names no column of the %s: the first row must be a header such as date, latitude, longitude"
                                    .formatted(needed)));
                    return;
                }
            }
            for (String cell : table.header()) {
                if (columns.role(cell).isEmpty() && !taxonomies.containsKey(cell.strip())) {
                    asides.add(new Problem(
                            table.name(),
                            "column \"%s\"".formatted(cell.strip()),
                            "is not compared: nothing tells what it holds"));
                }
                if (columns.role(cell).equals(EventColumns.AMOUNT)) {
                    amounts.add(EventColumns.amount(cell));
                }
            }
            for (int row = 0; row < table.rows().size(); row++) {
                row(new Row(index, row + 1), table.header(), table.rows().get(row));
            }
        }

        private void row(Row place, List<String> header, List<String> told) {
            Map<String, String> values = new HashMap<>();
            for (int at = 0; at < Math.min(header.size(), told.size()); at++) {
                String cell = told.get(at).strip();
                String head = header.get(at).strip();
                String role = columns.role(head);
                if (cell.isEmpty()) {
                    continue;
                }
                if (taxonomies.containsKey(head)) {
                    values.put("=" + head, cell);
                } else if (role.equals(EventColumns.AMOUNT)) {
                    if (EventColumns.isLeast(head)) {
                        values.put("least " + EventColumns.amount(head), cell);
                    }
                    if (EventColumns.isMost(head)) {
                        values.put("most " + EventColumns.amount(head), cell);
                    }
                } else {
                    values.put(role, cell);
                }
            }
            String list = values.getOrDefault("list", files.get(place.file()));
            if (!lists.contains(list)) {
                lists.add(list);
            }
            values.put("list", list);
            cells.add(values);
            rows.add(place);
        }

        EventLists lists() {
            List<EventReport> reports = new ArrayList<>();
            for (int at = 0; at < cells.size(); at++) {
                reports.add(report(at, cells.get(at)));
            }
            return new EventLists(List.copyOf(taxonomies.values()), lists, reports, rows, problems, asides);
        }

        private EventReport report(int at, Map<String, String> values) {
            List<List<Integer>> codes = new ArrayList<>();
            taxonomies.forEach((column, taxonomy) -> codes.add(codes(at, column, taxonomy, values)));
            List<EventReport.Amount> told = new ArrayList<>();
            for (String amount : amounts) {
                told.add(amount(at, amount, values));
            }
            return new EventReport(
                    lists.indexOf(values.getOrDefault("list", "")), days(at, values), spot(at, values), codes, told);
        }

        private EventReport.Days days(int at, Map<String, String> values) {
            String first = values.getOrDefault("date", "");
            if (first.isEmpty()) {
                return EventReport.Days.UNKNOWN;
            }
            String last = values.getOrDefault("end date", first);
            try {
                return new EventReport.Days(day(first), Math.max(day(first), day(last)));
            } catch (DateTimeParseException | ArithmeticException _) {
                wrong(
                        at,
                        "the date \"%s\" to \"%s\" is not written as 2019-05-05; the report has no date"
                                .formatted(first, last));
                return EventReport.Days.UNKNOWN;
            }
        }

        private static int day(String cell) {
            return Math.toIntExact(LocalDate.parse(cell).toEpochDay());
        }

        private EventReport.Spot spot(int at, Map<String, String> values) {
            if (!values.containsKey("latitude") || !values.containsKey("longitude")) {
                return EventReport.Spot.UNKNOWN;
            }
            try {
                double latitude = Double.parseDouble(values.getOrDefault("latitude", ""));
                double longitude = Double.parseDouble(values.getOrDefault("longitude", ""));
                double radius = Double.parseDouble(values.getOrDefault("radius", "0"));
                if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && radius >= 0) {
                    return new EventReport.Spot(latitude, longitude, radius);
                }
            } catch (NumberFormatException _) {
                // Told below, like a number that is not on the earth.
            }
            wrong(at, "latitude and longitude are not degrees on the earth; the report has no place");
            return EventReport.Spot.UNKNOWN;
        }

        private List<Integer> codes(int at, String column, Taxonomy taxonomy, Map<String, String> values) {
            String value = values.getOrDefault("=" + column, "");
            if (value.isEmpty()) {
                return List.of();
            }
            int general = taxonomy.code(value);
            int code = general >= 0
                    ? general
                    : taxonomy.code(TaxonomyTable.ofList(values.getOrDefault("list", ""), value));
            if (code < 0) {
                wrong(at, "\"%s\" is no value of the taxonomy of \"%s\"; it is not compared".formatted(value, column));
                return List.of();
            }
            return List.of(code);
        }

        private EventReport.Amount amount(int at, String amount, Map<String, String> values) {
            String least = values.getOrDefault("least " + amount, "");
            String most = values.getOrDefault("most " + amount, "");
            if (least.isEmpty() && most.isEmpty()) {
                return EventReport.Amount.UNKNOWN;
            }
            try {
                int from = least.isEmpty() ? 0 : Integer.parseInt(least);
                int to = most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most);
                if (from >= 0 && to >= from) {
                    return new EventReport.Amount(from, to);
                }
            } catch (NumberFormatException _) {
                // Told below, like a least above the most.
            }
            wrong(at, "\"%s\" to \"%s\" is no number of %s; it is not compared".formatted(least, most, amount));
            return EventReport.Amount.UNKNOWN;
        }

        private void wrong(int at, String what) {
            Row row = rows.get(at);
            problems.add(new Problem(files.get(row.file()), "row " + row.row(), what));
        }
    }
}
