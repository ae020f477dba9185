package org.tawthiq.vocabulary;

import java.util.List;
import java.util.Optional;

/// A place as a source names it, with the gazetteer entries that it may mean, best first. Several
/// candidates are
/// never
/// reduced to one in silence.
///
/// @param stated the words of the source
/// @param name the usual name of the best candidate, or the words where there is none
/// @param candidates best first; empty where no gazetteer knows the words
/// @param precision of what the words name, not of the candidate's point
public record ReportedPlace(String stated, String name, List<Candidate> candidates, PlacePrecision precision) {

    public ReportedPlace {
        candidates = List.copyOf(candidates);
    }

    /// One gazetteer entry that the words may mean.
    ///
    /// @param id `geonames:…`, or `table:<file>:<row id>` from a table that the user brought
    /// @param country ISO 3166-1 alpha-2
    /// @param scorePartsPerMillion 1,000,000 = no doubt; comparable only within one place
    public record Candidate(
            String id,
            String name,
            Coordinates coordinates,
            String country,
            PlacePrecision precision,
            int scorePartsPerMillion) {}

    /// The name in Latin letters, where a gazetteer has one: what is written in English says "Ariha" though
    /// the source writes in another script.
    public String latinName() {
        return isLatin(name)
                ? name
                : best().map(Candidate::name).filter(ReportedPlace::isLatin).orElse(name);
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    public Optional<Candidate> best() {
        return candidates.stream().findFirst();
    }
}
