package org.tawthiq.incident;

import java.util.List;

/// Whether two claims speak of one incident. Every answer carries its reasons, so that it can be
/// contested.
public sealed interface PairAnswer {

    List<Reason> reasons();

    /// The sum of the reasons' weights, in thousandths of a nat (the Fellegi-Sunter match weight).
    default int weight() {
        return reasons().stream().mapToInt(Reason::weight).sum();
    }

    record Same(List<Reason> reasons) implements PairAnswer {
        public Same {
            reasons = List.copyOf(reasons);
        }
    }

    record Different(List<Reason> reasons) implements PairAnswer {
        public Different {
            reasons = List.copyOf(reasons);
        }
    }

    /// Too little to go on: a person must look.
    record Undecided(List<Reason> reasons) implements PairAnswer {
        public Undecided {
            reasons = List.copyOf(reasons);
        }
    }
}
