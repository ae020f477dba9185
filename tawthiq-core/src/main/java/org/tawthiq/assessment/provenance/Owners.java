package org.tawthiq.assessment.provenance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tawthiq.vocabulary.Spelling;
import org.tawthiq.vocabulary.Table;

/// Which media have one owner, and under which names they go. Facts with a public reference each, in `owners.tsv`.
public final class Owners {

    private static final Pattern ARTICLE = Pattern.compile("^the ");

    private static final Owners SHIPPED = new Owners(Table.shipped(Owners.class, "owners.tsv"));

    private final Map<String, Medium> byKey = new LinkedHashMap<>();

    /// One medium.
    ///
    /// @param name the first of its names
    /// @param owner who owns it; its own name where the table gives other names of it only
    /// @param reference a public document that says so
    public record Medium(String name, String owner, String reference) {}

    Owners(Table table) {
        for (Table.Row row : table.rows()) {
            if (row.cells().size() != 3 || row.cells().stream().anyMatch(String::isBlank)) {
                throw row.wrong("wants three cells: names, owner, reference");
            }
            String[] names = row.cell(0).split("\\|", -1);
            Medium medium = new Medium(names[0], row.cell(1), row.cell(2));
            for (String name : names) {
                if (key(name).isEmpty() || !name.equals(name.strip())) {
                    throw row.wrong("the name \"%s\" is empty or has blanks around it".formatted(name));
                }
                Medium before = byKey.put(key(name), medium);
                if (before != null) {
                    throw row.wrong("the name \"%s\" stands twice".formatted(name));
                }
            }
            if (!medium.reference().matches(".*\\d.*|.*\\.[a-z]{2,}/?.*")) {
                throw row.wrong("the reference \"%s\" names no document".formatted(medium.reference()));
            }
        }
        for (Table.Row row : table.rows()) {
            Medium owner = byKey.get(key(row.cell(1)));
            if (owner != null && !key(owner.owner()).equals(key(owner.name()))) {
                throw row.wrong("the owner \"%s\" is owned itself: name the last one".formatted(row.cell(1)));
            }
        }
    }

    public static Owners shipped() {
        return SHIPPED;
    }

    /// What is known under the name; empty for most.
    public Optional<Medium> of(String name) {
        return Optional.ofNullable(byKey.get(key(name)));
    }

    /// The form under which a name is counted, however it is written and in whatever language the table knows it.
    public String canonical(String name) {
        return of(name).map(medium -> key(medium.name())).orElseGet(() -> key(name));
    }

    private static String key(String name) {
        return ARTICLE.matcher(Spelling.of(name)).replaceFirst("").strip();
    }
}
