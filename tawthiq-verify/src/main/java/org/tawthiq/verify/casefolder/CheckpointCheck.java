package org.tawthiq.verify.casefolder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.note.LogPolicy;
import org.tawthiq.verify.note.NoteFault;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.note.VerifiedSignature;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.MalformedText;

/// The signed checkpoint and the keys that it is signed with; and, where the case went on with other keys, those
/// before with the last checkpoint that they signed.
final class CheckpointCheck {

    private static final String CHECKPOINT = "log/checkpoint";
    private static final String KEYS = "keys/log.vkey";

    private final CaseFiles files;
    private final List<CaseFault> faults;
    private final List<String> signedBy = new ArrayList<>();
    private final List<Checkpoint> former = new ArrayList<>();
    private final List<List<VerifierKey>> keySets = new ArrayList<>();
    private Optional<Checkpoint> checkpoint = Optional.empty();

    CheckpointCheck(CaseFiles files, List<CaseFault> faults) {
        this.files = files;
        this.faults = faults;
    }

    void run() throws IOException {
        checkpoint = signed(CHECKPOINT, KEYS);
        for (int number = 1; isFormer(number); number++) {
            String name = "keys/former-" + number;
            signed(name + ".checkpoint", name + ".vkey").ifPresent(former::add);
        }
    }

    private boolean isFormer(int number) throws IOException {
        String name = "keys/former-" + number;
        return files.isFile(name + ".vkey") || files.isFile(name + ".checkpoint");
    }

    private Optional<Checkpoint> signed(String checkpointFile, String keyFile) throws IOException {
        Optional<byte[]> bytes = files.bytes(checkpointFile);
        List<VerifierKey> keys = keys(keyFile);
        if (bytes.isEmpty()) {
            faults.add(new CaseFault(Code.CHECKPOINT_MISSING, checkpointFile, "it is not there"));
            return Optional.empty();
        }
        SignedNote note;
        Checkpoint read;
        try {
            note = SignedNote.parse(bytes.get());
            read = Checkpoint.parse(note.text());
        } catch (MalformedText e) {
            faults.add(new CaseFault(Code.CHECKPOINT_UNREADABLE, checkpointFile, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
        if (!keys.isEmpty()) {
            keySets.add(keys);
            judge(note, read, keys, checkpointFile);
        }
        return Optional.of(read);
    }

    /// A checkpoint that was signed earlier, by the keys of then, and that the log must begin with.
    void earlier(SignedNote note, Checkpoint read, String file) {
        boolean signed = keySets.stream()
                .filter(keys -> keys.stream().allMatch(key -> key.name().equals(read.origin())))
                .anyMatch(keys -> new LogPolicy(read.origin(), keys).judge(note) instanceof LogPolicy.Verdict.Accepted);
        if (!signed && !keySets.isEmpty()) {
            faults.add(new CaseFault(Code.SIGNATURE_WRONG, file, "no keys of the case have signed it"));
        }
        former.add(read);
    }

    private void judge(SignedNote note, Checkpoint read, List<VerifierKey> keys, String file) {
        try {
            switch (new LogPolicy(read.origin(), keys).judge(note)) {
                case LogPolicy.Verdict.Accepted accepted ->
                    accepted.signatures().stream()
                            .map(VerifiedSignature::key)
                            .map(VerifierKey::label)
                            .forEach(signedBy::add);
                case LogPolicy.Verdict.Refused(List<NoteFault> wrong) ->
                    wrong.forEach(fault -> faults.add(new CaseFault(Code.SIGNATURE_WRONG, file, fault.sentence())));
            }
        } catch (IllegalArgumentException e) {
            faults.add(new CaseFault(Code.SIGNATURE_WRONG, file, String.valueOf(e.getMessage())));
        }
    }

    private List<VerifierKey> keys(String file) throws IOException {
        Optional<byte[]> bytes = files.bytes(file);
        if (bytes.isEmpty()) {
            faults.add(new CaseFault(Code.KEYS_MISSING, file, "it is not there, so no signature can be checked"));
            return List.of();
        }
        String text = new String(bytes.get(), UTF_8);
        List<VerifierKey> keys = new ArrayList<>();
        try {
            for (String line : text.lines().toList()) {
                keys.add(VerifierKey.parse(line));
            }
            StringBuilder again = new StringBuilder();
            keys.forEach(key -> again.append(key.text()).append('\n'));
            if (keys.isEmpty() || !again.toString().equals(text)) {
                throw new MalformedText("it is not a key a line");
            }
            return keys;
        } catch (MalformedText e) {
            faults.add(new CaseFault(Code.KEYS_UNREADABLE, file, String.valueOf(e.getMessage())));
            return List.of();
        }
    }

    Optional<Checkpoint> checkpoint() {
        return checkpoint;
    }

    /// Checkpoints that were signed before; the log begins with what each of them says.
    List<Checkpoint> former() {
        return List.copyOf(former);
    }

    List<String> signedBy() {
        return List.copyOf(signedBy);
    }
}
