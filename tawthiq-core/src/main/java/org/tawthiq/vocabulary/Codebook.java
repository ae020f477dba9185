package org.tawthiq.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The codes of the field and what each is a kind of: an `air_strike` is an `air_attack`, a `hospital` a
/// `medical_facility`.
public final class Codebook {

    private static final List<String> KINDS =
            List.of("act", "means", "object", "role", "law", "situation", "victim", "status", "observation");

    private static final Codebook SHIPPED = new Codebook(Table.shipped(Codebook.class, "codes.tsv"));

    private final Map<Code, Entry> entries = new LinkedHashMap<>();

    /// One code.
    ///
    /// @param kind `act`, `means`, `object`, `role`, `law`, `situation`, `victim`, `status` or
    ///     `observation`
    /// @param pluralEnglish the label of several, for what can be counted
    /// @param acled the sub-event type of the same meaning in ACLED's codebook, where it has one
    public record Entry(
            Code code,
            String kind,
            Known<Code> parent,
            String labelEnglish,
            Known<String> pluralEnglish,
            String labelArabic,
            Known<String> acled) {}

    Codebook(Table table) {
        for (Table.Row row : table.rows()) {
            Entry entry = entry(row);
            if (entries.containsKey(entry.code())) {
                throw row.wrong("the code \"%s\" stands twice".formatted(entry.code()));
            }
            // Parents stand above their children, so that a circle cannot be written.
            entry.parent()
                    .toOptional()
                    .filter(parent -> !entries.containsKey(parent))
                    .ifPresent(parent -> {
                        throw row.wrong(
                                "the parent \"%s\" does not stand above \"%s\"".formatted(parent, entry.code()));
                    });
            entries.put(entry.code(), entry);
        }
    }

    private static Entry entry(Table.Row row) {
        if (!KINDS.contains(row.cell(1))) {
            throw row.wrong("the kind \"%s\" is none of %s".formatted(row.cell(1), KINDS));
        }
        try {
            return new Entry(
                    new Code(row.cell(0)),
                    row.cell(1),
                    known(row.optional(2)).map(Code::new),
                    row.cell(3),
                    known(row.optional(4)),
                    row.cell(5),
                    known(row.optional(6)));
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Known<String> known(String cell) {
        return cell.isEmpty() ? Known.unknown() : Known.is(cell);
    }

    public static Codebook shipped() {
        return SHIPPED;
    }

    public Optional<Entry> find(Code code) {
        return Optional.ofNullable(entries.get(code));
    }

    public boolean isOfKind(Code code, String kind) {
        return find(code).filter(entry -> entry.kind().equals(kind)).isPresent();
    }

    /// Tells whether `code` is `ancestor` or a kind of it. A code that the book does not hold is only
    /// itself.
    public boolean isA(Code code, Code ancestor) {
        Optional<Code> step = Optional.of(code);
        while (step.isPresent()) {
            if (step.get().equals(ancestor)) {
                return true;
            }
            step = find(step.get()).flatMap(entry -> entry.parent().toOptional());
        }
        return false;
    }

    /// Tells whether one is a kind of the other.
    public boolean compatible(Code one, Code other) {
        return isA(one, other) || isA(other, one);
    }

    /// The English label; the code's own word with spaces where the book does not hold it.
    public String label(Code code) {
        return find(code).map(Entry::labelEnglish).orElse(code.word().replace('_', ' '));
    }

    /// The English label of several; that of one where the book has no other.
    public String plural(Code code) {
        return find(code).flatMap(entry -> entry.pluralEnglish().toOptional()).orElse(label(code));
    }

    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }
}
