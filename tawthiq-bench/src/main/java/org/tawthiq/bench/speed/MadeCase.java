package org.tawthiq.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.claim.Claim;
import org.tawthiq.vault.CaseFolder;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.key.CaseKeys;
import org.tawthiq.vault.key.KeyStore;
import org.tawthiq.vault.log.Leaf;
import org.tawthiq.vault.log.LogWriter;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Known;

/// Cases to be checked, written by what writes cases.
public final class MadeCase {

    private static final int TOGETHER = 1_024;
    private static final int ON_THE_WAY = 8;
    private static final int CLAIMS = 3;
    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
    private static final List<String> KINDS = List.of("source-added", "text-extracted", "claims-read", "decision");

    private MadeCase() {}

    private static KeyStore keys(Path folder) throws IOException {
        return new KeyStore(
                new RealDisk(Files.createDirectories(folder)), () -> new SecureRandom().generateSeed(32), () -> START);
    }

    /// A log with its keys, and neither records nor evidence. Its entries are those of a case, a second apart.
    ///
    /// @param keys a folder beside it
    /// @return bytes of all entries
    public static long log(Path folder, Path keys, long number) throws IOException {
        KeyStore store = keys(keys);
        CaseKeys signer = store.create(store.newOrigin());
        Files.createDirectories(folder.resolve("keys"));
        Files.writeString(
                folder.resolve("keys").resolve("log.vkey"),
                signer.verifierKeys().stream().map(VerifierKey::text).collect(Collectors.joining("\n", "", "\n")));
        SplittableRandom random = new SplittableRandom(number);
        Deque<CompletableFuture<Long>> onTheWay = new ArrayDeque<>();
        long bytes = 0;
        try (LogWriter log = LogWriter.open(new RealDisk(folder), signer)) {
            for (long made = 0; made < number; made += TOGETHER) {
                List<byte[]> some = new ArrayList<>();
                for (long place = made; place < Math.min(number, made + TOGETHER); place++) {
                    byte[] entry = entry(place, random).getBytes(StandardCharsets.UTF_8);
                    some.add(entry);
                    bytes += entry.length;
                }
                onTheWay.add(log.append(some));
                if (onTheWay.size() == ON_THE_WAY) {
                    LogWriter.acknowledged(onTheWay.remove());
                }
            }
        }
        return bytes;
    }

    private static String entry(long place, SplittableRandom random) {
        byte[] digest = new byte[32];
        random.nextBytes(digest);
        Digest commitment = Digest.of(digest);
        return new Leaf(
                        KINDS.get((int) (place % KINDS.size())),
                        START.plusSeconds(place),
                        "tawthiq",
                        commitment,
                        Known.is(Digest.of(commitment.hex().getBytes(StandardCharsets.UTF_8))))
                .line();
    }

    /// A whole case of records that hold a few claims each.
    ///
    /// @return bytes of all records
    public static long records(Path folder, Path keys, int number) throws IOException {
        SplittableRandom random = new SplittableRandom(number);
        List<Claim.Attack> claims = new MadeClaims(number * CLAIMS, 1).claims();
        try (CaseFolder file = CaseFolder.open(folder, () -> salt(random), keys(keys))) {
            for (int made = 0; made < number; made += TOGETHER) {
                List<CaseFile.Entry> some = new ArrayList<>();
                for (int record = made; record < Math.min(number, made + TOGETHER); record++) {
                    List<Claim> own = List.copyOf(claims.subList(record * CLAIMS, (record + 1) * CLAIMS));
                    CaseRecord read = new CaseRecord.ClaimsRead(
                            own.getFirst().statement().citation().source(), "made", List.of(), own);
                    some.add(new CaseFile.Entry(read, START.plusSeconds(record), "tawthiq"));
                }
                file.append(some, List.of());
            }
        }
        long bytes = 0;
        try (var files = Files.newDirectoryStream(folder.resolve("records"))) {
            for (Path file : files) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private static byte[] salt(SplittableRandom random) {
        byte[] salt = new byte[32];
        random.nextBytes(salt);
        return salt;
    }
}
