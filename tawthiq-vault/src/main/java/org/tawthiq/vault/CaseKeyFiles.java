package org.tawthiq.vault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.Durably;
import org.tawthiq.vault.key.CaseKeys;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.tlog.MalformedText;

/// What others check the log's signatures with, below `keys/`: `log.vkey`, a key a line. Where a case goes on with
/// other keys, because those before lie on another machine, these stay as `former-1.vkey` with the last checkpoint
/// that they signed, `former-1.checkpoint`, and so on.
final class CaseKeyFiles {

    static final String CURRENT = "keys/log.vkey";

    private static final String CHECKPOINT = "log/checkpoint";

    private final Disk disk;

    CaseKeyFiles(Disk disk) {
        this.disk = disk;
    }

    List<VerifierKey> current() throws IOException {
        List<VerifierKey> keys = new ArrayList<>();
        for (String line :
                Texts.of(StoredFiles.read(disk, CURRENT, CURRENT)).lines().toList()) {
            try {
                keys.add(VerifierKey.parse(line));
            } catch (MalformedText e) {
                throw new DamagedCase("keys/log.vkey, line %d: %s; bring it back from a copy of the case"
                        .formatted(keys.size() + 1, e.getMessage()));
            }
        }
        return keys;
    }

    void begin(CaseKeys keys) throws IOException {
        Durably.write(disk, CURRENT, text(keys));
    }

    /// Goes on with other keys. What an interruption left is recognised by [#isHandedOver].
    void handOver(CaseKeys keys) throws IOException {
        String former = former(formers());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(former + ".checkpoint", disk.bytes(CHECKPOINT));
        files.put(former + ".vkey", disk.bytes(CURRENT));
        files.put(CURRENT, text(keys));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Durably.write(disk, file.getKey(), file.getValue());
        }
    }

    /// Whether the checkpoint is still the one that the keys before have signed.
    boolean isHandedOver() throws IOException {
        int formers = formers();
        return formers > 0 && Arrays.equals(disk.bytes(former(formers - 1) + ".checkpoint"), disk.bytes(CHECKPOINT));
    }

    /// How many times the case went on with other keys.
    private int formers() throws IOException {
        int number = 0;
        while (disk.look(former(number) + ".vkey") == Disk.Found.FILE) {
            number++;
        }
        return number;
    }

    private static String former(int before) {
        return "keys/former-" + Integer.toString(before + 1);
    }

    private static byte[] text(CaseKeys keys) {
        StringBuilder text = new StringBuilder();
        keys.verifierKeys().forEach(key -> text.append(key.text()).append('\n'));
        return Texts.utf8(text.toString());
    }
}
