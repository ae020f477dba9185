package org.tawthiq.assessment.provenance;

import java.util.Comparator;

/// One rests on another, or both on the same.
///
/// @param from key of the node that rests on the other; where nothing tells which was first, the one that sorts
///     first
/// @param to key of the node that it rests on
/// @param thousandths the chance that it is so: 1,000 for what a text, a description or a person says
/// @param strength among ties of the same chance the larger goes first: the number of words in a row
/// @param directed false where nothing tells which of the two was first
/// @param evidence a sentence without its full stop
public record Tie(String from, String to, Kind kind, int thousandths, int strength, boolean directed, String evidence) {

    public static final int CERTAIN = 1_000;

    /// From this chance on, two count as one where grades and ranges are concerned.
    public static final int LIKELY = 500;

    /// Why the one rests on the other. Earlier kinds go before later ones of the same strength.
    public enum Kind {
        DECIDED,
        FORWARDED_FROM,
        NAMES_AS_SOURCE,
        PUBLISHED_BY,
        OWNED_BY,
        REPEATS_WORDS,
        SHARES_RARE_FIGURES;

        /// Whether a text or a description says it of the one, and not a comparison of two.
        boolean isTold() {
            return switch (this) {
                case FORWARDED_FROM, NAMES_AS_SOURCE, PUBLISHED_BY, OWNED_BY -> true;
                case DECIDED, REPEATS_WORDS, SHARES_RARE_FIGURES -> false;
            };
        }
    }

    /// The strongest first; the same whatever order the ties come in.
    static final Comparator<Tie> STRONGEST_FIRST = Comparator.comparingInt((Tie tie) -> -tie.thousandths)
            .thenComparing(tie -> tie.kind != Kind.DECIDED)
            .thenComparingInt(tie -> -tie.strength)
            .thenComparing(Tie::kind)
            .thenComparing(Tie::from)
            .thenComparing(Tie::to)
            .thenComparing(Tie::evidence);

    public Tie {
        if (thousandths <= 0 || thousandths > CERTAIN || from.equals(to)) {
            throw new IllegalArgumentException(
                    "no tie from \"%s\" to \"%s\" of %d thousandths".formatted(from, to, thousandths));
        }
    }

    /// The evidence, with the chance where it is not certain.
    public String told() {
        return thousandths == CERTAIN
                ? evidence
                : "%s (counted as a chance of %d in 100)".formatted(evidence, thousandths / 10);
    }
}
