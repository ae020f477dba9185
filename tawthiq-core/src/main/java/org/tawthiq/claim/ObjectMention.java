package org.tawthiq.claim;

import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.Known;

/// An object that a claim speaks of, and how it stands to the act. *Near a hospital* is not *hit a
/// hospital*.
///
/// @param kind an object code such as `hospital`
/// @param name the object's own name, where it is named
/// @param number how many such objects; unknown where the words give none
public record ObjectMention(
        Code kind, Relation relation, Damage damage, Known<String> name, Known<Count> number, String stated) {

    public enum Relation {
        HIT,
        DAMAGED,
        NEAR,
        /// Somebody says that it was the target; what was hit never tells intent.
        SAID_TARGET
    }

    public enum Damage {
        NOT_SAID,
        DAMAGED,
        OUT_OF_SERVICE,
        DESTROYED
    }
}
