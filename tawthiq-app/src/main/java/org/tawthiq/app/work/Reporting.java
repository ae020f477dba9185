package org.tawthiq.app.work;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.Assessor;
import org.tawthiq.assessment.NamedDead;
import org.tawthiq.assessment.OtherLinkings;
import org.tawthiq.assessment.SourceDependence;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.CaseSettings;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.casefile.Decision;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.finding.Selection;
import org.tawthiq.incident.LinkingDraws;
import org.tawthiq.incident.person.VictimPersons;
import org.tawthiq.report.Disclosure;
import org.tawthiq.report.ReportBuilder;
import org.tawthiq.report.ReportInput;
import org.tawthiq.report.ReportModel;
import org.tawthiq.report.Sentence;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.DateExtent;

/// Assesses a case and makes the report's model of it.
public final class Reporting {

    private static final String RULES = "assessment/3";

    private final CaseWork work;

    public Reporting(CaseWork work) {
        this.work = work;
    }

    /// The incidents of the case, assessed, by date; nothing is withheld here.
    public List<AssessedIncident> assessed() throws IOException {
        CaseState state = work.state();
        Map<ClaimId, Claim> claims = state.claims();
        Assessor assessor = assessor(state, claims);
        return state.incidents().values().stream()
                .filter(incident -> incident.claims().stream().anyMatch(claims::containsKey))
                .map(assessor::assess)
                .toList();
    }

    private Assessor assessor(CaseState state, Map<ClaimId, Claim> claims) throws IOException {
        SourceDependence dependence =
                dependence(state, CaseTexts.all(work)).over(state.incidents().values(), claims);
        return new Assessor(
                dependence, claims, claims.values(), victims(state, claims.values()), standard(state.settings()));
    }

    /// Who the named victims of the evidence are.
    public VictimPersons victims() throws IOException {
        CaseState state = work.state();
        return victims(
                state,
                state.claims().values().stream()
                        .filter(claim -> LinkingStep.isEvidence(state, claim))
                        .toList());
    }

    private VictimPersons victims(CaseState state, Collection<Claim> claims) throws IOException {
        return VictimPersons.of(claims, state.linkRulings(), CaseTexts.all(work));
    }

    /// The dead who are named for an incident.
    public NamedDead namedDead(AssessedIncident incident, VictimPersons persons) {
        Map<ClaimId, Claim> claims = work.state().claims();
        List<Claim.Attack> members = new ArrayList<>();
        for (ClaimId id : incident.incident().claims()) {
            if (claims.get(id) instanceof Claim.Attack attack) {
                members.add(attack);
            }
        }
        return new NamedDead.Register(claims.values(), persons, _ -> true).of(members);
    }

    private OtherLinkings others() throws IOException {
        CaseState state = work.state();
        Assessor assessor = assessor(state, state.claims());
        LinkingDraws draws = work.draws();
        return new OtherLinkings(
                draws.others().stream()
                        .map(other -> Optional.of(assessor.assess(other)))
                        .toList(),
                draws.draws(),
                draws.merged());
    }

    /// Records the grades, where they differ from those recorded last.
    public void recordAssessment() throws IOException {
        List<String> grades = assessed().stream()
                .map(incident -> "%s %s event:%s harm:%s party:%s"
                        .formatted(
                                incident.id().value(),
                                word(incident.grade()),
                                word(incident.event().level()),
                                word(incident.harmResult().level()),
                                word(incident.party().level())))
                .toList();
        CaseRecord.Assessed now = new CaseRecord.Assessed(RULES, grades);
        Optional<CaseRecord> last = work.records().stream()
                .filter(CaseRecord.Assessed.class::isInstance)
                .reduce((first, second) -> second);
        if (!last.equals(Optional.of(now))) {
            work.append(List.of(now), List.of());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// The model of a report on everything in the case.
    ///
    /// @param internal true to withhold nothing
    /// @param notices what was told of the material on the way
    public ReportModel model(boolean internal, List<Notice> notices) throws IOException {
        CaseState state = work.state();
        Map<SourceId, String> texts = CaseTexts.all(work);
        List<Source> sources = List.copyOf(state.sources().values());
        CaseSettings settings = state.settings();
        Disclosure disclosure = new Disclosure(internal, state.disclosureRulings(), sources);
        return ReportBuilder.build(new ReportInput(
                settings.name(),
                period(settings),
                Set.copyOf(settings.countries()),
                state.claims(),
                state.incidents().values(),
                sources,
                texts,
                dependence(state, texts),
                work.draws(),
                state.linkRulings(),
                disclosure,
                state.reviewed(),
                standard(settings),
                making(state, Unread.sentences(state, notices, disclosure))));
    }

    /// Holds the tallies of a statement against the incidents of the case.
    public ReportModel.StatementCheck check(Source statement, List<Claim> claims) throws IOException {
        CaseSettings settings = work.state().settings();
        Selection scope = Selection.of(period(settings), Set.copyOf(settings.countries()));
        return ReportBuilder.check(statement, scope, assessed(), others(), claims);
    }

    /// Records what a report said.
    public void recordReport(String name, ReportModel model) throws IOException {
        List<String> sentences = model.findings().stream()
                .map(ReportModel.Said::sentence)
                .map(Sentence::text)
                .toList();
        List<List<org.tawthiq.incident.IncidentId>> incidents =
                model.findings().stream().map(said -> said.finding().counted()).toList();
        String by = model.internal() || work.actor().equals(CaseWork.PROGRAM) ? "" : work.actor();
        work.append(
                List.of(new CaseRecord.ReportPublished(name, model.internal(), sentences, incidents, by)), List.of());
    }

    private static int standard(CaseSettings settings) {
        return settings.independentOrigins().orElse(Assessor.STANDARD);
    }

    private static DateExtent period(CaseSettings settings) {
        Optional<LocalDate> from = settings.from().toOptional();
        Optional<LocalDate> to = settings.to().toOptional();
        if (from.isPresent() && to.isPresent()) {
            return new DateExtent.Span(from.get(), to.get());
        }
        return from.<DateExtent>map(DateExtent.Since::new).orElseGet(DateExtent.Unstated::new);
    }

    private static SourceDependence dependence(CaseState state, Map<SourceId, String> texts) {
        return new SourceDependence(state.sources().values(), CaseTexts.prose(state, texts), state.sourceRulings());
    }

    private ReportModel.Making making(CaseState state, List<String> unread) {
        List<String> steps = new ArrayList<>();
        long texts = state.texts().size();
        steps.add("Sources were kept as they came, each named by the digest of its bytes: %d. Text was read out of %d."
                .formatted(state.sources().size(), texts));
        work.records().stream()
                .filter(CaseRecord.ClaimsRead.class::isInstance)
                .map(CaseRecord.ClaimsRead.class::cast)
                .map(read -> "Claims were read by rules and word lists, never guessed (%s; %s)."
                        .formatted(
                                read.reader(),
                                String.join(
                                        ", ",
                                        read.data().stream()
                                                .filter(data -> !data.startsWith("publish"))
                                                .toList())))
                .distinct()
                .sorted()
                .forEach(steps::add);
        work.parts()
                .gazetteers()
                .forEach(data -> steps.add("Places were looked up by name in a gazetteer (" + data + ")."));
        steps.add(
                "Claims of compatible place, time and kind were linked into incidents; the reasons stand with each claim"
                        + " (weights %s).".formatted(work.weights().name()));
        steps.add(
                "Of each number other linkings were drawn, and the range holds what they give: its first number is what"
                        + " is documented even if incidents are one of which nobody could decide it.");
        steps.add("Each incident was assessed three times over: event, harm and party (rules %s).".formatted(RULES));
        long decided = state.decisionsInForce().stream()
                .filter(decision -> !(decision.ruling() instanceof Decision.Ruling.Undo))
                .count();
        steps.add("Decisions of people in force: %d.".formatted(decided));
        int erased = state.erasures().sources();
        if (erased > 0) {
            steps.add(
                    "Sources that were erased from the case for good, with all that they claim: %d. No number counts them."
                            .formatted(erased));
        }
        CaseSettings settings = state.settings();
        String period = settings.from().isKnown() || settings.to().isKnown()
                ? "%s to %s"
                        .formatted(
                                settings.from().map(LocalDate::toString).orElse("the beginning"),
                                settings.to().map(LocalDate::toString).orElse("today"))
                : "";
        return new ReportModel.Making(settings.name(), period, settings.countries(), steps, unread);
    }
}
