package org.tawthiq.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tawthiq.source.Source;
import org.tawthiq.vocabulary.Known;
import org.tomlj.TomlTable;

/// Reads `material.toml`. Nothing is taken from a file that has a problem: the user mends it first.
public final class MaterialFile {

    public static final String NAME = "material.toml";

    private static final int MOST_ORIGINS = 9;

    private static final Set<String> KEYS = Set.of(
            "name", "countries", "period", "time_zone", "languages", "independent_origins", "record_views", "file");
    private static final Set<String> FILE_KEYS = Set.of(
            "path",
            "published",
            "publisher",
            "title",
            "language",
            "role",
            "mapping",
            "reference",
            "obtained",
            "sensitivity",
            "obtained_from",
            "collected_by",
            "collected_at",
            "collected_with",
            "clock",
            "handed_over");

    private final TomlFile toml;
    private final CustodyKeys custody;

    private MaterialFile(TomlFile toml) {
        this.toml = toml;
        this.custody = new CustodyKeys(toml);
    }

    /// What came of reading it.
    public sealed interface Outcome {
        record Read(Material material) implements Outcome {}

        /// @param problems all of them, in the order of the file
        record Wrong(List<Problem> problems) implements Outcome {
            public Wrong {
                problems = List.copyOf(problems);
            }
        }
    }

    public static Outcome read(String text) {
        MaterialFile file = new MaterialFile(TomlFile.parse(NAME, text));
        Material material = file.material();
        return file.toml.problems().isEmpty() ? new Outcome.Read(material) : new Outcome.Wrong(file.toml.problems());
    }

    private Material material() {
        TomlTable root = toml.root();
        toml.refuseUnknown(root, KEYS);
        List<String> countries = toml.texts(root, "countries");
        Set<String> known = Set.of(Locale.getISOCountries());
        countries.stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> toml.problem(
                        root, "countries", "\"%s\" is no country code of ISO 3166-1 such as SY".formatted(code)));
        Known<LocalDate> from = Known.unknown();
        Known<LocalDate> to = Known.unknown();
        var period = toml.table(root, "period");
        if (period.isPresent()) {
            toml.refuseUnknown(period.get(), Set.of("from", "to"));
            from = toml.date(period.get(), "from");
            to = toml.date(period.get(), "to");
        }
        if (from.isKnown()
                && to.isKnown()
                && to.toOptional().get().isBefore(from.toOptional().get())) {
            toml.problem(root, "period", "the period ends before it begins");
        }
        return new Material(
                toml.text(root, "name"),
                countries,
                from,
                to,
                zone(root),
                languages(root),
                toml.number(root, "independent_origins", MOST_ORIGINS),
                toml.yes(root, "record_views"),
                files(root));
    }

    private Known<String> zone(TomlTable root) {
        Known<String> zone = toml.text(root, "time_zone");
        try {
            zone.toOptional().ifPresent(ZoneId::of);
        } catch (DateTimeException _) {
            toml.problem(root, "time_zone", "\"%s\" is no time zone such as Asia/Damascus".formatted(zone.orElse("")));
        }
        return zone;
    }

    private List<String> languages(TomlTable root) {
        List<String> languages = toml.texts(root, "languages");
        languages.stream()
                .filter(code -> !isLanguage(code))
                .forEach(code -> toml.problem(root, "languages", noLanguage(code)));
        return languages;
    }

    private Known<String> language(TomlTable table) {
        Known<String> code = toml.text(table, "language");
        if (code.isKnown() && !isLanguage(code.orElse(""))) {
            toml.problem(table, "language", noLanguage(code.orElse("")));
        }
        return code;
    }

    private static String noLanguage(String code) {
        return "\"%s\" is no code of a language such as en or ar".formatted(code);
    }

    /// Known is a code that has a name: `ar`, `ckb`, `pt-BR`.
    private static boolean isLanguage(String code) {
        String main = code.split("[-_]", 2)[0];
        return main.matches("[a-z]{2,3}")
                && !Locale.of(main).getDisplayLanguage(Locale.ENGLISH).equals(main);
    }

    private List<Material.Item> files(TomlTable root) {
        List<Material.Item> files = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (TomlTable table : toml.tables(root, "file")) {
            toml.refuseUnknown(table, FILE_KEYS);
            Known<String> path = toml.text(table, "path");
            if (!path.isKnown()) {
                toml.problem(table, table.keySet().stream().findFirst().orElse("path"), "a [[file]] without \"path\"");
                continue;
            }
            String name = path.toOptional().get();
            if (!paths.add(MaterialPath.plain(name))) {
                toml.problem(table, "path", "the file \"%s\" stands twice".formatted(name));
            }
            refuseOutside(table, "path");
            refuseOutside(table, "mapping");
            files.add(item(table, name));
        }
        return files;
    }

    private void refuseOutside(TomlTable table, String key) {
        String path = table.get(List.of(key)) instanceof String text ? text : "";
        if (path.startsWith("/")
                || path.contains("\\")
                || List.of(path.split("/", -1)).contains("..")) {
            toml.problem(table, key, "\"%s\" leads out of the folder".formatted(path));
        }
        if (path.indexOf('\0') >= 0) {
            toml.problem(table, key, "\"%s\" holds a character that no file name may have".formatted(key));
        }
    }

    private Material.Item item(TomlTable table, String path) {
        return new Material.Item(
                path,
                toml.date(table, "published"),
                toml.text(table, "publisher"),
                toml.text(table, "title"),
                language(table),
                choice(table, "role", Source.Role.EVIDENCE),
                choice(table, "sensitivity", Source.Sensitivity.PUBLIC),
                toml.text(table, "mapping"),
                toml.text(table, "reference"),
                toml.text(table, "obtained"),
                custody.read(table));
    }

    private <E extends Enum<E>> E choice(TomlTable table, String key, E otherwise) {
        Known<String> word = toml.text(table, key);
        if (!word.isKnown()) {
            return otherwise;
        }
        List<String> known = new ArrayList<>();
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT);
            if (name.equals(word.orElse(""))) {
                return constant;
            }
            known.add(name);
        }
        toml.problem(
                table,
                key,
                "\"%s\" is \"%s\"; it may be %s".formatted(key, word.orElse(""), String.join(" or ", known)));
        return otherwise;
    }
}
