package org.tawthiq.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Mark;
import org.tawthiq.incident.Incident;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;

/// What may leave the case. Private persons and confidential sources stay in unless a person decided to
/// publish; the last ruling on a subject holds.
public final class Disclosure {

    private final boolean internal;
    private final Map<String, Boolean> ruled = new TreeMap<>();
    private final Set<SourceId> confidential;

    /// @param internal true where nothing is withheld because nothing leaves: such a report is marked
    ///     so on every page
    /// @param rulings in force, oldest first
    public Disclosure(boolean internal, List<DisclosureRuling> rulings, List<Source> sources) {
        this.internal = internal;
        for (DisclosureRuling ruling : rulings) {
            ruled.put(key(ruling.subject()), ruling instanceof DisclosureRuling.Publish);
        }
        this.confidential = Set.copyOf(sources.stream()
                .filter(source -> source.sensitivity() == Source.Sensitivity.CONFIDENTIAL)
                .map(Source::id)
                .toList());
    }

    public boolean isInternal() {
        return internal;
    }

    public boolean shows(Claim claim) {
        boolean personal = claim.statement().marks().contains(Mark.PERSONAL);
        boolean own = decided(new DisclosureRuling.Subject.OfClaim(claim.id()), !personal);
        return internal || (own && shows(claim.statement().citation().source()));
    }

    /// Whether a number may rest on the claim: its source may leave, and nobody withholds it.
    boolean counts(Claim claim) {
        boolean withheld = !decided(new DisclosureRuling.Subject.OfClaim(claim.id()), true);
        return internal || (!withheld && shows(claim.statement().citation().source()));
    }

    /// Whether the names of private persons in the claim may leave: those of victims, and of a speaker who
    /// speaks for nobody else. Only a person's word on this claim lets them out.
    public boolean publishesNames(Claim claim) {
        return internal || decided(new DisclosureRuling.Subject.OfClaim(claim.id()), false);
    }

    public boolean shows(SourceId source) {
        return internal || decided(new DisclosureRuling.Subject.OfSource(source), !confidential.contains(source));
    }

    /// What is withheld under a name that the incident once had stays withheld.
    public boolean shows(Incident incident) {
        return internal
                || Stream.concat(Stream.of(incident.id()), incident.formerly().stream())
                        .allMatch(name -> decided(new DisclosureRuling.Subject.OfIncident(name), true));
    }

    private boolean decided(DisclosureRuling.Subject subject, boolean otherwise) {
        return ruled.getOrDefault(key(subject), otherwise);
    }

    private static String key(DisclosureRuling.Subject subject) {
        return switch (subject) {
            case DisclosureRuling.Subject.OfClaim(var claim) -> "claim " + claim.value();
            case DisclosureRuling.Subject.OfSource(var source) -> "source " + source.value();
            case DisclosureRuling.Subject.OfIncident(var incident) -> "incident " + incident.value();
        };
    }
}
