package org.tawthiq.verify.note;

import java.time.Instant;
import java.util.Optional;

/// A signature that a known key made of the note.
public record VerifiedSignature(VerifierKey key, NoteSignature signature) {

    /// When the signer says it signed; a type 1 says nothing, and zero in a type 6 neither.
    public Optional<Instant> time() {
        long seconds = key.type().isTimed() ? signature.time().orElse(0) : 0;
        return seconds > 0 && seconds <= Instant.MAX.getEpochSecond()
                ? Optional.of(Instant.ofEpochSecond(seconds))
                : Optional.empty();
    }
}
