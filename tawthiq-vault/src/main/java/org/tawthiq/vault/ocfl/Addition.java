package org.tawthiq.vault.ocfl;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// Files that are to be in an object: its first version where there is none yet, otherwise a further one that keeps
/// what
/// is not named here.
///
/// @param id a URI
/// @param files by logical path, such as `original`
/// @param message why
/// @param user who, with a URI that tells who that is
public record Addition(String id, SequencedMap<String, Staged> files, Instant created, String message, User user) {

    /// @param address a URI
    public record User(String name, String address) {}

    public Addition {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no files for the object " + id);
        }
        files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
    }

    public static Addition of(String id, Map<String, Staged> files, Instant created, String message, User user) {
        return new Addition(id, new LinkedHashMap<>(files), created, message, user);
    }
}
