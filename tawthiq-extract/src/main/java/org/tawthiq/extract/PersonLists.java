package org.tawthiq.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tawthiq.incident.person.Entry;
import org.tawthiq.incident.person.Field;

/// Reads lists of persons (CSV with a header) and tells which of their columns can be compared.
///
/// @param fields that at least one list has, without whole names where the parts are told
/// @param problems what was not read
/// @param asides columns that are not compared, since nothing tells what they hold
public record PersonLists(List<Field> fields, List<Entry> entries, List<Problem> problems, List<Problem> asides) {

    private static final String BIRTH = "birth date";
    private static final List<String> PARTS_OF_BIRTH = List.of("year", "month", "day");

    public PersonLists {
        fields = List.copyOf(fields);
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
        asides = List.copyOf(asides);
    }

    /// @throws IOException where a file cannot be read
    public static PersonLists read(List<Path> files) throws IOException {
        Reading reading = new Reading();
        for (int list = 0; list < files.size(); list++) {
            reading.file(list, files.get(list));
        }
        return reading.lists();
    }

    private static final class Reading {
        private final PersonColumns columns = new PersonColumns();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Problem> asides = new ArrayList<>();
        private final List<Map<String, String>> rows = new ArrayList<>();
        private final List<int[]> places = new ArrayList<>();
        private final TreeSet<String> told = new TreeSet<>();

        void file(int list, Path file) throws IOException {
            String name = String.valueOf(file.getFileName());
            CsvTable table = CsvTable.read(file, problems).orElse(null);
            if (table == null) {
                return;
            }
            List<String> header = table.header();
            boolean named = header.stream()
                    .anyMatch(cell -> columns.field(cell)
                            .filter(field -> field.endsWith("name"))
                            .isPresent());
            if (!named) {
                problems.add(new Problem(
                        name,
                        "row 1",
                        "names no column of names: the first row must be a header such as name, date of birth, sex"));
                return;
            }
            header.stream()
                    .filter(cell -> !columns.isKnown(cell))
                    .forEach(cell -> asides.add(new Problem(
                            name, "column \"%s\"".formatted(cell.strip()), "is not known and is not compared")));
            CellDoubts doubts = new CellDoubts();
            for (int row = 0; row < table.rows().size(); row++) {
                row(list, row + 1, header, table.rows().get(row), doubts);
            }
            asides.addAll(doubts.told(name));
            List<Map<String, String>> own =
                    rows.subList(rows.size() - table.rows().size(), rows.size());
            columns.fields().forEach(field -> asides.addAll(withoutForeignYears(field, name, own)));
        }

        private static List<Problem> withoutForeignYears(Field field, String file, List<Map<String, String>> rows) {
            ForeignYears years = new ForeignYears(field);
            for (int row = 0; row < rows.size(); row++) {
                years.look(row + 1, rows.get(row).getOrDefault(field.name(), ""));
            }
            return years.takeOut(file, rows);
        }

        private void row(int list, int row, List<String> header, List<String> cells, CellDoubts doubts) {
            Map<String, String> values = new HashMap<>();
            for (int at = 0; at < Math.min(header.size(), cells.size()); at++) {
                String cell = cells.get(at).strip();
                columns.field(header.get(at))
                        .filter(_ -> !cell.isEmpty())
                        .ifPresent(field -> values.merge(field, cell, (a, b) -> a + " " + b));
            }
            if (PARTS_OF_BIRTH.stream().allMatch(values::containsKey) && !values.containsKey(BIRTH)) {
                values.put(
                        BIRTH,
                        "%s-%s-%s"
                                .formatted(
                                        PARTS_OF_BIRTH.stream().map(values::get).toArray()));
            } else if (values.containsKey("year") && !values.containsKey(BIRTH)) {
                values.put(BIRTH, values.getOrDefault("year", ""));
            }
            told.addAll(values.keySet());
            columns.fields().stream()
                    .filter(field -> values.containsKey(field.name()))
                    .forEach(field -> doubts.look(row, field, values.getOrDefault(field.name(), "")));
            rows.add(values);
            places.add(new int[] {list, row});
        }

        PersonLists lists() {
            boolean parts = told.contains("given name") && told.contains("surname");
            List<Field> fields = columns.fields().stream()
                    .filter(field -> told.contains(field.name()))
                    .filter(field -> !(parts && field.name().equals("name")))
                    .toList();
            List<Entry> entries = IntStream.range(0, rows.size())
                    .mapToObj(at -> new Entry(
                            places.get(at)[0],
                            places.get(at)[1],
                            fields.stream()
                                    .map(field -> rows.get(at).getOrDefault(field.name(), ""))
                                    .toList()))
                    .toList();
            return new PersonLists(fields, entries, problems, asides);
        }
    }
}
