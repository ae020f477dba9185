package org.tawthiq.incident.person;

import java.util.List;
import java.util.Locale;

/// Whether two claims name one person.
///
/// @param logOdds natural logarithm of the odds that they do, by the machine
/// @param reasons one for each field that both tell and that says anything, the weightiest first
/// @param decided whether a person has said so; the machine then has no say
public record PersonAnswer(Word word, double logOdds, List<Matching.FieldReason> reasons, boolean decided) {

    /// Odds of twenty to one.
    private static final double SAME_FROM = 3;

    /// Odds of one to 150: two who are counted as two must not turn out to be one.
    private static final double DIFFERENT_TO = -5;

    public PersonAnswer {
        reasons = List.copyOf(reasons);
    }

    /// The answer itself.
    public enum Word {
        SAME,
        UNDECIDED,
        DIFFERENT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static PersonAnswer of(double logOdds, List<Matching.FieldReason> reasons) {
        Word word = logOdds >= SAME_FROM ? Word.SAME : logOdds <= DIFFERENT_TO ? Word.DIFFERENT : Word.UNDECIDED;
        return new PersonAnswer(word, logOdds, reasons, false);
    }

    /// What a person said of the two.
    PersonAnswer decided(Word said) {
        return new PersonAnswer(said, logOdds, reasons, true);
    }

    public double probability() {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
