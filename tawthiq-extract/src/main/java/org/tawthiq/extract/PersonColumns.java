package org.tawthiq.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tawthiq.incident.person.Field;
import org.tawthiq.incident.person.FieldKind;
import org.tawthiq.vocabulary.Table;

/// What the columns of a list of persons hold, by the words of their headers: `person-columns.tsv`.
final class PersonColumns {

    private static final String IGNORED = "ignored";

    /// A field and what header words stand for it.
    ///
    /// @param kind of [FieldKind], or `YEAR`, `MONTH`, `DAY` for a part of the birth date, or `-`
    private record Role(String field, String kind) {}

    private final Map<String, Role> roles = new HashMap<>();
    private final List<Field> fields = new ArrayList<>();

    PersonColumns() {
        this(Table.shipped(PersonColumns.class, "person-columns.tsv"));
    }

    PersonColumns(Table table) {
        for (Table.Row row : table.rows()) {
            Role role = new Role(row.cell(0), row.cell(1));
            for (FieldKind kind : FieldKind.values()) {
                if (kind.name().equals(role.kind())) {
                    fields.add(new Field(role.field(), kind));
                }
            }
            for (String words : row.cell(2).split("\\|")) {
                if (roles.put(plain(words), role) != null) {
                    throw row.wrong("\"%s\" stands twice".formatted(words));
                }
            }
        }
    }

    /// Every field that a list may have, in the order of the table.
    List<Field> fields() {
        return fields;
    }

    boolean isKnown(String header) {
        return roles.containsKey(plain(header));
    }

    /// The field that the column gives, or a part of it.
    Optional<String> field(String header) {
        return Optional.ofNullable(roles.get(plain(header))).map(Role::field).filter(field -> !field.equals(IGNORED));
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
