package org.tawthiq.verify.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the files of one timestamp are called in a case.
///
/// @param size leaves of the log that the stamped checkpoint counts
/// @param authority how the case calls the authority
public record StampName(long size, String authority) {

    /// The folder of a case that holds them.
    public static final String FOLDER = "time";

    /// What the answer's name ends with.
    public static final String ANSWER = ".tsr";

    /// What an authority may be called: 1 to 32 small letters, digits and hyphens, none of them at an end.
    public static final Pattern AUTHORITY = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?");

    private static final Pattern FILE =
            Pattern.compile("(0|[1-9][0-9]{0,17})-(" + AUTHORITY.pattern() + ")\\.(?:tsq|tsr|tsr\\.sha256)");

    public StampName {
        if (size < 0 || !isAuthority(authority)) {
            throw new IllegalArgumentException(
                    "no name of a timestamp: size %d, authority \"%s\"".formatted(size, authority));
        }
    }

    public static boolean isAuthority(String word) {
        return AUTHORITY.matcher(word).matches();
    }

    /// Reads the name of a file in the folder; empty where it is none of a timestamp's.
    public static Optional<StampName> of(String file) {
        Matcher name = FILE.matcher(file);
        return name.matches()
                ? Optional.of(new StampName(Long.parseLong(name.group(1)), name.group(2)))
                : Optional.empty();
    }

    /// The note that is stamped, byte for byte; every authority stamps the same.
    public String checkpoint() {
        return checkpoint(size);
    }

    public static String checkpoint(long size) {
        return "%s/%d.checkpoint".formatted(FOLDER, size);
    }

    /// What was asked.
    public String request() {
        return stem() + ".tsq";
    }

    /// What was answered, byte for byte.
    public String answer() {
        return stem() + ANSWER;
    }

    /// The answer's SHA-256, as `sha256sum` writes it: nothing else tells of a change in a certificate.
    public String digest() {
        return answer() + ".sha256";
    }

    private String stem() {
        return "%s/%d-%s".formatted(FOLDER, size, authority);
    }

    /// What stands in [#digest] beside an answer.
    public String digestLine(byte[] answer) {
        return "%s  %d-%s%s\n".formatted(ImprintAlgorithm.SHA_256.hex(answer), size, authority, ANSWER);
    }
}
