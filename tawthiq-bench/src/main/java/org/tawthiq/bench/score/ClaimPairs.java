package org.tawthiq.bench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;

/// Annotated and read claims, paired one to one, best first; of equally good pairs that of the earlier
/// annotated claim, then of the earlier read one.
///
/// @param missed annotated claims without a pair
/// @param wrong read claims without a pair
record ClaimPairs(List<Pair> pairs, List<CodedClaim> missed, List<CodedClaim> wrong) {

    record Pair(CodedClaim annotated, CodedClaim read) {}

    private record Rated(int points, int annotated, int read) {}

    /// @param least points that a pair needs
    static ClaimPairs of(
            List<CodedClaim> annotated,
            List<CodedClaim> read,
            ToIntBiFunction<CodedClaim, CodedClaim> points,
            int least) {
        List<Rated> rated = new ArrayList<>();
        for (int i = 0; i < annotated.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                rated.add(new Rated(points.applyAsInt(annotated.get(i), read.get(j)), i, j));
            }
        }
        rated.sort(Comparator.comparingInt((Rated pair) -> -pair.points()));
        Set<Integer> usedAnnotated = new HashSet<>();
        Set<Integer> usedRead = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Rated pair : rated) {
            if (pair.points() >= least
                    && !usedAnnotated.contains(pair.annotated())
                    && !usedRead.contains(pair.read())) {
                usedAnnotated.add(pair.annotated());
                usedRead.add(pair.read());
                pairs.add(new Pair(annotated.get(pair.annotated()), read.get(pair.read())));
            }
        }
        return new ClaimPairs(pairs, others(annotated, usedAnnotated), others(read, usedRead));
    }

    private static List<CodedClaim> others(List<CodedClaim> claims, Set<Integer> used) {
        List<CodedClaim> others = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (!used.contains(i)) {
                others.add(claims.get(i));
            }
        }
        return others;
    }
}
