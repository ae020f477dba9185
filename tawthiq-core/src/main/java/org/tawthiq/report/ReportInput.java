package org.tawthiq.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawthiq.assessment.SourceDependence;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkRuling;
import org.tawthiq.incident.LinkingDraws;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.DateExtent;

/// All that a report is made from.
///
/// @param claims in force, of evidence and of statements
/// @param texts extracted text by source; tables have none
/// @param period of the case; unstated where it has none
/// @param draws other ways in which the claims may be incidents; [LinkingDraws#NONE] to leave that doubt out
/// @param linkRulings of people in force, on claims of victims too
/// @param standard so many independent origins must support the least of a range
/// @param reviewed incidents that somebody reviewed
public record ReportInput(
        String title,
        DateExtent period,
        Set<String> countries,
        Map<ClaimId, Claim> claims,
        Collection<Incident> incidents,
        List<Source> sources,
        Map<SourceId, String> texts,
        SourceDependence dependence,
        LinkingDraws draws,
        List<LinkRuling> linkRulings,
        Disclosure disclosure,
        Set<IncidentId> reviewed,
        int standard,
        ReportModel.Making making) {

    public ReportInput {
        countries = Set.copyOf(countries);
        claims = Map.copyOf(claims);
        incidents = List.copyOf(incidents);
        sources = List.copyOf(sources);
        linkRulings = List.copyOf(linkRulings);
        texts = Map.copyOf(texts);
        reviewed = Set.copyOf(reviewed);
    }
}
