package org.tawthiq.verify.casefolder;

import java.util.List;
import org.tawthiq.verify.ocfl.Thoroughness;

/// How much of a case is checked.
public enum CaseScope {
    /// All of it.
    WHOLE,
    /// All of it, but of each preserved file of which an inventory states the SHA-256 that alone. It is the digest that
    /// the records name and the log commits to.
    QUICK,
    /// The log, its keys and its timestamps.
    LOG_ALONE;

    /// What is left out, each a phrase to stand behind "not checked:".
    List<String> notChecked() {
        return switch (this) {
            case WHOLE -> List.of();
            case QUICK ->
                List.of("the SHA-512 of preserved files whose SHA-256 an inventory states; that SHA-256 was checked");
            case LOG_ALONE -> List.of("the records", "the preserved files", "files that are the same in every case");
        };
    }

    Thoroughness thoroughness() {
        return this == WHOLE ? Thoroughness.EVERY_DIGEST : Thoroughness.SHA_256;
    }
}
