package org.tawthiq.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.person.VictimPersons;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// Assesses incidents: derives each attribute from the member claims by a named rule, and says how well
/// event, harm and party are supported.
public final class Assessor {

    private final SourceDependence dependence;
    private final Map<ClaimId, Claim> claims;
    private final PartyStatements statements;
    private final NamedDead.Register namedDead;
    private final int standard;

    /// So many independent origins support the least of a range, where a case does not ask for another number.
    public static final int STANDARD = 2;

    /// @param claims every claim in force, by id; members are looked up here, and party statements are
    ///     searched for denials
    public Assessor(SourceDependence dependence, Map<ClaimId, Claim> claims) {
        this(dependence, claims, STANDARD);
    }

    /// @param standard so many independent origins must support the least of a range, where so many tell of it; from 1
    public Assessor(SourceDependence dependence, Map<ClaimId, Claim> claims, int standard) {
        this(dependence, claims, claims.values(), VictimPersons.of(claims.values(), List.of(), Map.of()), standard);
    }

    /// @param all claims among which the named dead are looked for: those that are not in `claims` bound the number
    ///     of the dead and are not told of
    /// @param persons who the victims among `all` are
    public Assessor(
            SourceDependence dependence,
            Map<ClaimId, Claim> claims,
            Collection<Claim> all,
            VictimPersons persons,
            int standard) {
        if (standard < 1) {
            throw new IllegalArgumentException("standard (%d) is no number of origins".formatted(standard));
        }
        this.dependence = dependence;
        this.claims = claims;
        this.statements = new PartyStatements(claims.values());
        this.namedDead = new NamedDead.Register(all, persons, claims::containsKey);
        this.standard = standard;
    }

    public AssessedIncident assess(Incident incident) {
        List<Claim.Attack> members = incident.claims().stream()
                .map(claims::get)
                .filter(Objects::nonNull)
                .map(Claim.Attack.class::cast)
                .sorted(Comparator.comparing(Claim::id))
                .toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("incident (%s) has no claim in force".formatted(incident.id()));
        }
        SourceDependence.Origins origins = dependence.origins(members);
        List<OriginGroup> groups = origins.groups();
        Derived<ReportedDate> date = DateRule.date(members);
        Derived<TimeOfDay> time = DateRule.time(members);
        Derived<List<ReportedPlace>> places = PlaceRule.places(members);
        Derived<List<Code>> acts = CodeRule.codes(members, Claim.Attack::acts);
        Derived<List<Code>> means = CodeRule.codes(members, Claim.Attack::means);
        Derived<List<ObjectMention>> objects = CodeRule.objects(members);
        Derived<Parties> parties = PartyRule.parties(members);
        HarmRule rule = new HarmRule(members, groups, dependence, standard);
        List<HarmRange> harm = rule.ranges(namedDead.of(members));
        List<Claim.PartyStatement> denials = statements.of(date.value(), places.value());
        List<AssessedIncident.Conflict> conflicts = new ArrayList<>();
        conflicts.addAll(Conflicts.of(
                "date", date, value -> value.stated().isEmpty() ? Conflicts.said(value.extent()) : value.stated()));
        conflicts.addAll(Conflicts.of(
                "place",
                places,
                value -> value.isEmpty() ? "" : value.getFirst().name()));
        conflicts.addAll(Conflicts.of("act", acts, Object::toString));
        conflicts.addAll(Conflicts.of(
                "party",
                parties,
                value -> value.codes().stream().sorted().toList().toString()));
        conflicts.addAll(Conflicts.ofHarm(harm));
        Result party = PartyRule.result(parties, groups, denials);
        return new AssessedIncident(
                incident,
                date,
                time,
                places,
                acts,
                means,
                objects,
                parties,
                harm,
                rule.byStatus(harm),
                conflicts,
                groups,
                denials,
                Support.event(groups, date, places),
                Support.harm(harm, groups),
                party,
                new GradeRule(members, groups, dependence).grade(date, places, parties, denials),
                origins.independence());
    }
}
