package org.tawthiq.app.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.app.Program;
import org.tawthiq.verify.cli.Verify;
import org.tawthiq.vocabulary.Digest;

/// A bag is checked by `tawthiq verify` and by the small jar's program in one way: the same faults, the same JSON,
/// the same exit.
class VerifyBagTest {

    private static final int DONE = 0;
    private static final int FOUND_WRONG = 1;
    private static final int WRONG_USAGE = 2;
    private static final String TEXT = "An air strike hit a school in Ariha on 11 March 2018 and killed 3 people.\n";

    @TempDir
    Path folder;

    private Path kept;
    private Path bag;

    @BeforeEach
    void handOver() throws IOException {
        Path material = Files.createDirectories(folder.resolve("material"));
        Files.writeString(material.resolve("brief.txt"), TEXT);
        kept = folder.resolve("case");
        bag = folder.resolve("bag");
        Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        assertThat(Program.run("export", "--case", kept, "--bag", bag).exit()).isEqualTo(DONE);
    }

    /// The small jar's own `main`, with nothing but its own classes and Java.
    private static Program.Run jar(Object... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    Path.of(Verify.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI())
                            .toString(),
                    Verify.class.getName()));
            Stream.of(arguments).map(String::valueOf).forEach(command::add);
            Path err = Files.createTempFile("err", ".txt");
            Process process =
                    new ProcessBuilder(command).redirectError(err.toFile()).start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            String said = Files.readString(err);
            Files.delete(err);
            return new Program.Run(exit, out, said);
        } catch (IOException | InterruptedException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Both say the same; what they say is given.
    private Program.Run both(Object... arguments) {
        Program.Run program = Program.run(
                Stream.concat(Stream.of("verify"), Stream.of(arguments)).toArray());
        assertThat(jar(arguments)).isEqualTo(program);
        return program;
    }

    @Test
    void aBagThatHoldsIsSaidToHold() {
        Program.Run run = both(bag);
        assertThat(run.exit()).isEqualTo(DONE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "1 source is proven by the log tawthiq.org/case/", "The bag is whole, and the log in it names");
        Program.Run json = both("--json", bag);
        assertThat(Schemas.problems(Schemas.VERIFY_BAG, json.out().strip())).isEmpty();
        assertThat(json.out())
                .contains(
                        "\"bag\":\"hand-over\"",
                        "\"proven\":{\"" + Digest.ofText(TEXT).hex() + "\":[2]}",
                        "\"faults\":[]");
    }

    @Test
    void everyFaultIsToldByItsWord() throws IOException {
        Path source = bag.resolve("data/sources").resolve(Digest.ofText(TEXT).hex());
        Files.writeString(source.resolve("original"), TEXT.replace('3', '4'));
        Files.writeString(bag.resolve("data/planted.txt"), "planted");
        Files.delete(bag.resolve("data/claims.jsonl"));
        Files.delete(bag.resolve("tagmanifest-sha512.txt"));
        Path proof = bag.resolve("data/log/proofs/00000002.tlog-proof");
        Files.writeString(proof, Files.readString(proof).replaceFirst("index 1", "index 0"));
        Program.Run run = both(bag);
        assertThat(run.exit()).isEqualTo(FOUND_WRONG);
        assertThat(run.out())
                .contains(
                        "original: the file does not have the digest that manifest-sha256.txt states (file-changed)",
                        "original: the file does not have the digest that manifest-sha512.txt states (file-changed)",
                        "data/planted.txt: ",
                        "(file-not-in-manifest)",
                        "data/claims.jsonl: ",
                        "(file-missing)",
                        "tagmanifest-sha512.txt: every hand-over has it, and it is not there (manifest-missing)",
                        "(proof-other)",
                        "(source-not-proven)",
                        "(original-other)");
        assertThat(run.err()).contains(" things are wrong: ask for the bag again.");
        Program.Run json = both(bag, "--json");
        assertThat(json.exit()).isEqualTo(FOUND_WRONG);
        assertThat(Schemas.problems(Schemas.VERIFY_BAG, json.out().strip())).isEmpty();
        assertThat(json.out()).contains("\"code\":\"file-changed\"", "\"code\":\"manifest-missing\"", "\"proven\":{}");
    }

    @Test
    void aHandOverWithoutItsDeclarationIsStillOne() throws IOException {
        Files.delete(bag.resolve("bagit.txt"));
        Program.Run run = both(bag);
        assertThat(run.exit()).isEqualTo(FOUND_WRONG);
        assertThat(run.out()).contains("bagit.txt: the bag has no bagit.txt (bagit-declaration-missing)");
    }

    @Test
    void anyOtherBagIsCheckedWithoutProofs() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.createDirectory(other.resolve("data"));
        Files.writeString(other.resolve("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        Files.writeString(other.resolve("data/one.txt"), "one");
        Files.writeString(
                other.resolve("manifest-sha256.txt"), Digest.ofText("one").hex() + "  data/one.txt\n");
        Program.Run run = both("--json", other);
        assertThat(run.exit()).isEqualTo(DONE);
        assertThat(run.err()).contains("there are no proofs in it", "nothing is missing and nothing has changed");
        assertThat(run.out()).startsWith("{\"bag\":\"other\"");
        assertThat(Schemas.problems(Schemas.VERIFY_BAG, run.out().strip())).isEmpty();
        Files.writeString(other.resolve("data/one.txt"), "two");
        assertThat(both(other).out()).contains("data/one.txt: ", "(file-changed)");
    }

    @Test
    void aCaseIsCheckedByItsFolderToo() throws IOException {
        Program.Run run = both(kept, "--json");
        assertThat(run.exit()).isEqualTo(DONE);
        assertThat(run).isEqualTo(Program.run("verify", "--json", "--case", kept));
        Files.delete(kept.resolve("records/00000002.json"));
        assertThat(both(kept).out()).contains("records/00000002.json: ", "(record-missing)");
    }

    @Test
    void whatIsNeitherSaysWhatItIsNot() throws IOException {
        Path neither = Files.createDirectories(folder.resolve("neither"));
        refused("is neither a case nor a bag: a case holds the folders \"log\" and \"records\"", neither);
        refused("is a file: name the folder of a case or of a bag", folder.resolve("material/brief.txt"));
        refused("there is no folder", folder.resolve("nothing"));
    }

    private static void refused(String why, Path path) {
        for (Program.Run run : List.of(jar(path), Program.run("verify", path))) {
            assertThat(run.exit()).isEqualTo(WRONG_USAGE);
            assertThat(run.err()).contains(why);
            assertThat(run.out()).isEmpty();
        }
    }
}
