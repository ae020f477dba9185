package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who handed what over, when, and how it was obtained; and who looked at what. The persons are invented.
class CustodyTest {

    private static final String DESCRIBED = """
            [[file]]
            path = "one.txt"
            obtained_from = { person = "P-12" }
            collected_by = "collector 3"
            collected_at = 2020-05-12T12:30:00+03:00
            collected_with = "Example Saver 2.1"
            clock = "phone, set by the network"
            handed_over = [ { by = "P-12", to = "field office", at = 2020-05-14 } ]
            """;

    @TempDir
    Path root;

    private Path theCase;
    private Path material;

    @BeforeEach
    void write() throws IOException {
        theCase = root.resolve("case");
        material = Files.createDirectory(root.resolve("material"));
        Files.writeString(
                material.resolve("one.txt"),
                "On 4 March 2020, five people were killed in an air strike on the market of Idlib.\n");
    }

    private void described() throws IOException {
        Files.writeString(material.resolve("material.toml"), DESCRIBED);
    }

    private Program.Run add(Object... more) {
        Object[] words = java.util.Arrays.copyOf(new Object[] {"add", "--case", theCase, material}, 4 + more.length);
        System.arraycopy(more, 0, words, 4, more.length);
        Program.run("init", "--case", theCase, "--name", "Test");
        return Program.run(words);
    }

    @Test
    void whatMaterialTomlSaysOfCustodyIsKeptInTheLogAndWithTheObjectAndShown() throws IOException {
        described();
        assertThat(add("--by", "Mara Invented").exit()).isZero();
        String shown = Program.run("show", "--case", theCase, "one.txt").out();
        assertThat(shown)
                .contains("  obtained from person: P-12\n")
                .contains("  collected by collector 3 at 2020-05-12T09:30:00Z with Example Saver 2.1\n")
                .contains("  handed over by P-12 to field office on 2020-05-14\n")
                .contains("  clock of these times: phone, set by the network\n")
                .containsPattern("  log, entry 2, [0-9T:-]+Z, Mara Invented: added, or described anew\n")
                .contains(": its text was read by ")
                .doesNotContain("note:");
        String custody =
                "\"custody\":{\"clock\":\"phone, set by the network\",\"collected_at\":\"2020-05-12T09:30:00Z\"";
        assertThat(Program.text(theCase, "records/00000002.json")).contains(custody);
        assertThat(Program.files(theCase.resolve("objects"))).anySatisfy((name, text) -> {
            assertThat(name).endsWith("metadata.json");
            assertThat(text).contains(custody);
        });
        assertThat(Program.run("verify", "--case", theCase).exit()).isZero();
    }

    @Test
    void optionsHoldForWhatTheMaterialLeavesOpen() throws IOException {
        Files.writeString(material.resolve("material.toml"), """
                [[file]]
                path = "one.txt"
                collected_by = "collector 3"
                """);
        Program.Run run = add(
                "--obtained-from",
                "url=https://example.org/one",
                "--collected-by",
                "another",
                "--collected-at",
                "2020-05-12",
                "--handed-over-to",
                "field office");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Program.run("show", "--case", theCase, "one.txt").out())
                .contains("  obtained from url: https://example.org/one\n")
                .contains("  collected by collector 3 on 2020-05-12\n")
                .contains("  handed over to field office\n");
    }

    @Test
    void whatIsSaidLaterIsAddedAndWhatWasSaidIsNotLost() throws IOException {
        described();
        add();
        Files.delete(material.resolve("material.toml"));
        Program.Run again = Program.run("add", "--case", theCase, material, "--clock", "phone, five minutes slow");
        assertThat(again.err()).contains("its description was changed");
        assertThat(Program.run("show", "--case", theCase, "one.txt").out())
                .contains("obtained from person: P-12", "clock of these times: phone, five minutes slow")
                .contains("entry 2", "entry 4");
        Program.Run same = Program.run("add", "--case", theCase, material, "--clock", "phone, five minutes slow");
        assertThat(same.err()).contains("is in the case already").doesNotContain("changed");
    }

    @Test
    void timesThatRunBackwardsAreNotedAndKept() throws IOException {
        Files.writeString(
                material.resolve("material.toml"), DESCRIBED.replace("at = 2020-05-14 ", "at = 2020-05-01T00:00:00Z "));
        Program.Run run = add();
        assertThat(run.exit()).isZero();
        String doubt = "it was handed over (2020-05-01T00:00:00Z) before it was collected (2020-05-12T09:30:00Z)";
        assertThat(run.err()).contains("note: one.txt: " + doubt);
        assertThat(Program.run("show", "--case", theCase, "one.txt").out()).contains("  note: " + doubt);
    }

    @Test
    void anInternalReportTellsCustodyAndAPublicOneNothingOfIt() throws IOException {
        described();
        Path internal = root.resolve("internal");
        Path open = root.resolve("public");
        Program.run("report", material, "--internal", "--out", internal);
        Program.run("report", material, "--out", open);
        var lines = Jsoup.parse(Program.text(internal, "index.html")).select(".sources .custody li");
        assertThat(lines.eachText())
                .containsExactly(
                        "Obtained from the person P-12",
                        "Collected by collector 3 on 2020-05-12T09:30:00Z with Example Saver 2.1",
                        "Handed over by P-12 to field office on 2020-05-14",
                        "The clock of these times: phone, set by the network");
        assertThat(Program.text(internal, "provenance.json")).contains("\"obtained_from\":{\"person\":\"P-12\"}");
        Program.files(open)
                .forEach((name, text) -> assertThat(text)
                        .as(name)
                        .doesNotContain("P-12", "collector 3", "Example Saver", "field office"));
    }

    @Test
    void aBagTakesCustodyAlongAndTheOtherCaseAddsItsOwnHandOver() throws IOException {
        described();
        add();
        Path bag = root.resolve("bag");
        assertThat(Program.run(
                                "export",
                                "--case",
                                theCase,
                                "--bag",
                                bag,
                                "--by",
                                "Mara Invented",
                                "--to",
                                "the partner",
                                "--because",
                                "they asked")
                        .exit())
                .isZero();
        assertThat(Program.run("show", "--case", theCase, "one.txt").out())
                .contains("Mara Invented: handed over in the bag bag to the partner, because they asked");
        Path other = root.resolve("other");
        Program.run("init", "--case", other, "--name", "Other");
        assertThat(Program.run("add", "--case", other, bag, "--by", "Nora").exit())
                .isZero();
        assertThat(Program.run("show", "--case", other, "one.txt").out())
                .contains("obtained from person: P-12")
                .containsSubsequence(
                        "handed over by P-12 to field office on 2020-05-14\n",
                        "handed over by Mara Invented to Nora on 20")
                .contains("Nora: it came with proofs of the log tawthiq.org/case/");
        Program.Run again = Program.run("add", "--case", other, bag, "--by", "Nora");
        assertThat(again.err()).contains("is in the case already").doesNotContain("changed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --obtained-from | P-12 | must begin with one of url, person, device, bag
            --obtained-from | friend=P-12 | must begin with one of url, person, device, bag
            --obtained-from | person= | names nothing
            --obtained-from | url=example | is no address such as
            --collected-at | yesterday | is no day such as 2020-06-01
            --collected-at | 2020-06-01T10:00:00 | no time with its offset
            --handed-over-at | 2020-06-01 | names nobody
            --collected-by | ' ' | says nothing
            """)
    void whatCannotBeMeantIsToldAndNothingIsAdded(String option, String value, String told) {
        Program.Run run = add(option, value);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(told);
        assertThat(theCase.resolve("records/00000002.json")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            obtained_from = "P-12" | must name one of url, person, device, bag
            obtained_from = { friend = "P-12" } | must name one of url, person, device, bag
            obtained_from = { person = "P-12", device = "D" } | must name one of url, person, device, bag
            obtained_from = { url = "example" } | is no address such as
            collected_at = 2020-06-01T10:00:00 | or a time with its offset
            handed_over = "P-12" | must be a list such as
            handed_over = [ { at = 2020-06-01 } ] | names nobody
            handed_over = [ { from = "P-12" } ] | unknown key "from"
            """)
    void aDescriptionThatCannotBeMeantIsToldWithItsLine(String line, String told) throws IOException {
        Files.writeString(material.resolve("material.toml"), "[[file]]\npath = \"one.txt\"\n" + line + "\n");
        Program.Run run = add();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("material.toml", told).containsPattern("line [23]");
    }

    @Test
    void aCaseThatSaysSoKeepsWhoLookedAtWhatBeforeItShowsIt() throws IOException {
        Program.run("init", "--case", theCase, "--name", "Test", "--record-views");
        Program.run("report", material, "--case", theCase, "--out", root.resolve("spring"), "--by", "Mara");
        int before = records();
        Program.Run nameless = Program.run("show", "--case", theCase, "one.txt");
        assertThat(nameless.exit()).isEqualTo(2);
        assertThat(nameless.err()).contains("say who you are with --by NAME");
        assertThat(nameless.out()).isEmpty();
        assertThat(records()).isEqualTo(before);
        Program.Run shown = Program.run("show", "--case", theCase, "one.txt", "--by", "Nora");
        assertThat(shown.exit()).isZero();
        assertThat(records()).isEqualTo(before + 1);
        assertThat(Program.run("show", "--case", theCase, "one.txt", "--by", "Omar")
                        .out())
                .containsPattern("log, entry %d, [0-9T:.-]+Z, Nora: looked at with show\n".formatted(before + 1));
        Program.run("match", "--case", theCase, "--by", "Nora");
        Program.run("check", material.resolve("one.txt"), "--case", theCase, "--by", "Nora");
        Path proof = root.resolve("p.tlog-proof");
        assertThat(Program.run("prove", "spring:1", "--case", theCase, "--out", proof)
                        .exit())
                .isEqualTo(2);
        assertThat(Program.run("prove", "spring:1", "--case", theCase, "--out", proof, "--by", "Nora")
                        .exit())
                .isZero();
        assertThat(records()).isEqualTo(before + 5);
        assertThat(Program.run("verify", "--case", theCase).exit()).isZero();
    }

    @Test
    void anotherCaseKeepsNothingOfWhoLooks() throws IOException {
        add();
        int before = records();
        assertThat(Program.run("show", "--case", theCase, "one.txt", "--by", "Nora")
                        .exit())
                .isZero();
        assertThat(records()).isEqualTo(before);
        Files.writeString(material.resolve("material.toml"), "record_views = true\n");
        Program.run("add", "--case", theCase, material);
        assertThat(Program.run("show", "--case", theCase).exit()).isEqualTo(2);
        Files.writeString(material.resolve("material.toml"), "record_views = \"yes\"\n");
        assertThat(Program.run("add", "--case", theCase, material).err())
                .contains("\"record_views\" must be true or false");
    }

    private int records() throws IOException {
        try (var files = Files.list(theCase.resolve("records"))) {
            return (int) files.count();
        }
    }
}
