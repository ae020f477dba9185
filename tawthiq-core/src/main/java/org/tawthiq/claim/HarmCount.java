package org.tawthiq.claim;

import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.Known;

/// How many persons were harmed in one way. Status is never inferred from sex or age.
///
/// @param role what the words say the persons did: `health_worker`, `journalist`, …
/// @param part true where it is a part of a total told in the same claim ("including three children")
/// @param stated the words, such as "11 civilians"
public record HarmCount(
        Harm what, Status status, Sex sex, Age age, Known<Code> role, Count count, boolean part, String stated) {

    public enum Harm {
        KILLED,
        INJURED,
        MISSING,
        DETAINED
    }

    public enum Status {
        CIVILIAN,
        FIGHTER,
        HORS_DE_COMBAT,
        NOT_SAID
    }

    public enum Sex {
        FEMALE,
        MALE,
        NOT_SAID
    }

    public enum Age {
        CHILD,
        ADULT,
        NOT_SAID
    }

    /// A total of persons of whom nothing more is said.
    public static HarmCount total(Harm what, Count count, String stated) {
        return new HarmCount(what, Status.NOT_SAID, Sex.NOT_SAID, Age.NOT_SAID, Known.unknown(), count, false, stated);
    }
}
