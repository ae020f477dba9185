package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.vocabulary.Digest;

/// `tawthiq erase` takes a source with all that it says out of a case; what is left is counted anew, and says so.
class EraseTest {

    private static final int DONE = 0;
    private static final int FOUND_WRONG = 1;
    private static final int WRONG_USAGE = 2;

    /// The second sentence tells of an attack of which nobody else does.
    private static final String WITNESS = """
            On 29 January 2020 air strikes hit the Zorvanda bakery in Ariha and killed 11 civilians.
            An air strike hit a school in Hass on 5 May 2019 and killed 3 people.
            """;

    private static final String OTHER = "Air strikes hit Ariha on 29 January 2020 and killed 12 civilians.\n";
    private static final String WITNESS_ID = Digest.ofText(WITNESS).hex();

    @TempDir
    Path folder;

    private Path kept;

    @BeforeEach
    void makeCase() throws IOException {
        Path material = Files.createDirectory(folder.resolve("material"));
        Files.writeString(material.resolve("witness-file.txt"), WITNESS);
        Files.writeString(material.resolve("other.txt"), OTHER);
        Files.writeString(material.resolve("material.toml"), """
                name = "Inner name"
                countries = ["SY"]
                [[file]]
                path = "witness-file.txt"
                publisher = "Querva Invented"
                title = "What Querva saw"
                obtained = "by hand, from Querva"
                published = "2020-05-14"
                [[file]]
                path = "other.txt"
                published = "2020-05-15"
                """);
        kept = folder.resolve("case");
        assertThat(report("before").exit()).isEqualTo(DONE);
    }

    private Program.Run report(String name) {
        return Files.exists(kept)
                ? Program.run("report", "--case", kept, "--out", folder.resolve(name))
                : Program.run("report", folder.resolve("material"), "--case", kept, "--out", folder.resolve(name));
    }

    private Program.Run erase(Object... more) {
        Object[] arguments = Stream.concat(
                        Stream.of("erase", "--case", kept, "--by", "Mara Invented", "--because", "the witness asked"),
                        Stream.of(more))
                .toArray();
        return Program.run(arguments);
    }

    private Program.Run decide(Object... what) {
        Program.Run run = Program.run(Stream.concat(
                        Stream.concat(Stream.of("decide"), Stream.of(what)),
                        Stream.of("--case", kept, "--by", "Nour Invented", "--because", "as Querva told me"))
                .toArray());
        assertThat(run.exit()).as(run.err()).isEqualTo(DONE);
        return run;
    }

    private List<String> found(String pattern, String id) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern)
                .matcher(Program.run("show", "--case", kept, id).out());
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    /// Names and bytes of all files of the case.
    private String bytes() {
        StringBuilder all = new StringBuilder();
        Program.files(kept)
                .forEach((name, content) ->
                        all.append(name).append('\n').append(content).append('\n'));
        return all.toString();
    }

    @Test
    void noWordOfItIsLeftInAnyFileOfTheCase() {
        List<String> claims = found("c-[0-9a-f]{20}", "witness-file.txt");
        assertThat(claims).hasSizeGreaterThanOrEqualTo(2);
        decide("accept", claims.getFirst());
        decide("withhold", claims.getLast());
        decide("dependent", "witness-file.txt", "other.txt");
        decide("undo", "d-3");
        List<String> secrets = new ArrayList<>(claims);
        secrets.addAll(List.of(
                WITNESS_ID, "Zorvanda", "Querva", "witness-file", "by hand", "killed 3 people", "11 civilians"));
        assertThat(bytes()).contains(secrets);

        Program.Run run = erase("--yes", "witness-file.txt");
        assertThat(run.exit()).as(run.err()).isEqualTo(DONE);
        assertThat(run.err())
                .contains("to be erased: ", "decisions that go with it: d-1, d-2, d-3, d-4", "not reached: copies");
        assertThat(bytes()).doesNotContain(secrets.toArray(String[]::new));
        assertThat(bytes().getBytes(StandardCharsets.ISO_8859_1))
                .asString(StandardCharsets.UTF_8)
                .contains("the witness asked");
    }

    @Test
    void whoLookedAtItIsErasedWithIt() {
        kept = folder.resolve("watched");
        assertThat(Program.run("init", "--case", kept, "--record-views").exit()).isEqualTo(DONE);
        assertThat(Program.run("add", folder.resolve("material"), "--case", kept)
                        .exit())
                .isEqualTo(DONE);
        assertThat(Program.run("show", "--case", kept, "--by", "Reader Invented", "witness-file.txt")
                        .exit())
                .isEqualTo(DONE);
        assertThat(Program.run("show", "--case", kept, "--by", "Reader Invented", "other.txt")
                        .exit())
                .isEqualTo(DONE);
        for (String step : List.of("read", "link")) {
            assertThat(Program.run(step, "--case", kept).exit()).isEqualTo(DONE);
        }
        String alone = Program.run("show", "--case", kept, "--by", "Reader Invented")
                .out()
                .lines()
                .filter(line -> line.contains("Hass"))
                .findFirst()
                .orElseThrow()
                .replaceAll("(?s).*?(i-[0-9a-f]{20}).*", "$1");
        assertThat(Program.run("show", "--case", kept, "--by", "Reader Invented", alone)
                        .exit())
                .isEqualTo(DONE);
        assertThat(bytes()).contains("\"shown\":[\"witness-file.txt\"]", "\"shown\":[\"%s\"]".formatted(alone));
        assertThat(erase("--yes", "witness-file.txt").exit()).isEqualTo(DONE);
        assertThat(bytes())
                .doesNotContain("witness-file", "\"shown\":[\"%s\"]".formatted(alone))
                .contains("\"shown\":[\"other.txt\"]");
        assertThat(Program.run("verify", "--case", kept).exit()).isEqualTo(DONE);
    }

    @Test
    void theCaseVerifiesAndSaysWhatWasErased() {
        assertThat(erase("--yes", WITNESS_ID.substring(0, 8)).exit()).isEqualTo(DONE);
        Program.Run verified = Program.run("verify", "--case", kept);
        assertThat(verified.exit()).as(verified.out()).isEqualTo(DONE);
        assertThat(verified.err()).containsPattern("records were erased by Mara Invented at .* \\(erased\\)");
        assertThat(Program.run("show", "--case", kept).out()).contains("erased for good: 1 source");
    }

    @Test
    void whatIsMissingBesidesIsStillAFault() throws IOException {
        assertThat(erase("--yes", "witness-file.txt").exit()).isEqualTo(DONE);
        Files.delete(kept.resolve("records/00000001.json"));
        Program.Run verified = Program.run("verify", "--case", kept);
        assertThat(verified.exit()).isEqualTo(FOUND_WRONG);
        assertThat(verified.out()).contains("records/00000001.json").doesNotContain("records/00000002.json");
    }

    @Test
    void theFindingsAreCountedWithoutItAndTheReportSaysThatOneWasErased() {
        assertThat(Program.text(folder.resolve("before"), "incidents.csv").lines())
                .hasSize(3);
        assertThat(erase("--yes", "witness-file.txt").exit()).isEqualTo(DONE);
        assertThat(report("after").exit()).isEqualTo(DONE);
        Map<String, String> files = Program.files(folder.resolve("after"));
        assertThat(files.get("incidents.csv").lines()).hasSize(2);
        assertThat(files.get("incidents.csv")).contains("12").doesNotContain("Hass");
        assertThat(files.get("index.html"))
                .contains("Sources that were erased from the case for good, with all that they claim: 1.");
        assertThat(files.get("provenance.json")).contains("Sources that were erased from the case");
        assertThat(String.join("", files.values())).doesNotContain("Zorvanda", "Querva", "witness-file");
        assertThat(Program.text(folder.resolve("before"), "index.html")).doesNotContain("were erased from the case");
    }

    @Test
    void anIncidentOfWhichOthersTellKeepsItsNameAndWhatWasDecidedOnIt() {
        String incident = incidentOf("other.txt");
        decide("withhold", incident);
        Program.Run run = erase("--yes", "witness-file.txt");
        assertThat(run.err()).contains("because others tell of the same incident: d-1");
        assertThat(incidentOf("other.txt")).isEqualTo(incident);
        assertThat(report("after").exit()).isEqualTo(DONE);
        assertThat(Program.text(folder.resolve("after"), "incidents.csv").lines())
                .hasSize(1);
    }

    private String incidentOf(String source) {
        String claim = found("c-[0-9a-f]{20}", source).getFirst();
        for (String incident : found("i-[0-9a-f]{20}", "")) {
            if (Program.run("show", "--case", kept, incident).out().contains(claim)) {
                return incident;
            }
        }
        throw new AssertionError("no incident has the claim " + claim);
    }

    @Test
    void theNumberOfADecisionThatWentIsNotGivenAgain() {
        decide("accept", found("c-[0-9a-f]{20}", "witness-file.txt").getFirst());
        assertThat(erase("--yes", "witness-file.txt").exit()).isEqualTo(DONE);
        assertThat(decide("accept", found("c-[0-9a-f]{20}", "other.txt").getFirst())
                        .err())
                .contains("d-2 is recorded");
    }

    @Test
    void theCaseGoesOnAsIfTheSourceHadNeverBeenThere() {
        assertThat(erase("--yes", "witness-file.txt").exit()).isEqualTo(DONE);
        for (String step : List.of("read", "link", "assess")) {
            assertThat(Program.run(step, "--case", kept).exit()).isEqualTo(DONE);
        }
        assertThat(Program.run("show", "--case", kept).out()).contains("1 source, ", ", 1 incident, ");
    }

    @Test
    void theBagsInWhichItLeftAreNamed() {
        assertThat(Program.run("export", "--case", kept, "--bag", folder.resolve("bag-one"), "--to", "Partner")
                        .exit())
                .isEqualTo(DONE);
        assertThat(erase("--yes", "witness-file.txt").err())
                .contains("the bags in which it left: \"bag-one\" (to Partner)");
    }

    @Test
    void whatTheProofsOfOthersSpeakOfGoesTogetherWithThem() {
        Path bag = folder.resolve("bag");
        assertThat(Program.run("export", "--case", kept, "--bag", bag).exit()).isEqualTo(DONE);
        kept = folder.resolve("taker");
        assertThat(Program.run("init", "--case", kept, "--name", "Taker", "--countries", "SY")
                        .exit())
                .isEqualTo(DONE);
        assertThat(Program.run("add", "--case", kept, bag).exit()).isEqualTo(DONE);
        assertThat(bytes()).contains("Zorvanda", WITNESS_ID);
        refused("speak of it: nothing was erased; erase other.txt", erase("--yes", "witness-file.txt"));
        assertThat(erase("--yes", "witness-file.txt", "other.txt").exit()).isEqualTo(DONE);
        assertThat(bytes()).doesNotContain("Zorvanda", "Querva", WITNESS_ID, "witness-file");
        assertThat(Program.run("show", "--case", kept).out()).contains("erased for good: 2 sources");
        assertThat(Program.run("verify", "--case", kept).exit()).isEqualTo(DONE);
    }

    @Test
    void nothingIsErasedWithoutConsentAuthorReasonOrASourceThatIsThere() {
        String before = bytes();
        String claim = found("c-[0-9a-f]{20}", "other.txt").getFirst();
        refused("add --yes", erase("witness-file.txt"));
        refused("there is no source \"deadbeef\"", erase("--yes", "deadbeef"));
        refused("only a source can be erased", erase("--yes", claim));
        refused(
                "needs its author",
                Program.run("erase", "--case", kept, "--yes", "other.txt", "--because", "the witness asked"));
        refused(
                "needs its reason",
                Program.run("erase", "--case", kept, "--yes", "other.txt", "--by", "Mara", "--because", " "));
        assertThat(bytes()).isEqualTo(before);
    }

    private static void refused(String why, Program.Run run) {
        assertThat(run.exit()).isEqualTo(WRONG_USAGE);
        assertThat(run.err()).contains(why);
    }
}
