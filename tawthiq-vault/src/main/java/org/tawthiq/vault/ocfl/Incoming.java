package org.tawthiq.vault.ocfl;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// An [Addition] whose bytes are not taken in yet.
///
/// @param files by logical path
public record Incoming(
        String id, SequencedMap<String, Staging.Source> files, Instant created, String message, Addition.User user) {

    public Incoming {
        files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
    }

    /// The same with its bytes in the staging folder, in the order of the files.
    Addition with(Iterable<Staged> staged) {
        Map<String, Staged> taken = new LinkedHashMap<>();
        var next = staged.iterator();
        files.keySet().forEach(path -> taken.put(path, next.next()));
        return Addition.of(id, taken, created, message, user);
    }
}
