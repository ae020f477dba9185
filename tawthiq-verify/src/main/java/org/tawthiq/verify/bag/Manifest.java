package org.tawthiq.verify.bag;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.verify.bag.BagFault.Code;
import org.tawthiq.verify.file.Digests;

/// A manifest of payload or of tag files.
///
/// @param name of its file
/// @param digests in lower case, by the path of the file
record Manifest(String name, String algorithm, SequencedMap<String, String> digests) {

    private static final Pattern NAME = Pattern.compile("(tag)?manifest-([a-z0-9]+)\\.txt");
    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]+)[ \\t]+(\\*?)(.+)", Pattern.DOTALL);

    Manifest {
        digests = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(digests));
    }

    static boolean isManifest(String name) {
        return NAME.matcher(name).matches();
    }

    boolean isOfTags() {
        return name.startsWith("tag");
    }

    static Manifest read(String name, List<String> lines, boolean beforeOne, BagFaults faults) {
        Matcher named = NAME.matcher(name);
        if (!named.matches()) {
            throw new IllegalArgumentException("name " + name);
        }
        String algorithm = named.group(2);
        int length = Digests.algorithm(algorithm)
                .map(digest -> 2 * digest.getDigestLength())
                .orElse(0);
        if (length == 0) {
            faults.add(Code.ALGORITHM_UNKNOWN, name, "the algorithm " + algorithm + " cannot be checked here");
        }
        SequencedMap<String, String> digests = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            Matcher line = LINE.matcher(lines.get(i));
            if (!line.matches() || length > 0 && line.group(1).length() != length) {
                faults.add(Code.MANIFEST_MALFORMED, name, "line %d is not a digest and a path".formatted(i + 1));
                continue;
            }
            if (!line.group(2).isEmpty()) {
                faults.add(Code.MADE_BY_MD5SUM, name, "line %d has an asterisk before the path".formatted(i + 1));
            }
            new Entry(name, beforeOne, faults).add(line.group(3), line.group(1).toLowerCase(Locale.ROOT), digests);
        }
        return new Manifest(name, algorithm, digests);
    }

    private record Entry(String manifest, boolean beforeOne, BagFaults faults) {

        void add(String written, String digest, SequencedMap<String, String> digests) {
            String path = beforeOne ? written : BagPaths.decoded(written);
            if (path.startsWith("./")) {
                faults.add(Code.PATH_RELATIVE, manifest, "the path \"" + written + "\" begins with a dot");
                path = path.substring(2);
            }
            if (!BagPaths.isSafe(path)) {
                faults.add(Code.PATH_UNSAFE, manifest, "the path \"" + written + "\" may lead out of the bag");
                return;
            }
            String before = digests.putIfAbsent(path, digest);
            if (before != null) {
                boolean harmless = beforeOne && before.equals(digest);
                faults.add(
                        harmless ? Code.PATH_TWICE_ALIKE : Code.PATH_TWICE,
                        manifest,
                        "the path \"" + written + "\" is listed twice");
            }
        }
    }
}
