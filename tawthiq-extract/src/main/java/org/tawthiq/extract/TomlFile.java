package org.tawthiq.extract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tawthiq.vocabulary.Known;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// A TOML file read strictly: an unknown key and a value of another type are problems with their line,
/// and all are told.
final class TomlFile {

    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 64;

    private final String name;
    private final TomlParseResult parsed;
    private final List<Problem> problems = new ArrayList<>();

    private TomlFile(String name, TomlParseResult parsed) {
        this.name = name;
        this.parsed = parsed;
        parsed.errors()
                .forEach(error -> problems.add(new Problem(
                        name,
                        "line " + error.position().line(),
                        "is not TOML here: " + firstLine(String.valueOf(error.getMessage())))));
    }

    /// Refuses what no person writes and the parser could not survive: a giant file, and brackets within
    /// brackets within brackets.
    static TomlFile parse(String name, String text) {
        String tooMuch = text.length() > LARGEST
                ? "is larger than %d KiB: such a file describes material, it does not hold it".formatted(LARGEST >> 10)
                : tooDeep(text);
        if (tooMuch.isEmpty()) {
            return new TomlFile(name, Toml.parse(text));
        }
        TomlFile refused = new TomlFile(name, Toml.parse(""));
        refused.problems.add(new Problem(name, "", tooMuch));
        return refused;
    }

    /// Whether it was TOML at all: if not, what seems to be missing may stand where it broke off.
    boolean isToml() {
        return problems.isEmpty();
    }

    private static String tooDeep(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            depth = Math.max(0, depth);
            if (depth > DEEPEST) {
                return "has more than %d brackets open at once: close them".formatted(DEEPEST);
            }
        }
        return "";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    TomlTable root() {
        return parsed;
    }

    List<Problem> problems() {
        return problems;
    }

    void problem(TomlTable table, String key, String what) {
        problems.add(new Problem(name, line(table, key), what));
    }

    private static String line(TomlTable table, String key) {
        TomlPosition position = table.inputPositionOf(List.of(key));
        return position == null ? "" : "line " + position.line();
    }

    void refuseUnknown(TomlTable table, Collection<String> known) {
        for (String key : table.keySet()) {
            if (!known.contains(key)) {
                problem(
                        table,
                        key,
                        "unknown key \"%s\"; known are %s".formatted(key, String.join(", ", new TreeSet<>(known))));
            }
        }
    }

    Known<String> text(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value == null) {
            return Known.unknown();
        }
        if (value instanceof String text && !text.isBlank()) {
            return Known.is(text);
        }
        problem(table, key, "\"%s\" must be a text in quotes".formatted(key));
        return Known.unknown();
    }

    /// The number of a row, from 1.
    Known<Long> row(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value == null) {
            return Known.unknown();
        }
        if (value instanceof Long number && number >= 1) {
            return Known.is(number);
        }
        problem(table, key, "\"%s\" must be the number of a row, such as 1".formatted(key));
        return Known.unknown();
    }

    /// A whole number from 1 to `most`.
    Known<Integer> number(TomlTable table, String key, int most) {
        Object value = table.get(List.of(key));
        if (value == null) {
            return Known.unknown();
        }
        if (value instanceof Long number && number >= 1 && number <= most) {
            return Known.is(number.intValue());
        }
        problem(table, key, "\"%s\" must be a number from 1 to %d".formatted(key, most));
        return Known.unknown();
    }

    Known<Boolean> yes(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value == null) {
            return Known.unknown();
        }
        if (value instanceof Boolean yes) {
            return Known.is(yes);
        }
        problem(table, key, "\"%s\" must be true or false".formatted(key));
        return Known.unknown();
    }

    /// A date as TOML writes it, or in quotes.
    Known<LocalDate> date(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value == null) {
            return Known.unknown();
        }
        if (value instanceof LocalDate date) {
            return Known.is(date);
        }
        try {
            return Known.is(LocalDate.parse(value.toString()));
        } catch (DateTimeParseException _) {
            problem(table, key, "\"%s\" must be a date such as 2020-05-11".formatted(key));
            return Known.unknown();
        }
    }

    List<String> texts(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value == null) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        if (value instanceof TomlArray array) {
            for (Object item : array.toList()) {
                if (item instanceof String text) {
                    found.add(text);
                }
            }
            if (found.size() == array.size()) {
                return found;
            }
        }
        problem(table, key, "\"%s\" must be a list of texts in quotes".formatted(key));
        return found;
    }

    Optional<TomlTable> table(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value instanceof TomlTable found) {
            return Optional.of(found);
        }
        if (value != null) {
            problem(table, key, "\"%s\" must be a table".formatted(key));
        }
        return Optional.empty();
    }

    List<TomlTable> tables(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        List<TomlTable> found = new ArrayList<>();
        if (value instanceof TomlArray array) {
            for (Object item : array.toList()) {
                if (item instanceof TomlTable one) {
                    found.add(one);
                }
            }
            if (found.size() != array.size()) {
                problem(table, key, "\"%s\" must be written as [[%s]]".formatted(key, key));
            }
        } else if (value != null) {
            problem(table, key, "\"%s\" must be written as [[%s]]".formatted(key, key));
        }
        return found;
    }
}
