package org.tawthiq.finding;

import java.util.List;
import java.util.Set;
import org.tawthiq.claim.Parties;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.PartyCode;
import org.tawthiq.vocabulary.ReportedPlace;

/// Which incidents a finding speaks of. An empty list or set asks for nothing in that respect.
///
/// @param period the days that an incident's date must lie in; unstated asks for nothing
/// @param countries ISO 3166-1 alpha-2
/// @param areas places of which one must hold the incident
/// @param codes acts or means of which the incident must have one, or a kind of one
/// @param objects kinds of objects of which the incident must have hit one
/// @param parties of which one must be named, or all of them under [Parties.Relation#JOINT]
public record Selection(
        DateExtent period,
        Set<String> countries,
        List<ReportedPlace> areas,
        List<Code> codes,
        List<Code> objects,
        Set<PartyCode> parties,
        Parties.Relation relation) {

    public Selection {
        countries = Set.copyOf(countries);
        areas = List.copyOf(areas);
        codes = List.copyOf(codes);
        objects = List.copyOf(objects);
        parties = Set.copyOf(parties);
    }

    public static Selection everything() {
        return of(new DateExtent.Unstated(), Set.of());
    }

    /// What happened in the countries and on the days.
    public static Selection of(DateExtent period, Set<String> countries) {
        return new Selection(period, countries, List.of(), List.of(), List.of(), Set.of(), Parties.Relation.ANY_OF);
    }

    public Selection during(DateExtent days) {
        return new Selection(days, countries, areas, codes, objects, parties, relation);
    }

    public Selection withCodes(List<Code> changed) {
        return new Selection(period, countries, areas, changed, objects, parties, relation);
    }

    public Selection onObjects(List<Code> changed) {
        return new Selection(period, countries, areas, codes, changed, parties, relation);
    }

    public Selection by(Set<PartyCode> changed, Parties.Relation how) {
        return new Selection(period, countries, areas, codes, objects, changed, how);
    }

    public Selection within(List<ReportedPlace> changed) {
        return new Selection(period, countries, changed, codes, objects, parties, relation);
    }
}
