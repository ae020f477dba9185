package org.tawthiq.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.Assessor;
import org.tawthiq.assessment.Independence;
import org.tawthiq.assessment.OriginGroup;
import org.tawthiq.assessment.OtherLinkings;
import org.tawthiq.assessment.SourceDependence;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.finding.Finding;
import org.tawthiq.finding.Findings;
import org.tawthiq.finding.Selection;
import org.tawthiq.finding.TallyChecker;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkingDraws;
import org.tawthiq.incident.Reason;
import org.tawthiq.incident.person.VictimPersons;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Custody;
import org.tawthiq.source.Locus;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.DateExtent;

/// Builds a report's model out of a case. What may not leave is taken away first, and names of private
/// persons are blanked; everything after that sees only the rest, so that no value can rest on a withheld
/// claim.
public final class ReportBuilder {

    private final ReportInput input;
    private final PrivateNames names;
    private final HiddenStretches hidden;

    private ReportBuilder(ReportInput input) {
        this.input = input;
        this.names = PrivateNames.of(input);
        this.hidden = HiddenStretches.of(input, names);
    }

    public static ReportModel build(ReportInput input) {
        return new ReportBuilder(input).build();
    }

    private ReportModel build() {
        Map<ClaimId, Claim> shown = new TreeMap<>();
        BlankedClaim blanked = new BlankedClaim(names, hidden::blanked);
        input.claims().values().stream()
                .filter(this::mayShow)
                .map(claim -> input.disclosure().isInternal() ? claim : blanked.of(claim))
                .forEach(claim -> shown.put(claim.id(), claim));
        Assessor assessor = assessor(shown);
        List<AssessedIncident> incidents = incidents(assessor, shown);
        OtherLinkings others = others(assessor, shown);
        List<ReportModel.Said> findings = findings(incidents, others);
        Set<IncidentId> reviewed = incidents.stream()
                .map(AssessedIncident::id)
                .filter(input.reviewed()::contains)
                .collect(Collectors.toSet());
        boolean allReviewed = !incidents.isEmpty() && reviewed.size() == incidents.size();
        List<Source> sources = input.sources().stream()
                .filter(source -> input.disclosure().shows(source.id()))
                .map(this::blanked)
                .sorted(Comparator.comparing((Source source) ->
                                source.published().map(Object::toString).orElse("9999"))
                        .thenComparing(Source::label)
                        .thenComparing(Source::id))
                .toList();
        return new ReportModel(
                names.blank(input.title()),
                allReviewed ? ReportModel.Standing.REVIEWED : ReportModel.Standing.DRAFT,
                input.disclosure().isInternal(),
                findings,
                incidents,
                shown,
                quotes(shown),
                sources,
                hiding(sources),
                reviewed,
                checks(incidents, others, shown),
                new ReportModel.Withheld(
                        input.claims().size() - shown.size(),
                        input.incidents().size() - incidents.size(),
                        input.sources().size() - sources.size()),
                blanked(input.making()));
    }

    private Set<SourceId> hiding(List<Source> sources) {
        return sources.stream()
                .map(Source::id)
                .filter(id -> !input.disclosure().isInternal() && hidden.hidesOf(id))
                .collect(Collectors.toSet());
    }

    private boolean mayShow(Claim claim) {
        return input.disclosure().isInternal() || !hidden.holdsBack(claim);
    }

    /// Incidents on what may be shown of their claims; one without any such claim is left out.
    private List<AssessedIncident> incidents(Assessor assessor, Map<ClaimId, Claim> shown) {
        return input.incidents().stream()
                .filter(incident -> input.disclosure().shows(incident))
                .flatMap(incident -> assessed(assessor, incident, shown).stream())
                .sorted(Comparator.comparing((AssessedIncident incident) -> incident.date()
                                .value()
                                .extent()
                                .from()
                                .map(Object::toString)
                                .orElse("9999"))
                        .thenComparing(AssessedIncident::id))
                .toList();
    }

    private OtherLinkings others(Assessor assessor, Map<ClaimId, Claim> shown) {
        LinkingDraws draws = input.draws();
        return new OtherLinkings(
                draws.others().stream()
                        .map(other -> assessed(assessor, other, shown))
                        .toList(),
                draws.draws(),
                draws.merged());
    }

    private Assessor assessor(Map<ClaimId, Claim> shown) {
        List<Claim> countable = countable();
        return new Assessor(
                dependence().over(input.incidents(), shown),
                shown,
                countable,
                VictimPersons.of(countable, input.linkRulings(), input.texts()),
                input.standard());
    }

    private Optional<AssessedIncident> assessed(Assessor assessor, Incident incident, Map<ClaimId, Claim> shown) {
        return Optional.of(ofShown(incident, shown))
                .filter(left -> !left.members().isEmpty())
                .map(left -> blanked(assessor.assess(left)));
    }

    /// All claims but those of victims on whom no number may rest: the dead who are named are counted, and the claims
    /// that name them stay in. Attacks that may not be shown stay among them, since somebody may have died there.
    private List<Claim> countable() {
        return input.claims().values().stream()
                .filter(claim ->
                        !(claim instanceof Claim.Victim) || input.disclosure().counts(claim))
                .toList();
    }

    /// Shared words are quoted of sources that hide nothing only.
    private SourceDependence dependence() {
        Disclosure disclosure = input.disclosure();
        return disclosure.isInternal()
                ? input.dependence()
                : input.dependence().forPublic(id -> disclosure.shows(id) && !hidden.hidesOf(id));
    }

    /// The incident without what may not be shown. Where a claim is taken out, the weights and reasons of
    /// the others go too: they may tell what it said.
    private Incident ofShown(Incident incident, Map<ClaimId, Claim> shown) {
        boolean whole = shown.keySet().containsAll(incident.claims());
        List<Incident.Membership> left = incident.members().stream()
                .filter(member -> shown.containsKey(member.claim()))
                .map(member -> new Incident.Membership(
                        member.claim(),
                        whole ? member.weight() : 0,
                        whole ? member.reasons().stream().map(this::blanked).toList() : List.of()))
                .toList();
        return new Incident(incident.id(), incident.founding(), left, incident.formerly());
    }

    /// Origins are told with the titles of sources, in which a name may stand.
    private AssessedIncident blanked(AssessedIncident incident) {
        Independence told = incident.independence();
        return incident.withGroups(
                incident.groups().stream()
                        .map(group -> new OriginGroup(
                                names.blank(group.root()),
                                group.sources(),
                                group.claims(),
                                group.evidence().stream().map(names::blank).toList()))
                        .toList(),
                new Independence(
                        told.expectedThousandths(),
                        told.ties().stream()
                                .map(tie -> tie.saying(names.blank(tie.evidence())))
                                .toList(),
                        told.apart().stream().map(names::blank).toList()));
    }

    private ReportModel.Making blanked(ReportModel.Making making) {
        return new ReportModel.Making(
                names.blank(making.caseName()),
                making.period(),
                making.countries(),
                making.steps(),
                making.unread().stream().map(names::blank).toList());
    }

    private Reason blanked(Reason reason) {
        return new Reason(reason.rule(), reason.weight(), names.blank(reason.note()));
    }

    private Source blanked(Source source) {
        return new Source(
                source.id(),
                names.blank(source.fileName()),
                source.size(),
                source.mediaType(),
                source.title().map(names::blank),
                source.publisher(),
                source.published(),
                source.byLine(),
                source.language(),
                source.role(),
                source.sensitivity(),
                source.reference().map(names::blank),
                source.obtained().map(names::blank),
                input.disclosure().isInternal() ? source.custody() : Custody.unknown());
    }

    private List<ReportModel.Said> findings(List<AssessedIncident> incidents, OtherLinkings others) {
        DateExtent period = input.period();
        List<ReportModel.Said> said = new ArrayList<>();
        StandardFindings.queries(period, input.countries(), incidents).forEach((name, query) -> {
            Finding finding = Findings.answer(query, incidents, others);
            if (!finding.counted().isEmpty() || name.equals("all")) {
                said.add(new ReportModel.Said(name, FindingSentence.of(finding), finding));
            }
        });
        return said;
    }

    private Map<ClaimId, ReportModel.Quote> quotes(Map<ClaimId, Claim> shown) {
        Map<ClaimId, ReportModel.Quote> quotes = new HashMap<>();
        for (Claim claim : shown.values()) {
            Citation citation = claim.statement().citation();
            String text = input.texts().get(citation.source());
            if (text != null && citation.locus() instanceof Locus.TextSpan span) {
                quotes.put(
                        claim.id(),
                        input.disclosure().isInternal()
                                ? QuoteContext.around(text, span, Stretches.NONE, Stretches.NONE)
                                : hidden.quote(citation.source(), text, span));
            }
        }
        return quotes;
    }

    private List<ReportModel.StatementCheck> checks(
            List<AssessedIncident> incidents, OtherLinkings others, Map<ClaimId, Claim> shown) {
        List<ReportModel.StatementCheck> checks = new ArrayList<>();
        for (Source source : input.sources()) {
            if (source.role() == Source.Role.STATEMENT && input.disclosure().shows(source.id())) {
                checks.add(check(
                        blanked(source),
                        Selection.of(input.period(), input.countries()),
                        incidents,
                        others,
                        shown.values().stream()
                                .filter(claim ->
                                        claim.statement().citation().source().equals(source.id()))
                                .toList()));
            }
        }
        return checks;
    }

    /// Holds the tallies of one source against incidents. Support by the source's own text is marked.
    ///
    /// @param scope the countries and the period of the case
    public static ReportModel.StatementCheck check(
            Source source,
            Selection scope,
            List<AssessedIncident> incidents,
            OtherLinkings others,
            List<Claim> claims) {
        Set<ClaimId> own = claims.stream().map(Claim::id).collect(Collectors.toSet());
        List<Claim.Tally> tallies = claims.stream()
                .filter(Claim.Tally.class::isInstance)
                .map(Claim.Tally.class::cast)
                .sorted(Comparator.comparingInt(ReportBuilder::position).thenComparing(Claim::id))
                .toList();
        TallyChecker checker = new TallyChecker(incidents, others, own::contains, scope);
        return new ReportModel.StatementCheck(source, checker.check(tallies));
    }

    private static int position(Claim claim) {
        return claim.statement().citation().locus() instanceof Locus.TextSpan(int start, int _) ? start : 0;
    }
}
