package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonReader;
import org.tawthiq.verify.part.PartProof;

/// From each number of a report to its proof.
class ReportProofsTest {

    private static final String WORKER = "Mara Invented";

    @TempDir
    Path root;

    private Path theCase;
    private Path report;

    @BeforeEach
    void write() throws IOException {
        theCase = root.resolve("case");
        report = root.resolve("spring");
        Path material = Files.createDirectory(root.resolve("material"));
        Files.writeString(
                material.resolve("one.txt"),
                "On 4 March 2020, five people were killed in an air strike on the market of Idlib.\n");
        Files.writeString(
                material.resolve("two.txt"),
                "On 9 May 2020, an air strike on a hospital in Ariha injured two people.\n");
        assertThat(Program.run("report", material, "--case", theCase, "--out", report, "--by", WORKER)
                        .exit())
                .isZero();
    }

    @Test
    void eachNumberLeadsToAProofOfItsSentenceAndItsIncidents() throws Exception {
        List<Fields> findings = findings(report);
        List<String> links = new ArrayList<>();
        for (Fields finding : findings) {
            String link = finding.text("proof");
            links.add(link);
            Program.Run run =
                    Program.run("verify", "--proof", report.resolve(link), "--keys", theCase.resolve("keys/log.vkey"));
            assertThat(run.exit()).as(run.err()).isZero();
            Fields proven = Fields.of(JsonReader.read(run.out()));
            assertThat(proven.text("sentence")).isEqualTo(finding.text("sentence"));
            assertThat(proven.all("incidents", Fields::text))
                    .containsExactlyInAnyOrderElementsOf(finding.all("incidents", Fields::text));
        }
        assertThat(links).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        var page = Jsoup.parse(Program.text(report, "index.html"));
        assertThat(page.select("#findings a.proof").eachAttr("href")).isEqualTo(links);
        assertThat(Program.files(report.resolve("proofs"))).hasSameSizeAs(links);
    }

    @Test
    void theJarThatNeedsNothingButJavaAcceptsTheProofAndRefusesAChangedOne() throws Exception {
        Path proof = report.resolve("proofs/finding-1.tlog-proof");
        SmallJar.Run proven = SmallJar.run("--proof", proof, "--keys", theCase.resolve("keys/log.vkey"));
        assertThat(proven.exit()).as(proven.said()).isZero();
        assertThat(proven.said()).contains("\"report\": \"spring\"", "the log that the given keys signed holds it");
        SmallJar.Run unknown = SmallJar.run("--proof", proof);
        String keys = Files.readString(theCase.resolve("keys/log.vkey"));
        assertThat(unknown.said()).contains("these keys came with the proof");
        keys.lines().forEach(key -> assertThat(unknown.said()).doesNotContain(key));
        assertThat(SmallJar.run("--proof", proof, "--print-keys").said()).contains(keys);
        assertThat(SmallJar.run("--print-keys", "--proof").exit()).isEqualTo(2);
        Files.writeString(proof, Files.readString(proof).replaceFirst("index [0-9]+", "index 0"));
        SmallJar.Run refused = SmallJar.run("--proof", proof, "--print-keys");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.said()).contains("(path-wrong)");
    }

    @Test
    void thePageNamesTheKeysByWhatSha256sumPrints() throws Exception {
        String page = Program.text(report, "index.html");
        for (String line :
                Files.readString(theCase.resolve("keys/log.vkey")).lines().toList()) {
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                    .digest((line + "\n").getBytes(StandardCharsets.UTF_8));
            String fingerprint = java.util.HexFormat.of().formatHex(digest);
            assertThat(page).contains(fingerprint);
            assertThat(Program.text(report, "findings.json")).contains("\"sha256\":\"" + fingerprint + "\"");
            assertThat(Program.run("verify", "--proof", report.resolve("proofs/finding-1.tlog-proof"))
                            .err())
                    .contains(fingerprint)
                    .doesNotContain(line);
        }
    }

    @Test
    void aPublicReportAndItsProofsDoNotTellWhoWorkedAndTheCaseDoes() throws Exception {
        Path published = root.resolve("case/records");
        assertThat(Program.files(published).values())
                .anyMatch(record -> record.contains("\"report-published\"") && record.contains(WORKER));
        Program.files(report).forEach((name, text) -> assertThat(text).as(name).doesNotContain(WORKER));
        for (Path proof : proofs(report)) {
            PartProof read = PartProof.parse(Files.readAllBytes(proof));
            assertThat(read.entry()).contains("\"actor\":\"tawthiq\"");
            assertThat(read.part()).doesNotContain(WORKER);
        }
        Path internal = root.resolve("inside");
        Program.run("report", "--case", theCase, "--internal", "--out", internal, "--by", WORKER);
        for (Path proof : proofs(internal)) {
            assertThat(PartProof.parse(Files.readAllBytes(proof)).entry()).contains(WORKER);
        }
    }

    @Test
    void theSameCaseGivesTheSamePageAndTheProofsAreOfTheLastReport() {
        var before = Program.files(report);
        assertThat(Program.run("report", "--case", theCase, "--out", report, "--by", WORKER)
                        .exit())
                .isZero();
        var after = Program.files(report);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        for (String name : List.of("index.html", "findings.json", "incidents.csv", "claims.jsonl")) {
            assertThat(after.get(name)).as(name).isEqualTo(before.get(name));
        }
        assertThat(Program.run("verify", "--proof", report.resolve("proofs/finding-1.tlog-proof"))
                        .exit())
                .isZero();
    }

    @Test
    void withoutACaseNothingProvesTheNumbersAndTheReportSaysSo() {
        assertThat(Program.run("report", root.resolve("material"), "--out", report)
                        .exit())
                .isZero();
        assertThat(report.resolve("proofs")).doesNotExist();
        var page = Jsoup.parse(Program.text(report, "index.html"));
        assertThat(page.select("a.proof")).isEmpty();
        assertThat(page.select("#findings .proof-note").text()).contains("No proof", "without a case");
        assertThat(Program.text(report, "findings.json"))
                .contains("\"no_proofs\":\"No proof")
                .doesNotContain("\"proof\":", "\"proofs\":");
    }

    @Test
    void whatIsNoProofIsNotReplaced() throws IOException {
        Path mine = report.resolve("proofs/mine.txt");
        Files.writeString(mine, "mine");
        String log = Files.readString(theCase.resolve("log/checkpoint"));
        Program.Run run = Program.run("report", "--case", theCase, "--out", report);
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).contains("proofs/mine.txt", "name another folder");
        assertThat(mine).exists();
        assertThat(theCase.resolve("log/checkpoint"))
                .as("a report that is not written is not logged")
                .hasContent(log);
    }

    private static List<Fields> findings(Path report) throws IOException {
        Json findings = JsonReader.read(Program.text(report, "findings.json"));
        return Fields.of(findings).all("findings", Fields::of);
    }

    private static List<Path> proofs(Path report) {
        try (var files = Files.list(report.resolve("proofs"))) {
            List<Path> proofs = files.sorted().toList();
            assertThat(proofs).allMatch(file -> Pattern.matches(".*finding-[0-9]+\\.tlog-proof", file.toString()));
            return proofs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
