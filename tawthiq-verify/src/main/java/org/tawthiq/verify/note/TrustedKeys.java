package org.tawthiq.verify.note;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawthiq.verify.note.NoteFault.Code;

/// The keys a reader of notes knows. Signatures by other keys are passed over; a wrong signature by one of
/// these, or two by the same, refuses the note.
public record TrustedKeys(List<VerifierKey> keys) {
    public TrustedKeys {
        keys = List.copyOf(keys);
        Set<String> names = new HashSet<>();
        for (VerifierKey key : keys) {
            if (!names.add(key.label())) {
                throw new IllegalArgumentException("two keys have the name and id " + key.label());
            }
        }
    }

    public NoteVerdict judge(SignedNote note) {
        List<VerifiedSignature> verified = new ArrayList<>();
        List<NoteFault> faults = new ArrayList<>();
        for (VerifierKey key : keys) {
            List<NoteSignature> named =
                    note.signatures().stream().filter(key::isNamedBy).toList();
            if (named.size() > 1) {
                faults.add(new NoteFault(Code.SIGNED_TWICE, key.label()));
            }
            for (NoteSignature signature : named) {
                if (verifies(note.text(), key, signature)) {
                    verified.add(new VerifiedSignature(key, signature));
                } else {
                    faults.add(new NoteFault(Code.SIGNATURE_WRONG, key.label()));
                }
            }
        }
        if (verified.isEmpty() && faults.isEmpty()) {
            faults.add(new NoteFault(
                    Code.NO_KNOWN_KEY,
                    String.join(
                            ", ",
                            note.signatures().stream().map(NoteSignature::name).toList())));
        }
        return faults.isEmpty() ? new NoteVerdict.Accepted(verified) : new NoteVerdict.Refused(faults, verified);
    }

    private static boolean verifies(String text, VerifierKey key, NoteSignature line) {
        KeyType type = key.type();
        byte[] bytes = line.bytes();
        int before = type.isTimed() ? KeyType.TIME_LENGTH : 0;
        if (bytes.length != before + type.signatureLength()) {
            return false;
        }
        long seconds = type.isTimed() ? ByteBuffer.wrap(bytes).getLong() : 0;
        byte[] signature = Arrays.copyOfRange(bytes, before, bytes.length);
        return SignedMessage.of(text, key, seconds)
                .filter(message -> RawSignature.verifies(type, key.publicKey(), message, signature))
                .isPresent();
    }
}
