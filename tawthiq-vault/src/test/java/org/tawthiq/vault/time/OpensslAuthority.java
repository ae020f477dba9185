package org.tawthiq.vault.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A timestamp authority that nobody of this project wrote: `openssl ts`, with a root and keys made for one test.
final class OpensslAuthority {

    private static final String CONFIGURATION = """
            [ req ]
            distinguished_name = name
            prompt = no
            [ name ]
            CN = Test Authority
            [ root ]
            basicConstraints = critical, CA:true
            keyUsage = critical, keyCertSign
            subjectKeyIdentifier = hash
            [ stamping ]
            basicConstraints = CA:false
            extendedKeyUsage = critical, timeStamping
            [ lax ]
            extendedKeyUsage = timeStamping
            [ codes ]
            extendedKeyUsage = critical, codeSigning, timeStamping
            [ tsa ]
            default_tsa = here
            [ here ]
            serial = serial
            signer_cert = signer.pem
            signer_key = signer.key
            signer_digest = %s
            default_policy = 1.2.3.4.1
            digests = sha256, sha512
            accuracy = secs:1
            ess_cert_id_alg = sha256
            """;

    private final Path folder;

    private OpensslAuthority(Path folder) {
        this.folder = folder;
    }

    /// What the program answered.
    record Answer(int exit, String output) {}

    static boolean isHere() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(bin -> Files.isExecutable(Path.of(bin, "openssl")));
    }

    static void need() {
        if (!isHere()) {
            System.out.println("judges: skipped, openssl is missing (Debian: openssl)");
        }
        assumeTrue(isHere(), "openssl is missing");
    }

    /// An authority as it should be, with an RSA key.
    static OpensslAuthority in(Path folder) throws IOException {
        return in(folder, "stamping", "sha256", "RSA", "rsa_keygen_bits:2048");
    }

    /// @param purpose a section of the configuration: what the certificate is for
    static OpensslAuthority in(Path folder, String purpose, String digest, String key, String option)
            throws IOException {
        need();
        Files.createDirectories(folder);
        OpensslAuthority made = new OpensslAuthority(folder);
        Files.writeString(folder.resolve("ts.cnf"), CONFIGURATION.formatted(digest));
        Files.writeString(folder.resolve("serial"), "01\n");
        made.run("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out root.key");
        made.run("req -x509 -new -key root.key -sha256 -days 3650 -config ts.cnf -extensions root -out root.pem");
        made.run("genpkey -algorithm %s -pkeyopt %s -out signer.key".formatted(key, option));
        made.run("req -new -key signer.key -config ts.cnf -out signer.csr");
        made.run("x509 -req -in signer.csr -CA root.pem -CAkey root.key -set_serial 7 -days 365 -sha256"
                + " -extfile ts.cnf -extensions " + purpose + " -out signer.pem");
        return made;
    }

    /// What it answers to a request.
    byte[] answer(byte[] request) throws IOException {
        Files.write(folder.resolve("request.tsq"), request);
        run("ts -reply -config ts.cnf -queryfile request.tsq -out answer.tsr");
        return Files.readAllBytes(folder.resolve("answer.tsr"));
    }

    /// An answer around what another authority said, signed by a certificate that `openssl ts` itself would not use.
    byte[] signed(byte[] info) throws IOException {
        Files.write(folder.resolve("info.der"), info);
        run("cms -sign -in info.der -binary -nodetach -cades -md sha256 -econtent_type 1.2.840.113549.1.9.16.1.4"
                + " -signer signer.pem -inkey signer.key -outform DER -out token.der");
        byte[] token = Files.readAllBytes(folder.resolve("token.der"));
        int length = 5 + token.length;
        byte[] head = {0x30, (byte) 0x82, (byte) (length >> 8), (byte) length, 0x30, 3, 2, 1, 0};
        byte[] answer = Arrays.copyOf(head, head.length + token.length);
        System.arraycopy(token, 0, answer, head.length, token.length);
        return answer;
    }

    Path root() {
        return folder.resolve("root.pem");
    }

    List<X509Certificate> roots() throws IOException {
        try {
            return List.of((X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(root()))));
        } catch (CertificateException e) {
            throw new IOException(e);
        }
    }

    private void run(String arguments) throws IOException {
        Answer answer = ask(folder, ("openssl " + arguments).split(" "));
        if (answer.exit() != 0) {
            throw new IOException("openssl %s: %s".formatted(arguments, answer.output()));
        }
    }

    /// Runs a command in a folder.
    static Answer ask(Path folder, String... command) throws IOException {
        Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("openssl did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return new Answer(process.exitValue(), output);
    }
}
