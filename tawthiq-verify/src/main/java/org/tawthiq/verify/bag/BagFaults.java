package org.tawthiq.verify.bag;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Faults in the order in which they were found, none twice.
final class BagFaults {

    private final SequencedSet<BagFault> all = new LinkedHashSet<>();

    void add(BagFault.Code code, String file, String what) {
        all.add(new BagFault(code, file, what));
    }

    List<BagFault> all() {
        return List.copyOf(all);
    }
}
