package org.tawthiq.casefile;

import java.time.LocalDate;
import java.util.List;
import org.tawthiq.vocabulary.Known;

/// What the user chose for a case.
///
/// @param countries in scope, ISO 3166-1 alpha-2; empty asks for no scope
/// @param timeZone an IANA name such as `Asia/Damascus`
/// @param gazetteers file names, relative to the case
/// @param independentOrigins so many must support the least of a range, from 1; METHOD.md, "Ranges of harm"
/// @param recordsViews whether the log holds who looked at what
public record CaseSettings(
        String name,
        List<String> countries,
        Known<LocalDate> from,
        Known<LocalDate> to,
        Known<String> timeZone,
        List<String> languages,
        List<String> gazetteers,
        Known<Integer> independentOrigins,
        boolean recordsViews) {

    public CaseSettings {
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
        gazetteers = List.copyOf(gazetteers);
    }

    public static CaseSettings named(String name) {
        return new CaseSettings(
                name,
                List.of(),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                List.of(),
                List.of(),
                Known.unknown(),
                false);
    }
}
