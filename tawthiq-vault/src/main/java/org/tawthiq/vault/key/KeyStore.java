package org.tawthiq.vault.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.Durably;
import org.tawthiq.verify.note.KeyType;
import org.tawthiq.verify.note.SigningKey;
import org.tawthiq.verify.tlog.MalformedText;

/// The signing keys of this user, a folder a case: `<id>/signing-keys`, one key a line, and `<id>/last-signed`, the
/// checkpoint that was signed last. The folder lies apart from the cases, so that whoever has a copy of a case cannot
/// sign, and an older copy of a case cannot bring back an older memory.
public final class KeyStore {

    private static final String KEYS = "signing-keys";

    /// What a case's log is named: this and 32 random hexadecimal digits, which say nothing of the case.
    public static final String ORIGIN = "tawthiq.org/case/";

    private static final int ID_BYTES = 16;
    private static final List<KeyType> TYPES = List.of(KeyType.ED25519, KeyType.ML_DSA_44_COSIGNATURE);

    private final Disk disk;
    private final Supplier<byte[]> random;
    private final Supplier<Instant> clock;

    /// @param disk of the folder of keys
    /// @param random 32 fresh random bytes at each call
    /// @param clock for the time that cosignatures bear
    public KeyStore(Disk disk, Supplier<byte[]> random, Supplier<Instant> clock) {
        this.disk = disk;
        this.random = random;
        this.clock = clock;
    }

    /// A name for a new log.
    public String newOrigin() {
        return ORIGIN + HexFormat.of().formatHex(random.get(), 0, ID_BYTES);
    }

    /// Makes keys for a log, of both types, and keeps them.
    ///
    /// @throws IOException also where there are keys for it already
    public CaseKeys create(String origin) throws IOException {
        String folder = folder(origin);
        if (disk.look(Disk.in(folder, KEYS)) != Disk.Found.NOTHING) {
            throw new IOException("there are keys for %s already".formatted(origin));
        }
        List<SigningKey> keys = TYPES.stream()
                .map(type -> SigningKey.generate(origin, type, random.get()))
                .toList();
        StringBuilder text = new StringBuilder();
        keys.forEach(key -> text.append(key.secretText()).append('\n'));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(Disk.in(folder, KEYS), text.toString().getBytes(UTF_8));
        Durably.writeAll(disk, files);
        return keys(origin, keys);
    }

    /// The keys of a log; empty where this machine has none.
    ///
    /// @throws IOException with file and place where they cannot be read
    public Optional<CaseKeys> find(String origin) throws IOException {
        String file = Disk.in(folder(origin), KEYS);
        if (disk.look(file) == Disk.Found.NOTHING) {
            return Optional.empty();
        }
        List<SigningKey> keys = new ArrayList<>();
        List<String> lines = new String(disk.bytes(file), UTF_8).lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            try {
                keys.add(SigningKey.parse(lines.get(line)));
            } catch (MalformedText _) {
                // The line itself is a secret and is not told.
                throw new IOException("line %d of the key file %s is no signing key: bring the file back from a copy"
                        .formatted(line + 1, file));
            }
        }
        return Optional.of(keys(origin, keys));
    }

    private CaseKeys keys(String origin, List<SigningKey> keys) {
        return new CaseKeys(origin, keys, disk, folder(origin), random, clock);
    }

    private static String folder(String origin) {
        return origin.substring(origin.lastIndexOf('/') + 1);
    }
}
