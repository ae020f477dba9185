package org.tawthiq.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// The grade of an incident is that of its weakest link: how many origins there are, how many of them stand behind
/// what they tell, whether any of them is no party to the fighting, and whether they agree on where and when.
/// See METHOD.md, "Results and grades".
final class GradeRule {

    /// So many sound origins make an incident fair.
    private static final int FAIR = 2;

    private final List<OriginGroup> groups;
    private final Map<ClaimId, Claim.Attack> members;
    private final SourceDependence dependence;

    GradeRule(List<Claim.Attack> members, List<OriginGroup> groups, SourceDependence dependence) {
        this.members = members.stream().collect(Collectors.toMap(Claim::id, Function.identity(), (first, _) -> first));
        this.groups = groups;
        this.dependence = dependence;
    }

    Graded grade(
            Derived<ReportedDate> date,
            Derived<List<ReportedPlace>> places,
            Derived<Parties> parties,
            List<Claim.PartyStatement> statements) {
        boolean admitted = statements.stream()
                .anyMatch(statement -> statement.stance() == Claim.Stance.ADMITS
                        && parties.value().codes().contains(statement.party()));
        if (admitted) {
            return new Graded(Grade.CONFIRMED, List.of("the party named admits it"));
        }
        if (!parties.lost().isEmpty()) {
            return new Graded(Grade.CONTESTED, List.of("origins name different parties"));
        }
        return weakestLink(elsewhere(date, places));
    }

    /// Claims that tell of another day or place than the incident has.
    private static Set<ClaimId> elsewhere(Derived<ReportedDate> date, Derived<List<ReportedPlace>> places) {
        return Stream.concat(
                        date.lost().stream().map(Derived.Lost::by),
                        places.lost().stream().map(Derived.Lost::by))
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private Graded weakestLink(Set<ClaimId> elsewhere) {
        if (groups.size() < FAIR) {
            return new Graded(Grade.WEAK, List.of("all of it rests on one origin"));
        }
        List<OriginGroup> agreeing = groups.stream()
                .filter(group -> !elsewhere.containsAll(group.claims()))
                .toList();
        List<OriginGroup> asserting =
                agreeing.stream().filter(this::standsBehind).toList();
        List<String> weak = new ArrayList<>();
        if (agreeing.size() < FAIR) {
            weak.add("of %d origins %s on where and when"
                    .formatted(groups.size(), agreeing.isEmpty() ? "none agrees" : "one is left that agrees"));
        } else if (asserting.size() < FAIR) {
            weak.add("of %d origins %s behind what it tells; the others report it as alleged"
                    .formatted(agreeing.size(), asserting.isEmpty() ? "none stands" : "one stands"));
        }
        if (groups.stream().allMatch(this::isParty)) {
            weak.add("only parties to the fighting tell of it");
        }
        return weak.isEmpty()
                ? new Graded(
                        Grade.FAIR,
                        List.of("%d independent origins stand behind it and agree on where and when"
                                .formatted(asserting.size())))
                : new Graded(Grade.WEAK, weak);
    }

    /// Whether the origin itself asserts: what counts is its earliest telling, so that a copy that leaves a
    /// *reportedly* out, or puts one in, changes nothing.
    private boolean standsBehind(OriginGroup group) {
        Comparator<Claim.Attack> first = Comparator.comparing(this::published);
        return attacks(group)
                .min(first)
                .map(this::published)
                .filter(earliest -> attacks(group)
                        .filter(claim -> published(claim).equals(earliest))
                        .anyMatch(claim -> claim.statement().modality() == Modality.ASSERTED))
                .isPresent();
    }

    private boolean isParty(OriginGroup group) {
        return attacks(group)
                .allMatch(claim -> claim.statement().speaker() instanceof Speaker.Named named
                        && named.kind() == Speaker.SpeakerKind.PARTY);
    }

    private Stream<Claim.Attack> attacks(OriginGroup group) {
        return group.claims().stream().flatMap(id -> Optional.ofNullable(members.get(id)).stream());
    }

    /// Sources without a date come last.
    private LocalDate published(Claim.Attack claim) {
        return dependence
                .source(claim.statement().citation().source())
                .flatMap(source -> source.published().toOptional())
                .orElse(LocalDate.MAX);
    }
}
