package org.tawthiq.vault.log;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How long the log is and its root, in the three lines of a C2SP checkpoint: origin, size, root in
/// Base64.
///
/// @param origin a name that says nothing of the case
public record Checkpoint(String origin, long size, String root) {

    private static final String ORIGIN = "tawthiq.org/case/v1";
    private static final Pattern OTHER_VERSION = Pattern.compile("tawthiq\\.org/case/v(?!1\n)[0-9]+\n");

    public static Checkpoint of(MerkleTree tree) {
        return new Checkpoint(ORIGIN, tree.size(), Base64.getEncoder().encodeToString(tree.root()));
    }

    public String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }

    /// Tells whether a later version of this program wrote the checkpoint.
    public static boolean isOfOtherVersion(String text) {
        return OTHER_VERSION.matcher(text).lookingAt();
    }

    /// Reads what [#text()] wrote; empty where it is anything else, be it a line end of another kind.
    public static Optional<Checkpoint> read(String text) {
        List<String> lines = text.lines().toList();
        boolean wellFormed = lines.size() == 3
                && text.equals(String.join("\n", lines) + "\n")
                && lines.get(0).equals(ORIGIN)
                && lines.get(1).matches("0|[1-9][0-9]{0,17}")
                && lines.get(2).matches("[A-Za-z0-9+/]{43}=");
        return wellFormed
                ? Optional.of(new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), lines.get(2)))
                : Optional.empty();
    }
}
