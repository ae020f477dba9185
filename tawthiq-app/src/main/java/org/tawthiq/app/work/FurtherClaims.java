package org.tawthiq.app.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.LinkChange;
import org.tawthiq.incident.LinkIndex;
import org.tawthiq.incident.LinkRuling;
import org.tawthiq.incident.LinkWeights;
import org.tawthiq.source.SourceId;

/// Claims that came to a case since it was linked, where all that was linked then still stands as it did: so they can
/// be linked alone, and give what all at once gives.
///
/// @param linked the claims that were linked
/// @param further those that came since
/// @param rulings the decisions that were in force when they were linked
record FurtherClaims(
        CaseState state,
        LinkWeights weights,
        List<Claim.Attack> linked,
        List<Claim.Attack> further,
        List<LinkRuling> rulings) {

    /// Of more than this share of the linked it costs less to link all.
    private static final int LEAST_TIMES_AS_MANY = 3;

    FurtherClaims {
        linked = List.copyOf(linked);
        further = List.copyOf(further);
        rulings = List.copyOf(rulings);
    }

    /// Empty where all must be linked again: after other weights or another linker, a claim that was changed or
    /// withdrawn, a text that was extracted anew, or very many claims.
    static Optional<FurtherClaims> since(CaseWork work, String linker, LinkWeights weights) {
        List<CaseRecord> records = work.records();
        int last = lastLinked(records, linker, weights);
        if (last < 0 || isReadAnew(records, last)) {
            return Optional.empty();
        }
        CaseState before = CaseState.replay(records.subList(0, last + 1));
        Map<ClaimId, Claim.Attack> fresh = new HashMap<>();
        LinkingStep.attacks(work.state()).forEach(claim -> fresh.put(claim.id(), claim));
        List<Claim.Attack> linked = LinkingStep.attacks(before);
        for (Claim.Attack claim : linked) {
            if (!claim.equals(fresh.remove(claim.id()))) {
                return Optional.empty();
            }
        }
        return (long) LEAST_TIMES_AS_MANY * fresh.size() > linked.size()
                ? Optional.empty()
                : Optional.of(new FurtherClaims(
                        work.state(), weights, linked, List.copyOf(fresh.values()), before.linkRulings()));
    }

    private static int lastLinked(List<CaseRecord> records, String linker, LinkWeights weights) {
        for (int at = records.size() - 1; at >= 0; at--) {
            if (records.get(at) instanceof CaseRecord.IncidentsLinked linked) {
                boolean alike =
                        linked.linker().equals(linker) && linked.weights().equals(weights.alone());
                return alike ? at : -1;
            }
        }
        return -1;
    }

    private static boolean isReadAnew(List<CaseRecord> records, int last) {
        Set<SourceId> known = records.subList(0, last).stream()
                .filter(CaseRecord.TextExtracted.class::isInstance)
                .map(record -> ((CaseRecord.TextExtracted) record).source())
                .collect(Collectors.toSet());
        return records.subList(last, records.size()).stream()
                .anyMatch(record -> record instanceof CaseRecord.TextExtracted text && known.contains(text.source()));
    }

    /// @param texts of all sources
    LinkChange link(Map<SourceId, String> texts) {
        return new LinkIndex(
                        weights,
                        linked,
                        texts,
                        rulings,
                        List.copyOf(state.incidents().values()))
                .add(further, texts, state.linkRulings());
    }
}
