package org.tawthiq.vocabulary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names, hierarchy and validity of the party codes. No party is named anywhere else but in data.
public final class PartyRegister {

    private static final PartyRegister SHIPPED = new PartyRegister(Table.shipped(PartyRegister.class, "parties.tsv"));

    private final Map<PartyCode, Party> parties = new LinkedHashMap<>();

    /// One party.
    ///
    /// @param name as it stands in an English sentence after "by"
    /// @param adjective as it stands before "forces"
    /// @param country ISO 3166-1 alpha-2
    public record Party(
            PartyCode code,
            String name,
            String nameArabic,
            Known<PartyCode> parent,
            Known<String> country,
            String adjective,
            Known<LocalDate> validFrom,
            Known<LocalDate> validTo) {}

    PartyRegister(Table table) {
        for (Table.Row row : table.rows()) {
            Party party = party(row);
            if (parties.containsKey(party.code())) {
                throw row.wrong("the party \"%s\" stands twice".formatted(party.code()));
            }
            party.parent()
                    .toOptional()
                    .filter(code -> !parties.containsKey(code))
                    .ifPresent(code -> {
                        throw row.wrong("the parent \"%s\" does not stand above \"%s\"".formatted(code, party.code()));
                    });
            parties.put(party.code(), party);
        }
    }

    private static Party party(Table.Row row) {
        try {
            return new Party(
                    new PartyCode(row.cell(0)),
                    row.cell(1),
                    row.cell(2),
                    known(row.optional(3)).map(PartyCode::new),
                    known(row.optional(4)),
                    row.cell(5),
                    known(row.optional(6)).map(LocalDate::parse),
                    known(row.optional(7)).map(LocalDate::parse));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Known<String> known(String cell) {
        return cell.isEmpty() ? Known.unknown() : Known.is(cell);
    }

    public static PartyRegister shipped() {
        return SHIPPED;
    }

    public Optional<Party> find(PartyCode code) {
        return Optional.ofNullable(parties.get(code));
    }

    public String name(PartyCode code) {
        return find(code).map(Party::name).orElse(code.value());
    }

    /// Tells whether `code` is `ancestor` or belongs to it.
    public boolean belongsTo(PartyCode code, PartyCode ancestor) {
        Optional<PartyCode> step = Optional.of(code);
        while (step.isPresent()) {
            if (step.get().equals(ancestor)) {
                return true;
            }
            step = find(step.get()).flatMap(party -> party.parent().toOptional());
        }
        return false;
    }

    public List<Party> parties() {
        return List.copyOf(parties.values());
    }
}
