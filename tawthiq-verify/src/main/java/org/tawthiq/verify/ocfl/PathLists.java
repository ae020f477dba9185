package org.tawthiq.verify.ocfl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import org.tawthiq.verify.file.Digests;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.JsonValue.JsonArray;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonText;

/// Blocks of an inventory that give lists of paths by digest.
record PathLists(String file, Faults faults) {

    SequencedMap<String, List<String>> read(JsonObject block, String where, String codeOfWrongType) {
        SequencedMap<String, List<String>> lists = new LinkedHashMap<>();
        block.members().forEach((digest, value) -> lists.put(digest, paths(digest, value, where, codeOfWrongType)));
        return lists;
    }

    private List<String> paths(String digest, JsonValue value, String where, String codeOfWrongType) {
        if (!(value instanceof JsonArray(List<JsonValue> items))) {
            faults.add(codeOfWrongType, file, where + " has no list of paths for " + shortened(digest));
            return List.of();
        }
        List<String> paths = new ArrayList<>();
        for (JsonValue item : items) {
            if (item instanceof JsonText(String path)) {
                paths.add(path);
            } else {
                faults.add(codeOfWrongType, file, where + " has a path that is no text for " + shortened(digest));
            }
        }
        return List.copyOf(paths);
    }

    /// Digests must be hexadecimal, of the algorithm's length, and occur once whatever their case.
    void checkDigests(Collection<String> digests, String where, String algorithm, String codeOfTwice) {
        int length = Digests.algorithm(algorithm)
                .map(digest -> 2 * digest.getDigestLength())
                .orElse(0);
        Set<String> seen = new HashSet<>();
        for (String digest : digests) {
            if (length > 0 && (digest.length() != length || !isHex(digest))) {
                faults.add(
                        codeOfForm(algorithm),
                        file,
                        "%s has \"%s\", which is no digest of %s".formatted(where, shortened(digest), algorithm));
            }
            if (!seen.add(digest.toLowerCase(Locale.ROOT))) {
                faults.add(codeOfTwice, file, where + " has the digest " + shortened(digest) + " twice");
            }
        }
    }

    private static boolean isHex(String digest) {
        return digest.chars().allMatch(c -> c < 128 && HexFormat.isHexDigit(c));
    }

    private static String codeOfForm(String algorithm) {
        return switch (algorithm) {
            case "sha1" -> "E029";
            case "sha256" -> "E030";
            case "sha512" -> "E031";
            case "blake2b-512" -> "E032";
            default -> "E057";
        };
    }

    static String shortened(String digest) {
        return digest.length() <= 16 ? digest : digest.substring(0, 16) + "…";
    }
}
