package org.tawthiq.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Codebook;
import org.tawthiq.vocabulary.PartyCode;
import org.tawthiq.vocabulary.PartyRegister;

/// Codes that a mapping or a cell names, held against the codebook and the register of parties.
final class MappedCodes {

    private MappedCodes() {}

    /// What is wrong with `code` as the value of a field; empty where it is known or the field takes any
    /// words.
    static Optional<String> problem(TableMapping.Field field, String code) {
        return switch (field) {
            case PARTY ->
                party(code).isPresent()
                        ? Optional.empty()
                        : Optional.of("\"%s\" is no party's code; known are %s".formatted(code, parties()));
            case ACTS, MEANS, OBJECT_KIND ->
                code(code).isPresent()
                        ? Optional.empty()
                        : Optional.of("\"%s\" is no code of the codebook%s".formatted(code, nearest(code)));
            case DATE,
                    TIME,
                    PLACE,
                    LATITUDE,
                    LONGITUDE,
                    OBJECT_NAME,
                    RELATION,
                    PARTY_RELATION,
                    SPEAKER,
                    KILLED,
                    INJURED,
                    CIVILIANS_KILLED,
                    CHILDREN_KILLED,
                    WOMEN_KILLED,
                    NOTE,
                    REFERENCE -> Optional.empty();
        };
    }

    static Optional<Code> code(String word) {
        return word.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")
                ? Optional.of(new Code(word))
                        .filter(code -> Codebook.shipped().find(code).isPresent())
                : Optional.empty();
    }

    static Optional<PartyCode> party(String word) {
        return word.matches("[A-Z]{1,2}(-[A-Z0-9]+)*")
                ? Optional.of(new PartyCode(word))
                        .filter(code -> PartyRegister.shipped().find(code).isPresent())
                : Optional.empty();
    }

    private static String nearest(String word) {
        List<String> words = Codebook.shipped().entries().stream()
                .map(entry -> entry.code().word())
                .toList();
        return MaterialPath.nearest(word, words)
                .map("; the nearest is \"%s\""::formatted)
                .orElse("");
    }

    private static String parties() {
        return PartyRegister.shipped().parties().stream()
                .map(party -> party.code().value())
                .collect(Collectors.joining(", "));
    }
}
