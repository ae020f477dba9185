package org.tawthiq.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tawthiq.vocabulary.Known;
import org.tomlj.TomlTable;

/// How the columns of a table become the fields of a claim.
///
/// @param columns field by column, in the mapping's order
/// @param values code by cell, for each column that translates its cells
/// @param ignored columns that are kept and not read
/// @param header row of the columns' names as a person counts it, where titles stand above; otherwise it
///     is the first row
public record TableMapping(
        Map<String, Field> columns, Map<String, Map<String, String>> values, Set<String> ignored, Known<Long> header) {

    /// What a column tells.
    public enum Field {
        DATE,
        TIME,
        PLACE,
        LATITUDE,
        LONGITUDE,
        OBJECT_NAME,
        OBJECT_KIND,
        RELATION,
        ACTS,
        MEANS,
        PARTY,
        PARTY_RELATION,
        SPEAKER,
        KILLED,
        INJURED,
        CIVILIANS_KILLED,
        CHILDREN_KILLED,
        WOMEN_KILLED,
        NOTE,
        REFERENCE;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Field> of(String word) {
            for (Field field : values()) {
                if (field.word().equals(word)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }

    /// What came of reading a mapping.
    public sealed interface Outcome {
        record Read(TableMapping mapping) implements Outcome {}

        record Wrong(List<Problem> problems) implements Outcome {
            public Wrong {
                problems = List.copyOf(problems);
            }
        }
    }

    /// @param name of the mapping file, for messages
    public static Outcome read(String name, String text) {
        TomlFile toml = TomlFile.parse(name, text);
        if (!toml.isToml()) {
            return new Outcome.Wrong(toml.problems());
        }
        TomlTable root = toml.root();
        toml.refuseUnknown(root, Set.of("kind", "header", "columns", "values", "ignore"));
        String kind = toml.text(root, "kind").orElse("attack");
        if (!Set.of("attack", "casualties").contains(kind)) {
            toml.problem(root, "kind", "\"kind\" is \"%s\"; it may be attack or casualties".formatted(kind));
        }
        Map<String, Field> columns = new LinkedHashMap<>();
        toml.table(root, "columns")
                .ifPresentOrElse(
                        table -> columns(toml, table, columns),
                        () -> toml.problem(
                                root, "columns", "the table [columns] is missing: it says which column tells what"));
        Map<String, Map<String, String>> values = new HashMap<>();
        toml.table(root, "values").ifPresent(table -> values(toml, table, columns, values));
        Known<Long> header = toml.row(root, "header");
        Set<String> ignored = new TreeSet<>(toml.texts(root, "ignore"));
        return toml.problems().isEmpty()
                ? new Outcome.Read(new TableMapping(columns, values, ignored, header))
                : new Outcome.Wrong(toml.problems());
    }

    private static void columns(TomlFile toml, TomlTable table, Map<String, Field> columns) {
        for (String column : table.keySet()) {
            String word = toml.text(table, column).orElse("");
            Optional<Field> field = Field.of(word);
            if (field.isEmpty()) {
                List<String> known = new ArrayList<>();
                for (Field one : Field.values()) {
                    known.add(one.word());
                }
                toml.problem(
                        table,
                        column,
                        "the column \"%s\" tells \"%s\"; it may tell %s"
                                .formatted(column, word, String.join(", ", known)));
            }
            field.ifPresent(found -> columns.put(column, found));
        }
    }

    private static void values(
            TomlFile toml, TomlTable table, Map<String, Field> columns, Map<String, Map<String, String>> values) {
        for (String column : table.keySet()) {
            if (!columns.containsKey(column)) {
                toml.problem(
                        table,
                        column,
                        "[values.%s] translates the column \"%s\", which does not stand under [columns]"
                                .formatted(column, column));
            }
            toml.table(table, column).ifPresent(cells -> {
                Map<String, String> codes = new HashMap<>();
                for (String cell : cells.keySet()) {
                    String code = toml.text(cells, cell).orElse("");
                    codes.put(cell, code);
                    Optional.ofNullable(columns.get(column))
                            .flatMap(field -> MappedCodes.problem(field, code))
                            .ifPresent(problem -> toml.problem(cells, cell, problem));
                }
                values.put(column, codes);
            });
        }
    }
}
