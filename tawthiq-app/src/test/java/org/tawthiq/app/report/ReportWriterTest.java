package org.tawthiq.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.app.report.drawing.Outlines;
import org.tawthiq.claim.Claim;
import org.tawthiq.report.ReportModel;
import org.tawthiq.source.Source;
import org.tawthiq.vocabulary.Known;

class ReportWriterTest {

    private static final String DRAFT = "draft: computed, not reviewed";

    private final ReportWriter writer = new ReportWriter(Outlines.none());
    private final ReportModel model = TestReport.rich();

    @TempDir
    Path temp;

    private Map<String, byte[]> files(ReportModel report) {
        return writer.files(report, Known.is("checkpoint 7"), ReportProofs.withoutCase());
    }

    private static String text(Map<String, byte[]> files, String name) {
        byte[] bytes = files.get(name);
        assertThat(bytes).as(name).isNotNull();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void theSameModelGivesTheSameBytes() {
        Map<String, byte[]> one = files(TestReport.rich());
        Map<String, byte[]> other = files(TestReport.rich());
        one.forEach((name, bytes) -> assertThat(other.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void fiveFilesAreWrittenAndNothingIsLeftBeside() throws IOException {
        Path folder = temp.resolve("report");
        writer.write(model, Known.unknown(), ReportProofs.withoutCase(), folder);
        writer.write(model, Known.unknown(), ReportProofs.withoutCase(), folder);
        assertThat(names(folder))
                .containsExactlyInAnyOrder(
                        "index.html", "findings.json", "incidents.csv", "claims.jsonl", "provenance.json");
        assertThat(names(temp)).containsExactly("report");
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("papers"));
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> writer.write(model, Known.unknown(), ReportProofs.withoutCase(), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("notes.txt")
                .hasMessageContaining("name another folder");
        assertThat(names(folder)).containsExactly("notes.txt");
        assertThat(names(temp)).containsExactly("papers");
    }

    @Test
    void whereWritingFailsTheOldReportStands() throws IOException {
        Path folder = temp.resolve("report");
        writer.write(model, Known.unknown(), ReportProofs.withoutCase(), folder);
        byte[] old = Files.readAllBytes(folder.resolve("index.html"));
        Path blocked =
                folder.resolveSibling(".report.new-" + ProcessHandle.current().pid());
        Files.writeString(blocked, "in the way");
        assertThatThrownBy(
                        () -> writer.write(TestReport.reviewed(), Known.unknown(), ReportProofs.withoutCase(), folder))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot write the report to");
        assertThat(folder.resolve("index.html")).hasBinaryContent(old);
    }

    @Test
    void everyFileOfADraftSaysSo() {
        files(model)
                .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .contains(DRAFT));
        assertThat(text(files(model), "claims.jsonl").lines())
                .allSatisfy(line -> assertThat(line).contains("\"standing\":\"" + DRAFT + "\""));
        files(TestReport.reviewed())
                .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain(DRAFT));
    }

    @Test
    void everyFileOfAnInternalReportSaysSo() {
        files(TestReport.internal())
                .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .contains("INTERNAL: not for publication"));
        for (String name : List.of("findings.json", "provenance.json", "claims.jsonl")) {
            assertThat(text(files(TestReport.internal()), name).lines())
                    .as("the standing itself says it in " + name)
                    .allSatisfy(line ->
                            assertThat(line).contains("\"standing\":\"INTERNAL: not for publication; " + DRAFT + "\""));
        }
    }

    @Test
    void nothingWithheldAndNoDigestOfASourceIsInAnyPublicFile() {
        files(model).forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(text).as(name).doesNotContain(TestReport.SECRET);
            for (Source source : model.sources()) {
                assertThat(text).as(name).doesNotContain(source.id().value());
                assertThat(text).as(name).doesNotContain("saved from a public page");
            }
        });
        assertThat(text(files(TestReport.internal()), "claims.jsonl"))
                .contains(TestReport.SECRET)
                .contains("source_sha256");
    }

    @Test
    void theTableHasARowForEachIncident() throws IOException {
        List<NamedCsvRecord> rows = rows(model);
        assertThat(rows).hasSameSizeAs(model.incidents());
        NamedCsvRecord ariha = rows.stream()
                .filter(row -> row.getField("date_from").equals("2020-01-29"))
                .findFirst()
                .orElseThrow();
        assertThat(ariha.getField("killed_least")).isEqualTo("11");
        assertThat(ariha.getField("killed_most")).isEqualTo("13");
        assertThat(ariha.getField("injured_most")).isEmpty();
        assertThat(ariha.getField("latitude")).isEqualTo("35.813700");
        assertThat(ariha.getField("conflicts")).isEqualTo("killed");
        assertThat(ariha.getField("party_codes")).isEqualTo("RU");
        assertThat(rows.getFirst().getFields().getLast()).isEqualTo(DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "=HYPERLINK(\"x\",\"y, z\")"})
    void noCellCanBeTakenForAFormula(String words) throws IOException {
        assertThat(rows(TestReport.hostile(words)).stream()
                        .flatMap(row -> row.getFields().stream())
                        .filter(cell -> !cell.isEmpty()))
                .noneMatch(cell -> "=+-@\t".indexOf(cell.charAt(0)) >= 0)
                .contains("'" + words);
    }

    @Test
    void claimsComeOneALineUnderTheirSourcesNames() {
        List<String> lines = text(files(model), "claims.jsonl").lines().toList();
        assertThat(lines).hasSameSizeAs(model.claims().keySet());
        for (Claim claim : model.claims().values()) {
            assertThat(lines)
                    .filteredOn(
                            line -> line.contains("\"claim\":\"" + claim.id().value() + "\""))
                    .singleElement()
                    .asString()
                    .containsPattern("\"source\":\"s[1-7]\"");
        }
    }

    @Test
    void noLineSpeaksOfAClaimThatIsWithheld() {
        Claim.Tally whole = model.checks().getFirst().checks().getFirst().tally();
        Map<org.tawthiq.claim.ClaimId, Claim> fewer = new java.util.TreeMap<>(model.claims());
        fewer.remove(whole.id());
        files(with(fewer)).forEach((name, bytes) -> {
            if (!name.equals("index.html")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain(whole.id().value());
            }
        });
        assertThat(text(files(with(fewer)), "index.html"))
                .doesNotContain(whole.id().value());
    }

    private ReportModel with(Map<org.tawthiq.claim.ClaimId, Claim> claims) {
        return new ReportModel(
                model.title(),
                model.standing(),
                model.internal(),
                model.findings(),
                model.incidents(),
                claims,
                model.quotes(),
                model.sources(),
                model.hiding(),
                model.reviewed(),
                model.checks(),
                model.withheld(),
                model.making());
    }

    @Test
    void findingsNameTheirIncidentsAndWhatIsOpen() {
        String json = text(files(model), "findings.json");
        model.findings().forEach(said -> {
            assertThat(json).contains("\"sentence\":\"" + said.sentence().text() + "\"");
            said.finding().counted().forEach(id -> assertThat(json).contains(id.value()));
            said.finding().open().forEach(open -> assertThat(json).contains(open.why()));
        });
    }

    @Test
    void provenanceTellsTheStateOfTheCase() {
        assertThat(text(files(model), "provenance.json"))
                .contains("\"checkpoint\":\"checkpoint 7\"")
                .contains("\"source\":\"s1\"")
                .contains("scan-3.pdf");
    }

    @Test
    void halfACharacterCostsNoReport() {
        assertThat(files(TestReport.hostile("half \uD800 a character"))).hasSize(5);
    }

    @Test
    void theTerminalShowsFindingsAndIncidentsWithinItsWidth() {
        String shown = TerminalSummary.render(model, 80, false);
        assertThat(shown.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(shown)
                .contains("9 attacks are described")
                .contains("11 to 13")
                .contains("1 incident with claims that disagree")
                .contains(DRAFT)
                .doesNotContain("\u001b");
        assertThat(TerminalSummary.render(TestReport.hostile("a\u001b[31mb"), 80, false))
                .doesNotContain("\u001b");
    }

    private List<NamedCsvRecord> rows(ReportModel report) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(text(files(report), "incidents.csv"))) {
            return reader.stream().toList();
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return Set.copyOf(
                    entries.map(entry -> entry.getFileName().toString()).toList());
        }
    }
}
