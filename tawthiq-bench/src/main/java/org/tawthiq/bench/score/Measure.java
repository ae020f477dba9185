package org.tawthiq.bench.score;

import java.util.List;
import java.util.Locale;

/// One row of a score's table.
public sealed interface Measure permits Measure.Answered, Measure.Beside, Measure.Found, SharedGroups {

    String NOTHING = "–";

    String name();

    /// What stands behind the name: texts, given, right, precision, recall, F1, bar, met.
    List<String> cells();

    boolean isMissed();

    /// Things found in the texts, held against the expected ones.
    ///
    /// @param expected right ones and those that were missed
    record Found(String name, int expected, int right, int wrong, Bar bar) implements Measure {

        public double precision() {
            return share(right, right + wrong);
        }

        public double recall() {
            return share(right, expected);
        }

        public double f1() {
            return harmonic(precision(), recall());
        }

        @Override
        public List<String> cells() {
            return List.of(
                    Integer.toString(expected),
                    NOTHING,
                    NOTHING,
                    shown(precision(), right + wrong),
                    shown(recall(), expected),
                    shown(f1(), expected + wrong),
                    bar.words(),
                    bar.verdict(expected > 0, 0, 0, f1()));
        }

        @Override
        public boolean isMissed() {
            return expected > 0 && !bar.isMet(0, 0, f1());
        }
    }

    /// A question with one answer a text or claim: how often one was given, and how many of those given
    /// are right.
    record Answered(String name, int asked, int given, int right, Bar bar) implements Measure {

        public double givenShare() {
            return share(given, asked);
        }

        public double rightShare() {
            return share(right, given);
        }

        public double f1() {
            return harmonic(rightShare(), share(right, asked));
        }

        @Override
        public List<String> cells() {
            return List.of(
                    Integer.toString(asked),
                    shown(givenShare(), asked),
                    shown(rightShare(), given),
                    shown(rightShare(), given),
                    shown(share(right, asked), asked),
                    shown(f1(), asked),
                    bar.words(),
                    bar.verdict(asked > 0, givenShare(), rightShare(), f1()));
        }

        @Override
        public boolean isMissed() {
            return asked > 0 && !bar.isMet(givenShare(), rightShare(), f1());
        }
    }

    /// Something given where nothing was asked; told, and neither right nor wrong.
    record Beside(String name, int times) implements Measure {

        @Override
        public List<String> cells() {
            return List.of("0", times + " times", NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
        }

        @Override
        public boolean isMissed() {
            return false;
        }
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static String shown(double value, int of) {
        return of == 0 ? NOTHING : String.format(Locale.ROOT, "%.3f", value);
    }
}
