package org.tawthiq.reading.place;

import java.util.List;
import java.util.function.Predicate;

/// Names to entries, of one gazetteer. Consonant forms are kept under [#CONSONANT_MARK] before the form.
sealed interface NameIndex permits PackedGazetteer, TableIndex {

    String CONSONANT_MARK = "~";

    /// What the index has under a name.
    ///
    /// @param place for [#entries]; [#NOTHING] where no name equals the key
    /// @param begins whether some longer name begins with the key and a space
    record Lookup(int place, boolean begins) {
        static final int NOTHING = -1;

        boolean found() {
            return place != NOTHING;
        }
    }

    /// One entry under a name, and whether the name is its main one.
    record Named(GazetteerEntry entry, boolean byMainName) {}

    Lookup lookup(String key);

    /// The entries found, best first, of the countries accepted, at most `most`.
    List<Named> entries(Lookup found, Predicate<String> countries, int most);
}
