package org.tawthiq.app.handover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.casefile.Decision;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;
import org.tawthiq.report.DisclosureRuling;
import org.tawthiq.report.DisclosureRuling.Subject;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;

/// Which sources are handed over, and which of those that were asked for stay, with the reason. An original leaves
/// whole; so where anything in it is withheld, all of it stays.
public record Handing(List<Source> sources, List<Kept> kept) {

    public Handing {
        sources = List.copyOf(sources);
        kept = List.copyOf(kept);
    }

    /// A source that stays in the case.
    ///
    /// @param reason such as `it is confidential`
    public record Kept(Source source, String reason) {}

    /// @param asked for; all sources of the case where it is empty
    /// @param internal true where nothing is withheld
    public static Handing of(CaseState state, List<Subject> asked, boolean internal) {
        Set<SourceId> wanted = new LinkedHashSet<>();
        asked.forEach(subject -> wanted.addAll(sourcesOf(state, subject)));
        Map<SourceId, String> reasons = internal ? Map.of() : reasons(state);
        List<Source> sources = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (Source source : state.sources().values()) {
            if (!asked.isEmpty() && !wanted.contains(source.id())) {
                continue;
            }
            String reason = reasons.get(source.id());
            if (reason == null) {
                sources.add(source);
            } else {
                kept.add(new Kept(source, reason));
            }
        }
        return new Handing(sources, kept);
    }

    private static Map<SourceId, String> reasons(CaseState state) {
        Map<SourceId, String> reasons = new HashMap<>();
        Map<Subject, Decision> ruled = new HashMap<>();
        for (Decision decision : state.decisionsInForce()) {
            if (decision.ruling() instanceof Decision.Ruling.OnDisclosure(DisclosureRuling ruling)) {
                ruled.put(ruling.subject(), decision);
            }
        }
        for (Source source : state.sources().values()) {
            boolean isConfidential = source.sensitivity() == Source.Sensitivity.CONFIDENTIAL;
            if (isConfidential && !ruled.containsKey(new Subject.OfSource(source.id()))) {
                reasons.put(source.id(), "it is confidential, and nobody decided to publish it");
            }
        }
        ruled.forEach((subject, decision) -> {
            if (decision.ruling() instanceof Decision.Ruling.OnDisclosure(DisclosureRuling.Withhold _)) {
                String told =
                        "the decision %s withholds %s".formatted(decision.id().value(), named(subject));
                sourcesOf(state, subject).forEach(source -> reasons.merge(source, told, Handing::first));
            }
        });
        return reasons;
    }

    /// The same reason in every run.
    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String named(Subject subject) {
        return switch (subject) {
            case Subject.OfSource _ -> "it";
            case Subject.OfClaim(var claim) -> "%s, whose words stand in it".formatted(claim.value());
            case Subject.OfIncident(var incident) -> "%s, of which it tells".formatted(incident.value());
        };
    }

    private static Set<SourceId> sourcesOf(CaseState state, Subject subject) {
        return switch (subject) {
            case Subject.OfSource(var source) -> Set.of(source);
            case Subject.OfClaim(var claim) -> sourcesOf(state, Stream.of(claim));
            case Subject.OfIncident(var name) ->
                sourcesOf(
                        state,
                        state.incidents().values().stream()
                                .filter(incident -> incident.id().equals(name)
                                        || incident.formerly().contains(name))
                                .map(Incident::claims)
                                .flatMap(List::stream));
        };
    }

    /// Claims that were read and those that a person added; rejected ones too.
    private static Set<SourceId> sourcesOf(CaseState state, Stream<ClaimId> claims) {
        Set<ClaimId> ids = new LinkedHashSet<>(claims.toList());
        Set<SourceId> sources = new LinkedHashSet<>();
        Stream.concat(state.everyClaimRead().stream(), state.claims().values().stream())
                .filter(claim -> ids.contains(claim.id()))
                .map(Handing::sourceOf)
                .forEach(sources::add);
        return sources;
    }

    static SourceId sourceOf(Claim claim) {
        return claim.statement().citation().source();
    }

    Optional<Source> source(SourceId id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }
}
