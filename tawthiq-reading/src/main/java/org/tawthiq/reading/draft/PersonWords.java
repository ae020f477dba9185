package org.tawthiq.reading.draft;

import java.util.Set;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.Known;

/// What the words for persons say of them, in the flags that every language's lexicon gives its nouns:
/// `civilian`, `fighter`, `female`, `male`, `child`, `adult`, `role:CODE`.
public record PersonWords(Set<String> flags) {

    private static final String ROLE = "role:";

    /// The persons harmed, with nothing added that no word says.
    ///
    /// @param part true where they are among a total told beside them
    public HarmCount harm(HarmCount.Harm what, Count count, boolean part, String stated) {
        return new HarmCount(what, status(), sex(), age(), role(), count, part, stated);
    }

    public HarmCount.Status status() {
        if (flags.contains("civilian")) {
            return HarmCount.Status.CIVILIAN;
        }
        return flags.contains("fighter") ? HarmCount.Status.FIGHTER : HarmCount.Status.NOT_SAID;
    }

    private HarmCount.Sex sex() {
        if (flags.contains("female")) {
            return HarmCount.Sex.FEMALE;
        }
        return flags.contains("male") ? HarmCount.Sex.MALE : HarmCount.Sex.NOT_SAID;
    }

    private HarmCount.Age age() {
        if (flags.contains("child")) {
            return HarmCount.Age.CHILD;
        }
        return flags.contains("adult") ? HarmCount.Age.ADULT : HarmCount.Age.NOT_SAID;
    }

    private Known<Code> role() {
        return Known.of(flags.stream()
                .filter(flag -> flag.startsWith(ROLE))
                .map(flag -> new Code(flag.substring(ROLE.length())))
                .findFirst());
    }
}
