package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.verify.file.Digests;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.handover.HandOverCheck;
import org.tawthiq.verify.handover.HandOverFault;
import org.tawthiq.vocabulary.Digest;

/// Sources leave a case as a bag that strangers can check, and come into another case with all that proves them.
class HandOverTest {

    private static final int DONE = 0;
    private static final int WRONG_USAGE = 2;
    private static final int UNREAD = 3;

    private static final String OPEN = "An air strike hit a school in Ariha on 11 March 2018 and killed 3 people.\n";
    private static final String SECRET = "A barrel bomb hit a clinic in Harem on 5 February 2020.\n";

    @TempDir
    Path folder;

    private Path giver;
    private Path bag;

    @BeforeEach
    void makeCase() throws IOException {
        Path material = Files.createDirectory(folder.resolve("material"));
        Files.writeString(material.resolve("open.txt"), OPEN);
        Files.writeString(material.resolve("secret.txt"), SECRET);
        Files.copy(Program.EXAMPLE.resolve("attacks.csv"), material.resolve("attacks.csv"));
        Files.copy(Program.EXAMPLE.resolve("attacks.mapping.toml"), material.resolve("attacks.mapping.toml"));
        Files.writeString(material.resolve("material.toml"), """
                name = "Inner name"
                countries = ["SY"]
                [[file]]
                path = "open.txt"
                publisher = "Example Rights Brief"
                published = "2020-05-14"
                obtained = "from the publisher's page"
                [[file]]
                path = "attacks.csv"
                mapping = "attacks.mapping.toml"
                [[file]]
                path = "secret.txt"
                sensitivity = "confidential"
                """);
        giver = folder.resolve("giver");
        bag = folder.resolve("bag");
        assertThat(Program.run("report", material, "--case", giver, "--out", folder.resolve("report"))
                        .exit())
                .isEqualTo(DONE);
    }

    private Program.Run export(Object... more) {
        Object[] arguments = Stream.concat(Stream.of("export", "--case", giver, "--bag", bag), Stream.of(more))
                .toArray();
        return Program.run(arguments);
    }

    private static String id(String content) {
        return Digest.ofText(content).hex();
    }

    private Path source(String content) {
        return bag.resolve("data/sources").resolve(id(content));
    }

    private Path taker(Path from) {
        Path taker = folder.resolve("taker");
        if (!Files.exists(taker)) {
            assertThat(Program.run("init", "--case", taker, "--name", "Other", "--countries", "SY")
                            .exit())
                    .isEqualTo(DONE);
        }
        assertThat(Program.run("add", "--case", taker, from).exit()).isEqualTo(DONE);
        return taker;
    }

    @Test
    void othersFindTheBagValid() throws Exception {
        assertThat(export("--by", "A. Tester").exit()).isEqualTo(DONE);
        judge();
        assertThat(sums("sha256sum", "manifest-sha256.txt")).isTrue();
        assertThat(sums("sha256sum", "tagmanifest-sha256.txt")).isTrue();
        assertThat(sums("sha512sum", "manifest-sha512.txt")).isTrue();
        assertThat(HandOverCheck.of(FileTree.of(bag)).faults()).isEmpty();
        assertThat(source(OPEN).resolve("original")).hasContent(OPEN.strip());
        assertThat(Program.text(bag, "bag-info.txt"))
                .contains("Contact-Name: A. Tester", "Payload-Oxum: ")
                .doesNotContain("Inner name");

        Files.writeString(source(OPEN).resolve("original"), OPEN.replace('3', '4'));
        assertThatThrownBy(this::judge).isNotNull();
        assertThat(sums("sha256sum", "manifest-sha256.txt")).isFalse();
    }

    private void judge() throws Exception {
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(new BagReader().read(bag), false);
        }
    }

    private boolean sums(String program, String manifest) throws Exception {
        Path judge = Path.of("/usr/bin", program);
        assumeTrue(Files.isExecutable(judge), program + " is not here");
        Process process = new ProcessBuilder(judge.toString(), "-c", "--strict", "--quiet", manifest)
                .directory(bag.toFile())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }

    @Test
    void whatIsConfidentialStaysAndIsTold() {
        Program.Run run = export();

        assertThat(run.exit()).isEqualTo(DONE);
        assertThat(run.err()).contains("kept back: secret.txt", "it is confidential");
        assertThat(Program.files(bag).values())
                .noneMatch(
                        text -> text.contains("in Harem") || text.contains("secret.txt") || text.contains(id(SECRET)));
    }

    @Test
    void anInternalBagWithholdsNothingAndSaysSo() {
        assertThat(export("--internal").exit()).isEqualTo(DONE);

        assertThat(source(SECRET).resolve("original")).exists();
        assertThat(Program.text(bag, "bag-info.txt")).contains("Inner name", "internal: nothing is withheld");
        assertThat(Program.text(source(SECRET), "metadata.json")).contains("\"confidential\"");
    }

    @Test
    void aWithheldClaimOrIncidentKeepsItsSources() throws IOException {
        assertThat(export("open.txt").exit()).isEqualTo(DONE);
        String claims = Program.text(bag, "data/claims.jsonl");
        String claim = claims.substring(claims.indexOf("c-"), claims.indexOf("c-") + 22);
        String incidents = Program.text(bag, "data/incidents.jsonl");
        String incident = incidents.substring(incidents.indexOf("i-"), incidents.indexOf("i-") + 22);
        for (String withheld : List.of(claim, incident)) {
            bag = folder.resolve("bag-" + withheld);
            decide("withhold", withheld);
            Program.Run run = export();
            assertThat(run.exit()).isEqualTo(DONE);
            assertThat(run.err()).contains("kept back: open.txt", " withholds " + withheld);
            assertThat(Program.files(bag).values()).noneMatch(text -> text.contains("school in Ariha"));
            decide("publish", withheld);
        }
        bag = folder.resolve("at last");
        assertThat(export("open.txt").exit()).isEqualTo(DONE);
    }

    private void decide(String what, String id) {
        assertThat(Program.run("decide", what, id, "--case", giver, "--by", "A. Tester", "--because", "a test")
                        .exit())
                .isEqualTo(DONE);
    }

    @Test
    void onlyWhatIsNamedLeaves() throws IOException {
        assertThat(export("open.txt").exit()).isEqualTo(DONE);

        assertThat(Files.list(bag.resolve("data/sources"))).hasSize(1);
        assertThat(Files.list(bag.resolve("data/records"))).hasSize(1);
        assertThat(Program.text(bag, "data/claims.jsonl").lines()).allMatch(line -> line.contains(id(OPEN)));
        assertThat(Program.text(bag, "data/incidents.jsonl").lines())
                .hasSize(1)
                .allMatch(line -> line.contains("\"sources\":[\"" + id(OPEN) + "\"]"));
    }

    @Test
    void anotherCaseTakesAllOfItAndKeepsTheProofs() throws IOException {
        assertThat(export().exit()).isEqualTo(DONE);
        Path taker = taker(bag);

        assertThat(Program.run("verify", "--case", taker).exit()).isEqualTo(DONE);
        Map<String, String> files = Program.files(taker);
        assertThat(files.values())
                .anyMatch(text -> text.contains("\"publisher\":\"Example Rights Brief\"")
                        && text.contains("\"published\":\"2020-05-14\"")
                        && text.contains("\"obtained\":\"in a bag from the log tawthiq.org/case/")
                        && text.contains("before that: from the publisher's page"));
        String proof = Program.text(bag, "data/log/checkpoint")
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow();
        assertThat(files.entrySet())
                .filteredOn(file -> file.getKey().contains("handed-over-"))
                .hasSize(2)
                .allMatch(file ->
                        file.getValue().contains(proof) && file.getValue().contains("tlog-proof@v1"));

        Program.run("report", "--case", taker, "--out", folder.resolve("taken"));
        Path given = folder.resolve("given");
        Program.run("report", "--case", giver, "--out", given);
        assertThat(Program.text(folder.resolve("taken"), "claims.jsonl").lines())
                .hasSameSizeAs(Program.text(given, "claims.jsonl").lines().toList());
    }

    @Test
    void addingABagTwiceIsRecognised() {
        assertThat(export().exit()).isEqualTo(DONE);
        Map<String, String> once = Program.files(taker(bag));
        assertThat(Program.files(taker(bag)).keySet()).isEqualTo(once.keySet());
    }

    @Test
    void aBagWithOneBitChangedIsRefusedWhole() throws IOException {
        assertThat(export("open.txt").exit()).isEqualTo(DONE);
        Path taker = folder.resolve("taker");
        Program.run("init", "--case", taker, "--name", "Other");
        for (String name : Program.files(bag.resolve("data")).keySet()) {
            Path file = bag.resolve("data").resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            byte[] changed = bytes.clone();
            changed[changed.length / 2] ^= 1;
            Files.write(file, changed);
            Program.Run run = Program.run("add", "--case", taker, bag);
            assertThat(run.exit()).as(name).isEqualTo(UNREAD);
            assertThat(run.err()).contains("data/" + name, "file-changed", "0 sources are in the case");
            Files.write(file, bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"original", "metadata.json"})
    void aChangeThatTheManifestsHideIsFoundByTheProofs(String name) throws IOException {
        assertThat(export("open.txt").exit()).isEqualTo(DONE);
        Path file = source(OPEN).resolve(name);
        String before = Files.readString(file);
        String after = before.replace("killed 3", "killed 9").replace("Rights", "Wrongs");
        assertThat(after).isNotEqualTo(before).hasSameSizeAs(before);
        Files.writeString(file, after);
        for (String manifest : List.of("sha256", "sha512")) {
            restate(manifest, "manifest-" + manifest + ".txt", file);
        }
        for (String manifest : List.of("sha256", "sha512")) {
            for (String changed : List.of("sha256", "sha512")) {
                restate(manifest, "tagmanifest-" + manifest + ".txt", bag.resolve("manifest-" + changed + ".txt"));
            }
        }
        assertThat(HandOverCheck.of(FileTree.of(bag)).faults())
                .extracting(HandOverFault::word)
                .containsExactly(name.equals("original") ? "original-other" : "metadata-other");
    }

    private void restate(String algorithm, String manifest, Path file) throws IOException {
        Path list = bag.resolve(manifest);
        String name = bag.relativize(file).toString();
        String digest =
                Digests.of(Files.newInputStream(file), List.of(algorithm)).get(algorithm);
        Files.writeString(
                list,
                Files.readString(list, StandardCharsets.UTF_8)
                        .replaceAll("(?m)^[0-9a-f]+  " + Pattern.quote(name) + "$", digest + "  " + name));
    }

    @Test
    void anExportIsRecorded() {
        assertThat(export("open.txt", "--by", "A. Tester", "--to", "the partner", "--because", "agreed")
                        .exit())
                .isEqualTo(DONE);
        assertThat(Program.files(giver).values())
                .anyMatch(text -> text.contains("\"kind\":\"exported\"")
                        && text.contains("\"to\":\"the partner\"")
                        && text.contains("\"reason\":\"agreed\"")
                        && text.contains(id(OPEN)));
        assertThat(Program.run("verify", "--case", giver).exit()).isEqualTo(DONE);
    }

    @Test
    void aPlaceThatCannotBeMeantIsRefused() throws IOException {
        Files.createDirectory(bag);
        Files.writeString(bag.resolve("mine.txt"), "mine");
        assertThat(export().exit()).isEqualTo(WRONG_USAGE);
        assertThat(Program.files(bag)).hasSize(1);

        bag = giver.resolve("bag");
        Program.Run run = export();
        assertThat(run.exit()).isEqualTo(WRONG_USAGE);
        assertThat(run.err()).contains("lies in the case");

        bag = folder.resolve("other");
        assertThat(export("i-0000").exit()).isEqualTo(WRONG_USAGE);
        assertThat(export("secret.txt").exit()).isEqualTo(WRONG_USAGE);
        assertThat(bag).doesNotExist();
    }

    @Test
    void aBagAmongOtherMaterialIsToldAndNotReadAsTexts() {
        assertThat(export().exit()).isEqualTo(DONE);
        Program.Run run = Program.run("report", folder, "--out", folder.resolve("r"));
        assertThat(run.err()).contains("bag/: is a bag in which a case hands sources over: give it by itself");
    }
}
