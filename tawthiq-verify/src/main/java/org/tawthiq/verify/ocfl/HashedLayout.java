package org.tawthiq.verify.ocfl;

import java.nio.charset.StandardCharsets;
import org.tawthiq.verify.file.Digests;

/// Where an object stands in a root, by the extension 0004-hashed-n-tuple-storage-layout.
///
/// @param tupleSize characters of a tuple, 0 to 32
/// @param numberOfTuples folders above the object, 0 to 32
/// @param shortObjectRoot whether the last folder leaves out what the tuples tell
public record HashedLayout(String digestAlgorithm, int tupleSize, int numberOfTuples, boolean shortObjectRoot) {

    public static final String NAME = "0004-hashed-n-tuple-storage-layout";

    /// What the extension gives where nothing else is said.
    public static final HashedLayout USUAL = new HashedLayout("sha256", 3, 3, false);

    public String folder(String id) {
        String digest = Digests.of(id.getBytes(StandardCharsets.UTF_8), digestAlgorithm);
        StringBuilder folder = new StringBuilder();
        for (int i = 0; i < numberOfTuples; i++) {
            folder.append(digest, i * tupleSize, (i + 1) * tupleSize).append('/');
        }
        return folder.append(shortObjectRoot ? digest.substring(tupleSize * numberOfTuples) : digest)
                .toString();
    }
}
