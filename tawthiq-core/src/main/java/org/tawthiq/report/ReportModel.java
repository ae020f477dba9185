package org.tawthiq.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.finding.Finding;
import org.tawthiq.finding.TallyCheck;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;

/// Everything a report says, after withholding. Whatever is not in here is in no file of the report.
///
/// @param incidents by date, then id
/// @param claims every claim that may be shown, by id; those of statements among them
/// @param quotes the words of each text claim with the sentence around them
/// @param hiding sources of whose text a part may not be shown; where the rest stands in it is not told
/// @param checks of the statements of the case
/// @param withheld how many claims, incidents and sources are left out, for the page to say so
public record ReportModel(
        String title,
        Standing standing,
        boolean internal,
        List<Said> findings,
        List<AssessedIncident> incidents,
        Map<ClaimId, Claim> claims,
        Map<ClaimId, Quote> quotes,
        List<Source> sources,
        Set<SourceId> hiding,
        Set<IncidentId> reviewed,
        List<StatementCheck> checks,
        Withheld withheld,
        Making making) {

    public ReportModel {
        findings = List.copyOf(findings);
        incidents = List.copyOf(incidents);
        claims = Map.copyOf(claims);
        quotes = Map.copyOf(quotes);
        sources = List.copyOf(sources);
        hiding = Set.copyOf(hiding);
        reviewed = Set.copyOf(reviewed);
        checks = List.copyOf(checks);
    }

    /// Whether people have reviewed what the numbers count.
    public enum Standing {
        /// "draft: computed, not reviewed"
        DRAFT,
        REVIEWED
    }

    /// A finding with its sentence.
    public record Said(String name, Sentence sentence, Finding finding) {}

    /// Words in their sentence.
    ///
    /// @param before what stands before them in the sentence, or nothing where that may not be shown
    public record Quote(String before, String words, String after) {}

    /// A statement and what the case says of each of its tallies.
    public record StatementCheck(Source statement, List<TallyCheck> checks) {
        public StatementCheck {
            checks = List.copyOf(checks);
        }
    }

    public record Withheld(int claims, int incidents, int sources) {}

    /// How the report was made, for the reader who wants to make it again.
    ///
    /// @param steps one sentence each, in order
    public record Making(
            String caseName, String period, List<String> countries, List<String> steps, List<String> unread) {
        public Making {
            countries = List.copyOf(countries);
            steps = List.copyOf(steps);
            unread = List.copyOf(unread);
        }
    }

    public Optional<AssessedIncident> incident(IncidentId id) {
        return incidents.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Source> source(SourceId id) {
        return sources.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
