package org.tawthiq.app.report.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.Independence;
import org.tawthiq.assessment.OriginGroup;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.report.ReportModel;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;

/// A model made ready for writing: looked up by name, in a fixed order, with the names s1, s2, … that
/// sources go by. A source's real name is a digest of its bytes, so that whoever holds the bytes could
/// tell from it that the case holds them too; it stays out of every public file.
public final class ReportIndex {

    private final ReportModel model;
    private final ProofLinks proofs;
    private final Map<ClaimId, Claim> claims;
    private final Map<IncidentId, AssessedIncident> incidents = new HashMap<>();
    private final Map<IncidentId, Integer> numbers = new HashMap<>();
    private final List<Source> sources;
    private final Map<SourceId, String> sourceNames = new HashMap<>();

    public ReportIndex(ReportModel model, ProofLinks proofs) {
        this.model = model;
        this.proofs = proofs;
        this.claims = new TreeMap<>(model.claims());
        for (AssessedIncident incident : model.incidents()) {
            incidents.put(incident.id(), incident);
            numbers.put(incident.id(), numbers.size() + 1);
        }
        this.sources = model.sources().stream()
                .sorted(Comparator.<Source, LocalDate>comparing(
                                source -> source.published().orElse(LocalDate.MAX))
                        .thenComparing(Source::label)
                        .thenComparing(source -> source.publisher().orElse(""))
                        .thenComparing(Source::fileName)
                        .thenComparing(Source::id))
                .toList();
        for (Source source : sources) {
            sourceNames.put(source.id(), "s" + (sourceNames.size() + 1));
        }
    }

    public ReportModel model() {
        return model;
    }

    public ProofLinks proofs() {
        return proofs;
    }

    public boolean isDraft() {
        return model.standing() == ReportModel.Standing.DRAFT;
    }

    /// Sorted by id.
    public List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    public Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(claims.get(id));
    }

    /// Those of `ids` that the report shows.
    public List<Claim> shown(Collection<ClaimId> ids) {
        return ids.stream()
                .sorted()
                .distinct()
                .flatMap(id -> claim(id).stream())
                .toList();
    }

    public Optional<AssessedIncident> incident(IncidentId id) {
        return Optional.ofNullable(incidents.get(id));
    }

    /// The incidents of `ids` that the report shows, in the report's order.
    public List<AssessedIncident> incidents(Collection<IncidentId> ids) {
        Set<IncidentId> wanted = new TreeSet<>(ids);
        return model.incidents().stream()
                .filter(incident -> wanted.contains(incident.id()))
                .toList();
    }

    /// The incident's number in the report, from 1.
    public int number(IncidentId id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("incident (%s) is not in the report".formatted(id));
        }
        return number;
    }

    /// By publication date, then label; those without a date last.
    public List<Source> sources() {
        return sources;
    }

    public Optional<Source> source(SourceId id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /// The name within this report, such as `s3`; none for a source that the report does not show.
    public Optional<String> sourceName(SourceId id) {
        return Optional.ofNullable(sourceNames.get(id));
    }

    /// The number of a source as a reader sees it, such as `[3]`; empty for one that the report does not
    /// show.
    public String sourceNumber(SourceId id) {
        return sourceName(id).map(name -> "[" + name.substring(1) + "]").orElse("");
    }

    /// Tells whether the group may be named: its name and evidence speak of all of its sources.
    public boolean shows(OriginGroup group) {
        return sourceNames.keySet().containsAll(group.sources());
    }

    /// Tells whether both sources of the tie may be named.
    public boolean shows(Independence.PossibleTie tie) {
        return sourceNames.containsKey(tie.one()) && sourceNames.containsKey(tie.other());
    }

    /// The claims of no incident of the report, sorted by id.
    public List<Claim> claimsOfNoIncident() {
        Set<ClaimId> placed = new TreeSet<>();
        model.incidents().forEach(incident -> placed.addAll(incident.incident().claims()));
        List<Claim> others = new ArrayList<>(claims.values());
        others.removeIf(claim -> placed.contains(claim.id()));
        return List.copyOf(others);
    }

    /// The statements of parties beside an incident that the report shows.
    public List<Claim.PartyStatement> statements(AssessedIncident incident) {
        return incident.denials().stream()
                .filter(denial -> claims.containsKey(denial.id()))
                .toList();
    }

    /// The reasons without those that quote a party's statement which the report withholds.
    public List<String> reasons(AssessedIncident incident, List<String> reasons) {
        List<String> withheld = incident.denials().stream()
                .filter(denial -> !claims.containsKey(denial.id()))
                .map(denial -> denial.statement().citation().quote())
                .toList();
        return reasons.stream()
                .filter(reason -> withheld.stream().noneMatch(reason::contains))
                .toList();
    }
}
