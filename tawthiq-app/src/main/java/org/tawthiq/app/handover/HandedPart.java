package org.tawthiq.app.handover;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.app.work.Reporting;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.casefile.Decision;
import org.tawthiq.casefile.InMemoryCaseFile;
import org.tawthiq.casefile.Preserved;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.LinkWeights;
import org.tawthiq.report.Disclosure;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Digest;

/// The part of a case that is handed over: claims of the sources that leave, and incidents as these claims alone
/// give them, so that nothing of the others shows in a number, a conflict or an origin.
final class HandedPart {

    private final CaseWork work;
    private final Handing handing;
    private final Disclosure disclosure;
    private final Map<ClaimId, Claim> claims = new TreeMap<>();

    HandedPart(CaseWork work, Handing handing, boolean internal) {
        CaseState state = work.state();
        this.work = work;
        this.handing = handing;
        this.disclosure = new Disclosure(
                internal, state.disclosureRulings(), List.copyOf(state.sources().values()));
        Set<SourceId> leaving = new HashSet<>();
        handing.sources().forEach(source -> leaving.add(source.id()));
        state.claims().forEach((id, claim) -> {
            if (leaving.contains(Handing.sourceOf(claim)) && disclosure.shows(claim)) {
                claims.put(id, claim);
            }
        });
    }

    /// Sorted by name.
    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    List<Claim> claims(Source source) {
        return claims.values().stream()
                .filter(claim -> Handing.sourceOf(claim).equals(source.id()))
                .toList();
    }

    /// The last reading of a source, with the claims as people's decisions left them.
    Optional<CaseRecord.ClaimsRead> reading(Source source) {
        return last(CaseRecord.ClaimsRead.class, read -> read.source().equals(source.id()))
                .map(read -> new CaseRecord.ClaimsRead(source.id(), read.reader(), read.data(), claims(source)));
    }

    /// Claims of the sources that leave which may not stand by themselves: those that tell of private persons.
    long withheld() {
        return work.state().claims().values().stream()
                .filter(claim -> handing.source(Handing.sourceOf(claim)).isPresent())
                .filter(claim -> !claims.containsKey(claim.id()))
                .count();
    }

    List<AssessedIncident> incidents() throws IOException {
        InMemoryCaseFile part = new InMemoryCaseFile();
        CaseWork inside = new CaseWork(part, work.parts(), work::now, "");
        inside.append(records(), texts());
        return new Reporting(inside).assessed();
    }

    private List<Preserved> texts() throws IOException {
        List<Preserved> texts = new ArrayList<>();
        for (Source source : handing.sources()) {
            if (work.state().texts().containsKey(source.id())) {
                texts.add(Preserved.of(work.file().object(work.state().texts().get(source.id()))));
            }
        }
        return texts;
    }

    private List<CaseRecord> records() {
        CaseState state = work.state();
        List<CaseRecord> records = new ArrayList<>();
        records.add(new CaseRecord.CaseOpened(state.settings()));
        for (Source source : handing.sources()) {
            records.add(
                    new CaseRecord.SourceAdded(source, new Digest(source.id().value())));
            last(CaseRecord.TextExtracted.class, text -> text.source().equals(source.id()))
                    .ifPresent(records::add);
            records.add(new CaseRecord.ClaimsRead(source.id(), "", List.of(), claims(source)));
        }
        for (Decision decision : state.decisionsInForce()) {
            switch (decision.ruling()) {
                case Decision.Ruling.OnLink _, Decision.Ruling.OnSources _ ->
                    records.add(new CaseRecord.Decided(decision));
                case Decision.Ruling.OnClaim _,
                        Decision.Ruling.OnReview _,
                        Decision.Ruling.OnDisclosure _,
                        Decision.Ruling.Undo _ -> {}
            }
        }
        records.add(new CaseRecord.IncidentsLinked("", LinkWeights.shipped(), incidentsOfClaims(state), List.of()));
        return records;
    }

    private List<Incident> incidentsOfClaims(CaseState state) {
        List<Incident> incidents = new ArrayList<>();
        for (Incident incident : state.incidents().values()) {
            List<Incident.Membership> members = incident.members().stream()
                    .filter(member -> claims.containsKey(member.claim()))
                    .toList();
            if (!members.isEmpty() && disclosure.shows(incident)) {
                incidents.add(new Incident(incident.id(), members.getFirst().claim(), members, List.of()));
            }
        }
        return incidents;
    }

    private <T extends CaseRecord> Optional<T> last(Class<T> kind, Predicate<T> ofSource) {
        return work.records().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(ofSource)
                .reduce((_, later) -> later);
    }
}
