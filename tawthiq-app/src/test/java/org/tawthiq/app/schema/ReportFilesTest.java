package org.tawthiq.app.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.app.Program;

/// The JSON files of a report, a public and an internal one, are what the schemas say. The person is
/// invented.
class ReportFilesTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void report() throws IOException {
        Path hiding = Files.createDirectory(folder.resolve("hiding-material"));
        Files.writeString(hiding.resolve("text.txt"), """
                School hit in Ariha

                An air strike hit a school in Ariha on 29 January 2020. Two people were killed.

                Hani Testname, aged 35, was killed in the raid.
                """);
        Program.run("report", hiding, "--out", folder.resolve("hiding"));
        Program.run("report", Program.EXAMPLE, "--out", folder.resolve("public"));
        Program.run("report", Program.EXAMPLE, "--internal", "--out", folder.resolve("internal"));
        Program.run("report", hiding, "--case", folder.resolve("case"), "--out", folder.resolve("proven"));
        Path told = Files.createDirectory(folder.resolve("custody-material"));
        Files.copy(hiding.resolve("text.txt"), told.resolve("text.txt"));
        Files.writeString(told.resolve("material.toml"), """
                [[file]]
                path = "text.txt"
                obtained_from = { device = "D-3" }
                collected_by = "collector 3"
                collected_at = 2020-05-12T12:30:00.5+03:00
                collected_with = "Example Saver 2.1"
                clock = "phone"
                handed_over = [ { by = "P-12", at = 2020-05-14 }, { to = "field office" } ]
                """);
        Program.run("report", told, "--internal", "--out", folder.resolve("custody"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "internal", "hiding", "proven", "custody"})
    void findingsAndProvenanceFit(String report) {
        assertThat(Schemas.problems(Schemas.FINDINGS, text(report, "findings.json")))
                .isEmpty();
        assertThat(Schemas.problems(Schemas.PROVENANCE, text(report, "provenance.json")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "internal", "hiding", "proven", "custody"})
    void everyLineOfTheClaimsFits(String report) {
        assertThat(text(report, "claims.jsonl").lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Schemas.problems(Schemas.REPORT_CLAIM, line))
                        .as(line)
                        .isEmpty());
    }

    @Test
    void whatNamesAFileIsRefusedInAPublicReport() {
        String internal = text("internal", "provenance.json");
        String leaking = internal.replace("\"internal\":\"INTERNAL: not for publication\",", "");
        assertThat(leaking).isNotEqualTo(internal);
        assertThat(Schemas.problems(Schemas.PROVENANCE, leaking)).isNotEmpty();
        String claim = text("internal", "claims.jsonl").lines().findFirst().orElseThrow();
        assertThat(Schemas.problems(
                        Schemas.REPORT_CLAIM, claim.replace(",\"internal\":\"INTERNAL: not for publication\"", "")))
                .isNotEmpty();
    }

    @Test
    void aFindingHasAProofWhereALogHoldsItAndNowhereElse() {
        String proven = text("proven", "findings.json");
        String link = "\"proof\":\"proofs/finding-1.tlog-proof\",";
        assertThat(proven).contains(link);
        assertThat(Schemas.problems(Schemas.FINDINGS, proven.replace(link, ""))).isNotEmpty();
        String without = text("hiding", "findings.json");
        String linked = without.replaceFirst("\"incidents\":", link + "\"incidents\":");
        assertThat(linked).isNotEqualTo(without);
        assertThat(Schemas.problems(Schemas.FINDINGS, linked)).isNotEmpty();
        assertThat(Schemas.problems(Schemas.FINDINGS, without.replaceFirst("\"no_proofs\":\"[^\"]*\",", "")))
                .isNotEmpty();
    }

    @Test
    void custodyIsRefusedInAPublicReport() {
        String internal = text("custody", "provenance.json");
        assertThat(internal).contains("\"custody\":{\"obtained_from\":{\"device\":\"D-3\"}");
        String open =
                text("hiding", "provenance.json").replace("\"role\":", "\"custody\":{\"clock\":\"phone\"},\"role\":");
        assertThat(Schemas.problems(Schemas.PROVENANCE, open)).isNotEmpty();
    }

    private static String text(String report, String file) {
        return Program.text(folder.resolve(report), file);
    }
}
