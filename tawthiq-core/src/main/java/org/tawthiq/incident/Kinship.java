package org.tawthiq.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Codebook;

/// Which codes of the shipped book are kinds of one another or of one thing, looked up once for all
/// pairs.
final class Kinship {

    private static final Code UNSPECIFIED = new Code("attack_unspecified");
    private static final Map<Code, Integer> NUMBERS = new HashMap<>();
    private static final boolean[][] COMPATIBLE;
    private static final boolean[][] SIBLINGS;

    static {
        List<Code> codes =
                Codebook.shipped().entries().stream().map(Codebook.Entry::code).toList();
        COMPATIBLE = new boolean[codes.size()][codes.size()];
        SIBLINGS = new boolean[codes.size()][codes.size()];
        for (int one = 0; one < codes.size(); one++) {
            NUMBERS.put(codes.get(one), one);
            for (int other = 0; other < codes.size(); other++) {
                COMPATIBLE[one][other] = Codebook.shipped().compatible(codes.get(one), codes.get(other));
                SIBLINGS[one][other] = areSiblings(codes.get(one), codes.get(other));
            }
        }
    }

    private Kinship() {}

    /// Whether one is a kind of the other; a code that the book does not hold is only itself.
    static boolean isCompatible(Code one, Code other) {
        int left = NUMBERS.getOrDefault(one, -1);
        int right = NUMBERS.getOrDefault(other, -1);
        return left < 0 || right < 0 ? one.equals(other) : COMPATIBLE[left][right];
    }

    /// Kinds of one thing, such as an air strike and a barrel bomb: sources often take one for the
    /// other.
    static boolean isSibling(Code one, Code other) {
        int left = NUMBERS.getOrDefault(one, -1);
        int right = NUMBERS.getOrDefault(other, -1);
        return left >= 0 && right >= 0 && SIBLINGS[left][right];
    }

    private static boolean areSiblings(Code one, Code other) {
        Optional<Code> parent = parent(one);
        return parent.isPresent() && !parent.get().equals(UNSPECIFIED) && parent.equals(parent(other));
    }

    private static Optional<Code> parent(Code code) {
        return Codebook.shipped().find(code).flatMap(entry -> entry.parent().toOptional());
    }
}
