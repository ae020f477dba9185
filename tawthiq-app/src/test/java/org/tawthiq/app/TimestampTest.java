package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `tawthiq timestamp`, with `openssl ts` as the authority.
class TimestampTest {

    private static final String CONFIGURATION = """
            [ req ]
            distinguished_name = name
            prompt = no
            [ name ]
            CN = Test Authority
            [ stamping ]
            basicConstraints = critical, CA:true
            extendedKeyUsage = critical, timeStamping
            [ tsa ]
            default_tsa = here
            [ here ]
            serial = serial
            signer_cert = signer.pem
            signer_key = signer.key
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = sha256
            ess_cert_id_alg = sha256
            """;

    @TempDir
    Path folder;

    private Path theCase;

    @BeforeEach
    void aCase() {
        theCase = folder.resolve("case");
        assertThat(Program.run("init", "--case", theCase, "--name", "Test").exit())
                .isZero();
    }

    private void openssl(String arguments) throws IOException {
        Process process = new ProcessBuilder(("openssl " + arguments).split(" "))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        assertThat(process.exitValue()).as(output).isZero();
    }

    private void anAuthority() throws IOException {
        boolean here = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(bin -> Files.isExecutable(Path.of(bin, "openssl")));
        if (!here) {
            System.out.println("judges: skipped, openssl is missing (Debian: openssl)");
        }
        assumeTrue(here, "openssl is missing");
        Files.writeString(folder.resolve("ts.cnf"), CONFIGURATION);
        Files.writeString(folder.resolve("serial"), "01\n");
        openssl("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out signer.key");
        openssl("req -x509 -new -key signer.key -sha256 -days 30 -config ts.cnf -extensions stamping -out signer.pem");
    }

    private Program.Run timestamp(Object... more) {
        Object[] words = Arrays.copyOf(new Object[] {"timestamp", "--case", theCase}, 3 + more.length);
        System.arraycopy(more, 0, words, 3, more.length);
        return Program.run(words);
    }

    @Test
    void aRequestGoesOutAndItsAnswerComesInByFiles() throws IOException {
        anAuthority();
        Path request = folder.resolve("case.tsq");
        Path answer = folder.resolve("case.tsr");

        Program.Run asked = timestamp("--authority", "one", "--request", request);
        openssl("ts -reply -config ts.cnf -queryfile case.tsq -out case.tsr");
        Program.Run taken = timestamp("--authority", "one", "--answer", answer);

        assertThat(asked.exit()).as(asked.err()).isZero();
        assertThat(asked.out()).isEqualTo(request + "\n");
        assertThat(taken.exit()).as(taken.err()).isZero();
        assertThat(taken.out())
                .contains("one: the log's first 1 record", "signed by CN=Test Authority", "kept as time/1-one.tsr");
        assertThat(taken.err()).contains("--roots");
        assertThat(theCase.resolve("time/1-one.tsr")).hasSameBinaryContentAs(answer);
        openssl(Files.readString(theCase.resolve("README.txt"))
                .lines()
                .filter(line -> line.startsWith("     openssl ts -verify"))
                .map(line -> line.strip()
                        .substring("openssl ".length())
                        .replace("time/N-NAME", theCase.resolve("time/1-one").toString())
                        .replace("time/N.", theCase.resolve("time/1.").toString())
                        .replace("roots.pem", "signer.pem"))
                .findFirst()
                .orElseThrow());
        Program.Run verified = Program.run("verify", "--case", theCase);
        assertThat(verified.exit()).isZero();
        assertThat(verified.err()).contains("timestamp-imprint-fits", "timestamp-signature-fits");
        assertThat(timestamp("--authority", "one", "--request", folder.resolve("other"))
                        .exit())
                .isEqualTo(2);
    }

    private void aTimestamp() throws IOException {
        anAuthority();
        timestamp("--authority", "one", "--request", folder.resolve("case.tsq"));
        openssl("ts -reply -config ts.cnf -queryfile case.tsq -out case.tsr");
        Program.Run taken =
                timestamp("--authority", "one", "--answer", folder.resolve("case.tsr"), "--by", "Mara Invented");
        assertThat(taken.exit()).as(taken.err()).isZero();
    }

    @Test
    void verifyChecksWhoSignedAndSaysWhatItDidNotCheck() throws Exception {
        aTimestamp();
        Program.Run without = Program.run("verify", "--case", theCase);
        assertThat(without.exit()).as(without.out()).isZero();
        assertThat(without.err())
                .contains("it is signed by CN=Test Authority", "(timestamp-signature-fits)")
                .contains("(timestamp-root-not-checked)", "give the roots that you trust with --roots FILE")
                .contains("whether it was withdrawn is not asked")
                .doesNotContain("not-checked); ", "signature-not-checked");
        Program.Run with = Program.run("verify", "--case", theCase, "--roots", folder.resolve("signer.pem"));
        assertThat(with.exit()).as(with.out()).isZero();
        assertThat(with.err())
                .contains("one of the roots given vouches for it", "(timestamp-signature-fits)")
                .doesNotContain("not-checked");
        SmallJar.Run jar = SmallJar.run(theCase);
        assertThat(jar.exit()).as(jar.said()).isZero();
        assertThat(jar.said()).contains("(timestamp-signature-not-checked)", "openssl ts -verify");
    }

    @Test
    void aRootThatDoesNotVouchForTheAuthorityIsAFault() throws IOException {
        aTimestamp();
        openssl("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out other.key");
        openssl("req -x509 -new -key other.key -sha256 -days 30 -config ts.cnf -extensions stamping -out other.pem");
        Program.Run run = Program.run("verify", "--case", theCase, "--roots", folder.resolve("other.pem"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("time/1-one.tsr", "(timestamp-root-not-reached)");
        Program.Run both = Program.run(
                "verify",
                "--case",
                theCase,
                "--roots",
                folder.resolve("other.pem"),
                "--roots",
                folder.resolve("signer.pem"));
        assertThat(both.exit()).as(both.out()).isZero();
        assertThat(Program.run("verify", "--case", theCase, "--roots", "pom.xml")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aSignatureThatWasChangedWithItsDigestIsAFault() throws Exception {
        aTimestamp();
        Path kept = theCase.resolve("time/1-one.tsr");
        byte[] answer = Files.readAllBytes(kept);
        answer[answer.length - 1] ^= 1;
        Files.write(kept, answer);
        String digest = java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(answer));
        Files.writeString(theCase.resolve("time/1-one.tsr.sha256"), digest + "  1-one.tsr\n");
        Program.Run run = Program.run("verify", "--case", theCase);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("(timestamp-signature-wrong)", "it is not what records/00000002.json says of it");
    }

    @Test
    void theArrivalOfAnAnswerIsAnEntryAndIsMissedWhereNothingIsLeftOfIt() throws IOException {
        aTimestamp();
        assertThat(Program.text(theCase, "records/00000002.json"))
                .contains("\"kind\":\"timestamped\"", "\"file\":\"1-one.tsr\"", "\"clock\":\"by this machine's clock");
        assertThat(timestamp("--authority", "one", "--answer", folder.resolve("case.tsr"))
                        .exit())
                .isZero();
        assertThat(theCase.resolve("records/00000003.json")).doesNotExist();
        try (var files = Files.list(theCase.resolve("time"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Program.Run run = Program.run("verify", "--case", theCase);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("time/1-one.tsr", "(timestamp-file-missing)");
    }

    @Test
    void whatOnlyGrewByTimestampsIsNotStampedAgainByOneAuthority() throws IOException {
        aTimestamp();
        Program.Run again = timestamp("--authority", "one", "--request", folder.resolve("again.tsq"));
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("one has stamped the log");
        assertThat(timestamp("--authority", "two", "--request", folder.resolve("two.tsq"))
                        .exit())
                .isZero();
        Path file = Files.writeString(folder.resolve("a.txt"), "Two people were killed in Idlib.\n");
        Program.run("add", "--case", theCase, file);
        assertThat(timestamp("--authority", "one", "--request", folder.resolve("again.tsq"))
                        .exit())
                .isZero();
    }

    @Test
    void oneRecordBetweenRequestAndAnswerIsStampedLater() throws IOException {
        anAuthority();
        timestamp("--authority", "one", "--request", folder.resolve("case.tsq"));
        Path picture = Files.write(folder.resolve("picture.bin"), new byte[] {0, 1, 2});
        Program.run("add", "--case", theCase, picture);
        openssl("ts -reply -config ts.cnf -queryfile case.tsq -out case.tsr");
        timestamp("--authority", "one", "--answer", folder.resolve("case.tsr"));
        assertThat(theCase.resolve("records/00000003.json")).exists();
        assertThat(theCase.resolve("records/00000004.json")).doesNotExist();
        assertThat(timestamp("--authority", "one", "--request", folder.resolve("again.tsq"))
                        .exit())
                .isZero();
    }

    @Test
    void verifyTellsAChangedAnswerAndACheckpointThatIsNotOfThisLog() throws IOException {
        anAuthority();
        timestamp("--authority", "one", "--request", folder.resolve("case.tsq"));
        openssl("ts -reply -config ts.cnf -queryfile case.tsq -out case.tsr");
        timestamp("--authority", "one", "--answer", folder.resolve("case.tsr"));
        Path kept = theCase.resolve("time/1-one.tsr");
        byte[] answer = Files.readAllBytes(kept);
        answer[answer.length / 2] ^= 1;
        Files.write(kept, answer);
        Program.Run changed = Program.run("verify", "--case", theCase);
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.out()).contains("time/1-one.tsr", "timestamp-");

        Path checkpoint = theCase.resolve("time/1.checkpoint");
        String note = Files.readString(checkpoint);
        Files.writeString(checkpoint, note.replaceFirst("\n1\n.", "\n1\n" + (note.contains("\n1\nA") ? "B" : "A")));
        Program.Run other = Program.run("verify", "--case", theCase);
        assertThat(other.exit()).isEqualTo(1);
        assertThat(other.out()).contains("time/1.checkpoint");
    }

    @Test
    void anAnswerThatDoesNotFitIsRefusedWithItsReasons() throws IOException {
        anAuthority();
        timestamp("--authority", "one", "--request", folder.resolve("case.tsq"));
        openssl("ts -query -data ts.cnf -sha256 -cert -out foreign.tsq");
        openssl("ts -reply -config ts.cnf -queryfile foreign.tsq -out foreign.tsr");

        Program.Run refused = timestamp("--authority", "one", "--answer", folder.resolve("foreign.tsr"));

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("(imprint-differs)", "(nonce-differs)");
        assertThat(theCase.resolve("time/1-one.tsr")).doesNotExist();
    }

    @Test
    void overTheNetworkBothAreOneStepAndTheClockIsCompared() throws IOException {
        anAuthority();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Files.write(folder.resolve("case.tsq"), exchange.getRequestBody().readAllBytes());
            openssl("ts -reply -config ts.cnf -queryfile case.tsq -out case.tsr");
            byte[] body = Files.readAllBytes(folder.resolve("case.tsr"));
            exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
            Program.Run run = timestamp("--authority", "one", "--url", url, "--roots", folder.resolve("signer.pem"));

            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out()).contains("this machine's clock agrees with the authority's");
            assertThat(run.err()).doesNotContain("--roots");
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--authority one",
                "--authority one --request a --url http://a.example/",
                "--authority ../one --request a",
                "--authority One --request a",
                "--authority one --url file:///etc/hostname",
                "--authority one --url http:",
                "--authority one --answer no-such-file",
                "--authority one --request pom.xml",
                "--authority one --request a --roots pom.xml"
            })
    void whatCannotBeMeantIsToldAndNothingIsKept(String words) {
        Program.Run run = timestamp((Object[]) words.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines().toList().getLast()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void whatWasNotAskedIsNotTaken() {
        Program.Run run = timestamp("--authority", "one", "--answer", "pom.xml");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("(not-asked)");
    }
}
