package org.tawthiq.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.claim.Claim;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.log.Leaf;
import org.tawthiq.verify.casefolder.CaseFault;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.part.PartProof;
import org.tawthiq.verify.part.ProofReport;
import org.tawthiq.verify.proof.TlogProofText;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Known;

class CaseProofsTest {

    private static final int CHANGES = Integer.getInteger("tawthiq.forgeries", 4_000);
    private static final long SEED = Long.getLong("tawthiq.seed", 20_261_128L);

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = root.resolve("case");
        SampleCase.write(folder);
        try (CaseFolder file = SampleCase.open(folder)) {
            file.append(
                    SampleCase.entries(new CaseRecord.ReportPublished(
                            "spring",
                            false,
                            List.of("Eleven were killed.", "Two places were hit.", "Nobody is known to be hurt."),
                            List.of(List.of(new IncidentId("i-a")), List.of(), List.of()),
                            "Nora")),
                    List.of());
        }
    }

    @Test
    void aClaimIsProvenWithoutTheCaseByTheKeysOfTheCase() throws Exception {
        Claim claim =
                ((CaseRecord.ClaimsRead) SampleCase.SECOND.getLast()).claims().getFirst();
        ProofReport report = ProofReport.of(proof(new Wanted.OfClaim(claim.id().value())), keys(folder));
        assertThat(report.isProven()).isTrue();
        assertThat(report.results()).anyMatch(line -> line.contains(claim.id().value()));
        assertThat(report.notes()).noneMatch(line -> line.contains("came with the proof"));
    }

    @Test
    void aSentenceIsProvenAndItsNeighboursStayHidden() throws Exception {
        byte[] proof = proof(new Wanted.OfSentence("spring", 2));
        ProofReport report = ProofReport.of(proof, List.of());
        assertThat(report.isProven()).isTrue();
        assertThat(report.results()).anyMatch(line -> line.contains("Two places were hit."));
        assertThat(report.notes()).anyMatch(line -> line.contains("came with the proof"));
        PartProof read = PartProof.parse(proof);
        assertThat(read.part() + read.entry()).doesNotContain("Eleven", "Nobody");
        assertThat(read.path()).hasSize(2);
    }

    @Test
    void keysOfAnotherCaseProveNothing() throws Exception {
        Path other = root.resolve("other");
        CaseFolder.open(other, SampleCase.salts(99), SampleCase.keys(99)).close();
        ProofReport report = ProofReport.of(proof(new Wanted.OfSentence("spring", 1)), keys(other));
        assertThat(report.isProven()).isFalse();
        assertThat(report.results()).anyMatch(line -> line.contains("(other-log)"));
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        assertThat(CaseProofs.prove(folder, new Wanted.OfClaim("c-none"))).isEqualTo(new CaseProofs.Outcome.NotThere());
        assertThat(CaseProofs.prove(folder, new Wanted.OfSentence("spring", 4)))
                .isEqualTo(new CaseProofs.Outcome.NotThere());
    }

    @Test
    void whatNoCheckpointCountsYetIsProvenOnceOneDoes() throws Exception {
        Wanted wanted = new Wanted.OfSentence("summer", 1);
        try (CaseFolder file = SampleCase.open(folder)) {
            file.append(SampleCase.entries(summer()), List.of());
            assertThat(CaseProofs.prove(folder, wanted)).isEqualTo(new CaseProofs.Outcome.Unpublished(6));
            assertThat(file.proveReport("summer")).hasSize(1);
        }
        assertThat(ProofReport.of(proof(wanted), keys(folder)).isProven()).isTrue();
    }

    @Test
    void anEntryOlderThanPartsProvesNone() throws IOException {
        byte[] file = RecordFiles.bytes(summer(), SampleCase.salts(3));
        Disk disk = new RealDisk(folder);
        new RecordFiles(disk).keep(5, List.of(file));
        try (CaseLog log = CaseLog.open(disk, SampleCase.keys(new RealDisk(root.resolve("case.keys")), 25))) {
            log.append(List.of(
                    new Leaf("report-published", SampleCase.AT, SampleCase.ACTOR, Digest.of(file), Known.unknown())));
        }
        assertThat(CaseVerifier.verify(folder)).isEmpty();
        assertThat(CaseProofs.prove(folder, new Wanted.OfSentence("summer", 1)))
                .isEqualTo(new CaseProofs.Outcome.WithoutParts(6));
    }

    @Test
    void everySentenceOfAReportIsProvenInItsOrderAndOfAnEmptyOneNone() throws Exception {
        try (CaseFolder file = SampleCase.open(folder)) {
            file.append(
                    SampleCase.entries(new CaseRecord.ReportPublished("empty", false, List.of(), List.of(), "")),
                    List.of());
            List<PartProof> proofs = file.proveReport("spring");
            assertThat(proofs)
                    .extracting(PartProof::part)
                    .satisfiesExactly(
                            part -> assertThat(part).contains("Eleven"),
                            part -> assertThat(part).contains("Two places"),
                            part -> assertThat(part).contains("Nobody"));
            for (PartProof proof : proofs) {
                assertThat(ProofReport.of(proof.bytes(), keys(folder)).isProven())
                        .isTrue();
            }
            assertThat(file.proveReport("empty")).isEmpty();
            assertThatThrownBy(() -> file.proveReport("none")).isInstanceOf(DamagedCase.class);
        }
    }

    private static CaseRecord summer() {
        return new CaseRecord.ReportPublished("summer", false, List.of("Two were killed."), List.of(List.of()), "");
    }

    @Test
    void whoWorkedOnAPublicReportIsNoPartOfIt() throws Exception {
        assertThat(new String(proof(new Wanted.OfSentence("spring", 1)), UTF_8)).doesNotContain("Nora");
        assertThat(PartProof.parse(proof(new Wanted.OfSentence("spring", 1))).part())
                .doesNotContain("Nora");
    }

    @Test
    void anEntryThatCommitsToOtherPartsIsAFaultOfTheCase() throws IOException {
        Path other = root.resolve("forged");
        SampleCase.begin(other);
        Disk disk = new RealDisk(other);
        byte[] file = RecordFiles.bytes(SampleCase.SECOND.getLast(), SampleCase.salts(3));
        new RecordFiles(disk).keep(2, List.of(file));
        try (CaseLog log = CaseLog.open(disk, SampleCase.keys(new RealDisk(root.resolve("forged.keys")), 25))) {
            log.append(List.of(new Leaf(
                    "claims-read", SampleCase.AT, SampleCase.ACTOR, Digest.of(file), Known.is(Digest.of(file)))));
        }
        assertThat(CaseVerifier.verify(other))
                .extracting(CaseFault::code, CaseFault::file)
                .containsExactly(tuple(CaseFault.Code.PARTS_DIFFER, SampleCase.record(3)));
    }

    @Test
    void everyReasonOfARefusalIsTold() throws Exception {
        PartProof true1 = PartProof.parse(proof(new Wanted.OfSentence("spring", 1)));
        PartProof wrong = new PartProof(
                true1.part().replace("Eleven", "Twelve"),
                true1.path(),
                true1.entry().replace("Mara", "Nora"),
                true1.keys(),
                true1.index(),
                true1.entryPath(),
                true1.checkpoint());
        ProofReport report = ProofReport.of(wrong.bytes(), List.of());
        assertThat(report.results())
                .anyMatch(line -> line.endsWith("(part-path-wrong)"))
                .anyMatch(line -> line.endsWith("(path-wrong)"));
    }

    @Test
    void noChangedProofIsAccepted() throws Exception {
        byte[] proof = proof(new Wanted.OfSentence("spring", 2));
        String extra = new String(
                ((org.tawthiq.verify.proof.Extra.Data)
                                TlogProofText.parse(proof).extra())
                        .bytes(),
                UTF_8);
        Random random = new Random(SEED);
        int inForm = 0;
        for (int round = 0; round < CHANGES; round++) {
            byte[] changed = round % 2 == 0 ? change(proof, random) : inside(proof, extra, random);
            if (!Arrays.equals(changed, proof)) {
                assertThat(ProofReport.of(changed, List.of()).isProven())
                        .as("seed %d, round %d", SEED, round)
                        .isFalse();
                inForm += isInForm(changed) ? 1 : 0;
            }
        }
        assertThat(inForm).as("changes that only the check itself can refuse").isGreaterThan(CHANGES / 10);
    }

    private static boolean isInForm(byte[] bytes) {
        try {
            PartProof.parse(bytes);
            return true;
        } catch (MalformedText _) {
            return false;
        }
    }

    private static byte[] change(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(3)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> changed[at] = bytes[random.nextInt(bytes.length)];
            default -> changed = Arrays.copyOf(bytes, at);
        }
        return changed;
    }

    /// Changes a letter or digit of the extra data, and packs them again.
    private static byte[] inside(byte[] proof, String extra, Random random) {
        StringBuilder changed = new StringBuilder(extra);
        int at;
        do {
            at = random.nextInt(extra.length());
        } while (!Character.isLetterOrDigit(extra.charAt(at)));
        String same = Character.isDigit(extra.charAt(at)) ? "0123456789" : "abcdefABCDEF";
        changed.setCharAt(at, same.charAt(random.nextInt(same.length())));
        String text = new String(proof, UTF_8);
        int from = text.indexOf("extra ") + "extra ".length();
        String base64 =
                java.util.Base64.getEncoder().encodeToString(changed.toString().getBytes(UTF_8));
        return (text.substring(0, from) + base64 + text.substring(text.indexOf('\n', from))).getBytes(UTF_8);
    }

    private byte[] proof(Wanted wanted) throws IOException {
        return ((CaseProofs.Outcome.Made) CaseProofs.prove(folder, wanted))
                .proof()
                .bytes();
    }

    private static List<VerifierKey> keys(Path folder) throws IOException, MalformedText {
        return ProofReport.keys(Files.readAllBytes(folder.resolve("keys/log.vkey")));
    }
}
