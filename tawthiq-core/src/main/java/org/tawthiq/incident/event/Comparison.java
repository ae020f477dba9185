package org.tawthiq.incident.event;

import java.util.function.IntUnaryOperator;

/// One more way in which two reports agree, beside those that every list of reports has.
public interface Comparison {

    /// At least two.
    int levels();

    /// From 0 for the least agreement; [org.tawthiq.incident.matching.Levels#MISSING] where one does not tell.
    int level(int one, int other);

    /// Whether it says nothing more of a pair whose days are compared.
    boolean isForNoDay();

    /// The same for some of the reports.
    ///
    /// @param placeOf for each of them the index among all
    default Comparison of(IntUnaryOperator placeOf) {
        Comparison all = this;
        return new Comparison() {
            @Override
            public int levels() {
                return all.levels();
            }

            @Override
            public int level(int one, int other) {
                return all.level(placeOf.applyAsInt(one), placeOf.applyAsInt(other));
            }

            @Override
            public boolean isForNoDay() {
                return all.isForNoDay();
            }
        };
    }
}
