package org.tawthiq.bench.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tawthiq.vocabulary.Table;

/// The countries of ISO 3166-1, from `country-codes.tsv`, with their names in the Java platform's locale
/// data (Unicode CLDR).
final class CountryCodes {

    private static final List<String> LANGUAGES = List.of("en", "ar", "ru", "uk", "fr", "de", "es");

    private final Map<String, String> codeOfNumber = new TreeMap<>();
    private final Map<String, List<String>> namesOfCode = new TreeMap<>();

    private CountryCodes(Table table) {
        for (Table.Row row : table.rows()) {
            String code = row.cell(0);
            if (!row.optional(1).isEmpty()) {
                codeOfNumber.put(row.cell(1), code);
            }
            List<String> names = new ArrayList<>();
            Locale country = Locale.of("", code);
            for (String language : LANGUAGES) {
                names.add(country.getDisplayCountry(Locale.of(language)));
            }
            for (String name : row.optional(2).split("\\|", -1)) {
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
            namesOfCode.put(code, List.copyOf(names));
        }
    }

    static CountryCodes shipped() {
        return new CountryCodes(Table.shipped(CountryCodes.class, "country-codes.tsv"));
    }

    /// By code; the English name first.
    Map<String, List<String>> names() {
        return namesOfCode;
    }

    /// Empty where no country has the number.
    String ofNumber(String number) {
        return codeOfNumber.getOrDefault(number, "");
    }

    String englishName(String code) {
        List<String> names = namesOfCode.get(code);
        if (names == null) {
            throw new IllegalArgumentException("no country \"%s\" in country-codes.tsv".formatted(code));
        }
        return names.getFirst();
    }
}
