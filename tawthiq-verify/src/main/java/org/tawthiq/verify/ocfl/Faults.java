package org.tawthiq.verify.ocfl;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Faults in the order in which they were found, none twice.
final class Faults {

    private final SequencedSet<OcflFault> all = new LinkedHashSet<>();

    void add(String code, String file, String what) {
        all.add(new OcflFault(code, file, what));
    }

    int count() {
        return all.size();
    }

    List<OcflFault> all() {
        return List.copyOf(all);
    }
}
