package org.tawthiq.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.app.AttackTables;
import org.tawthiq.app.Wiring;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.Decision;
import org.tawthiq.casefile.DecisionId;
import org.tawthiq.casefile.InMemoryCaseFile;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimDecision;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.LinkRuling;
import org.tawthiq.incident.LinkWeights;
import org.tawthiq.incident.Linker;
import org.tawthiq.source.SourceId;

/// A case that was linked by learned weights, and to which more comes.
class FurtherClaimsTest {

    @TempDir
    Path folder;

    private final List<String> attacks = attacks();
    private final CaseWork work = opened();

    @BeforeEach
    void open() throws IOException {
        add("first", attacks, 0);
        add("second", attacks, 1);
        assertThat(work.relearn()).extracting(Notice::text).first().asString().contains("were learned from 480 claims");
    }

    private static CaseWork opened() {
        try {
            return Wiring.work(new InMemoryCaseFile(), new Wiring(List.of(), "").parts(), "test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As many told again as the table says, every fourth a day later.
    private void add(String name, List<String> rows, int later) throws IOException {
        List<String> lines = new ArrayList<>(List.of(AttackTables.HEADER));
        for (int at = 0; at < rows.size(); at++) {
            LocalDate day = LocalDate.parse(rows.get(at).substring(0, 10));
            lines.add(day.plusDays(at % 4 == 0 ? later : 0) + rows.get(at).substring(10));
        }
        work.add(AttackTables.write(folder.resolve(name), Map.of(name + ".csv", lines)));
        work.read();
    }

    private static List<String> attacks() {
        SplittableRandom random = new SplittableRandom(11);
        List<String> rows = new ArrayList<>();
        for (int attack = 0; attack < 240; attack++) {
            rows.add("%s,%s,%s,%d"
                    .formatted(
                            LocalDate.of(2019, 5, 1).plusDays(random.nextInt(290)),
                            List.of("Ariha", "Saraqib", "Kafr Nabl", "Idlib").get(random.nextInt(4)),
                            List.of("air strike", "shelling").get(random.nextInt(2)),
                            1 + random.nextInt(20)));
        }
        return rows;
    }

    private Optional<FurtherClaims> further() {
        return FurtherClaims.since(work, LinkingStep.LINKER, work.weights());
    }

    @Test
    void areLinkedByThemselvesAndGiveWhatAllAtOnceGives() throws IOException {
        add("third", attacks.subList(0, 60), 1);
        assertThat(further()).hasValueSatisfying(found -> {
            assertThat(found.further()).hasSize(60);
            assertThat(found.linked()).hasSize(480);
        });
        int before = work.records().size();
        assertThat(work.link()).isEmpty();
        assertThat(work.records().subList(before, work.records().size()))
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseRecord.IncidentsLinked.class,
                        linked -> assertThat(linked.changed()).hasSizeBetween(40, 90));
        assertThat(members()).isEqualTo(allAtOnce());
    }

    @Test
    void aDecisionOnWhatWasLinkedIsAStepToo() throws IOException {
        Incident incident = work.state().incidents().values().stream()
                .filter(one -> one.claims().size() > 1)
                .findFirst()
                .orElseThrow();
        decide(new Decision.Ruling.OnLink(new LinkRuling.Different(
                incident.claims().get(0), incident.claims().get(1))));
        assertThat(further())
                .hasValueSatisfying(found -> assertThat(found.further()).isEmpty());
        work.link();
        assertThat(members()).isEqualTo(allAtOnce()).doesNotContain(Set.copyOf(incident.claims()));
    }

    @Test
    void nothingNewMeansNoRecord() throws IOException {
        int before = work.records().size();
        work.link();
        assertThat(work.records()).hasSize(before);
    }

    @Test
    void aClaimThatWasWithdrawnLinksAllAgain() throws IOException {
        Claim claim = work.state().claims().values().iterator().next();
        decide(new Decision.Ruling.OnClaim(new ClaimDecision.Reject(claim.id())));
        assertThat(further()).isEmpty();
        work.link();
        assertThat(members()).isEqualTo(allAtOnce());
    }

    @Test
    void aTextThatWasExtractedAnewLinksAllAgain() throws IOException {
        SourceId source = work.state().sources().keySet().iterator().next();
        work.append(
                List.of(new CaseRecord.TextExtracted(
                        source,
                        Optional.ofNullable(work.state().texts().get(source)).orElseThrow(),
                        "another/1",
                        List.of())),
                List.of());
        assertThat(further()).isEmpty();
    }

    @Test
    void otherWeightsOrVeryManyClaimsLinkAllAgain() throws IOException {
        assertThat(FurtherClaims.since(work, LinkingStep.LINKER, work.parts().weights()))
                .isEmpty();
        assertThat(FurtherClaims.since(work, "linker/0", work.weights())).isEmpty();
        add("third", attacks.subList(0, 200), 1);
        assertThat(further()).isEmpty();
    }

    @Test
    void aCaseThatOutgrewItsWeightsIsToldSo() throws IOException {
        add("third", attacks.subList(0, 230), 1);
        add("fourth", attacks.subList(0, 200), 0);
        assertThat(work.link())
                .extracting(Notice::text)
                .contains("the weights in force were learned from 480 claims, and 910 are linked now;"
                        + " link --relearn learns them again");
    }

    @Test
    void whatWeightsWereLearnedFromIsCountedAgainWithoutAnErasedSource() throws IOException {
        LinkWeights before = work.weights();
        SourceId second = work.state().sources().values().stream()
                .filter(source -> source.fileName().equals("second.csv"))
                .findFirst()
                .orElseThrow()
                .id();
        Erasing erasing = new Erasing(work);
        erasing.erase(erasing.of(Set.of(second)), "a court ordered it");
        assertThat(work.weights().byRule()).isEqualTo(before.byRule());
        assertThat(work.weights().population().reports()).isEqualTo(240);
        assertThat(work.records().stream().filter(CaseRecord.WeightsLearned.class::isInstance))
                .as("the earlier record holds counts of what was erased")
                .hasSize(1);
        assertThat(members()).isEqualTo(allAtOnce());
        assertThat(further()).isPresent();
    }

    private void decide(Decision.Ruling ruling) throws IOException {
        work.append(
                List.of(new CaseRecord.Decided(
                        new Decision(new DecisionId("d-1"), work.now(), "Reader One", "seen", ruling))),
                List.of());
    }

    private Set<Set<ClaimId>> members() {
        return sets(List.copyOf(work.state().incidents().values()));
    }

    private Set<Set<ClaimId>> allAtOnce() {
        return sets(new Linker(work.weights(), Map.of())
                .link(LinkingStep.attacks(work.state()), work.state().linkRulings(), List.of())
                .incidents());
    }

    private static Set<Set<ClaimId>> sets(List<Incident> incidents) {
        return incidents.stream().map(incident -> Set.copyOf(incident.claims())).collect(Collectors.toSet());
    }
}
