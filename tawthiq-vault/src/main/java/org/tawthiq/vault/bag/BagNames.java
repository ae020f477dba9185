package org.tawthiq.vault.bag;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tawthiq.verify.bag.BagPaths;

/// Refuses names that a bag cannot hold on every system.
final class BagNames {

    private static final Set<String> OURS = Set.of(
            "bagit.txt",
            "bag-info.txt",
            "fetch.txt",
            "manifest-sha256.txt",
            "manifest-sha512.txt",
            "tagmanifest-sha256.txt",
            "tagmanifest-sha512.txt");

    private BagNames() {}

    static void check(List<BagFile> payload, List<BagFile> tagFiles) {
        Set<String> seen = new HashSet<>(OURS);
        for (BagFile file : payload) {
            check("data/" + file.path(), file.path(), seen);
        }
        for (BagFile file : tagFiles) {
            if (file.path().equals("data") || file.path().startsWith("data/")) {
                throw new IllegalArgumentException("the tag file \"" + file.path() + "\" would be payload");
            }
            check(file.path(), file.path(), seen);
        }
    }

    private static void check(String path, String given, Set<String> seen) {
        if (!BagPaths.isSafe(given) || given.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("the path \"" + given + "\" may lead out of the bag");
        }
        if (!seen.add(Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "the path \"" + given + "\" is there already, or differs only in its case from one that is");
        }
    }
}
