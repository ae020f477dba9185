package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.app.report.ReportProofs;
import org.tawthiq.app.report.ReportWriter;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.app.work.Reporting;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.HarmRange;
import org.tawthiq.casefile.CaseSettings;
import org.tawthiq.casefile.InMemoryCaseFile;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Speaker;
import org.tawthiq.finding.Measure;
import org.tawthiq.report.ReportModel;
import org.tawthiq.report.Sentence;
import org.tawthiq.source.Locus;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Known;

/// The walk of ARCHITECTURE.md: the 11 killed at Ariha, from the bytes of a file to the published
/// sentence
/// and back. Each test is one step of it.
class OneValueTest {

    private static final Path BRIEF = Program.EXAMPLE.resolve("brief-a.txt");
    private static final Instant NOW = Instant.parse("2021-03-01T09:00:00Z");

    @TempDir
    Path folder;

    private byte[] bytes = {};
    private CaseWork work;
    private Claim.Attack claim;
    private AssessedIncident incident;
    private ReportModel model;

    @BeforeEach
    void walk() throws IOException {
        bytes = Files.readAllBytes(BRIEF);
        work = Wiring.work(new InMemoryCaseFile(), new Wiring(List.of(), "").parts(), "Reader One");
        work.settle(new CaseSettings(
                "One value",
                List.of("SY"),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                List.of(),
                List.of(),
                Known.unknown(),
                false));
        work.add(BRIEF);
        work.read();
        work.link();
        claim = work.state().claims().values().stream()
                .filter(Claim.Attack.class::isInstance)
                .map(Claim.Attack.class::cast)
                .filter(attack -> attack.statement().citation().quote().contains("killed 11 civilians"))
                .findFirst()
                .orElseThrow();
        incident = new Reporting(work)
                .assessed().stream()
                        .filter(one -> one.incident().claims().contains(claim.id()))
                        .findFirst()
                        .orElseThrow();
        model = new Reporting(work).model(false, List.of());
    }

    @Test
    void theBytesBecomeASourceNamedByTheirDigest() throws IOException {
        SourceId id = SourceId.of(Digest.of(bytes));
        Source source = work.state().sources().get(id);
        assertThat(source.size()).isEqualTo(bytes.length);
        assertThat(work.file().object(new Digest(id.value()))).isEqualTo(bytes);
    }

    @Test
    void theSourceMakesAClaimThatCitesItsWords() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Locus.TextSpan span = (Locus.TextSpan) claim.statement().citation().locus();
        assertThat(text.substring(span.start(), span.end()))
                .isEqualTo(claim.statement().citation().quote());
        HarmCount killed = claim.harm().stream()
                .filter(harm -> harm.what() == HarmCount.Harm.KILLED)
                .findFirst()
                .orElseThrow();
        assertThat(killed.count()).isEqualTo(new Count.Exactly(11));
        assertThat(killed.status()).isEqualTo(HarmCount.Status.CIVILIAN);
        assertThat(killed.stated()).isEqualTo("11 civilians");
        assertThat(claim.statement().speaker())
                .isInstanceOfSatisfying(
                        Speaker.Named.class, named -> assertThat(named.name()).isEqualTo("Amnesty International"));
    }

    @Test
    void theClaimSpeaksOfAnIncidentAtAPlaceOnADay() {
        assertThat(incident.incident().claims()).contains(claim.id());
        assertThat(incident.date().value().extent()).isEqualTo(new DateExtent.Day(LocalDate.of(2020, 1, 29)));
        assertThat(incident.places().value().getFirst().name()).isEqualTo("Ariha");
        assertThat(incident.places().value().getFirst().best().orElseThrow().country())
                .isEqualTo("SY");
    }

    @Test
    void theAssessmentKeepsTheNumberItsClaimAndItsOneOrigin() {
        HarmRange killed = incident.harm().stream()
                .filter(harm -> harm.what() == HarmCount.Harm.KILLED)
                .findFirst()
                .orElseThrow();
        assertThat(killed.least()).isEqualTo(11);
        assertThat(killed.most()).hasValue(11);
        assertThat(incident.groups()).hasSize(1);
        assertThat(incident.groups().getFirst().root()).isEqualTo("Amnesty International");
    }

    @Test
    void theFindingCountsTheIncident() {
        ReportModel.Said killed = model.findings().stream()
                .filter(said -> said.finding().query().measure() == Measure.KILLED)
                .findFirst()
                .orElseThrow();
        assertThat(killed.finding().counted()).contains(incident.id());
        assertThat(killed.sentence().parts().getFirst())
                .isInstanceOfSatisfying(
                        Sentence.Part.Figure.class,
                        figure -> assertThat(figure.counted()).contains(incident.id()));
    }

    @Test
    void theReportSaysItAndEveryStepCanBeWalkedBack() throws IOException {
        new ReportWriter().write(model, Known.unknown(), ReportProofs.withoutCase(), folder.resolve("report"));
        String page = Program.text(folder.resolve("report"), "index.html");
        // 11 at Ariha and the three at Idlib make the sentence's number; each opens to its incident.
        assertThat(page).contains("people are said to have been killed").contains("killed 11 civilians");
        assertThat(page)
                .contains("href=\"#" + incident.id().value())
                .contains("id=\"" + incident.id().value());
        assertThat(page).contains(claim.id().value());
        assertThat(Program.text(folder.resolve("report"), "claims.jsonl"))
                .contains(claim.id().value())
                .contains("\"stated\":\"11 civilians\"");
    }

    @Test
    void theWalkNeedsNoClock() throws IOException {
        CaseWork other = new CaseWork(new InMemoryCaseFile(), new Wiring(List.of(), "").parts(), () -> NOW, "R");
        other.settle(work.state().settings());
        other.add(BRIEF);
        other.read();
        other.link();
        assertThat(other.state().claims()).isEqualTo(work.state().claims());
        assertThat(other.state().incidents()).isEqualTo(work.state().incidents());
    }
}
