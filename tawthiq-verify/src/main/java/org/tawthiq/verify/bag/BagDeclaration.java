package org.tawthiq.verify.bag;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `bagit.txt` says.
///
/// @param charset of the tag files
record BagDeclaration(int major, int minor, Charset charset) {

    static final String FILE = "bagit.txt";

    /// Of RFC 8493: one space behind the colon, none before it. Suites have bags with one behind the number.
    private static final Pattern VERSION = Pattern.compile("BagIt-Version: ([0-9]{1,4})\\.([0-9]{1,4})[ \\t]*");
    private static final Pattern ENCODING = Pattern.compile("Tag-File-Character-Encoding: ([!-~]+)[ \\t]*");

    boolean isBeforeOne() {
        return major < 1;
    }

    /// Empty where the two lines are not there as the standard wants them; a byte order mark is not allowed.
    static Optional<BagDeclaration> read(byte[] bytes) {
        Optional<List<String>> lines = TagFiles.lines(bytes, StandardCharsets.UTF_8);
        if (lines.isEmpty() || lines.get().size() != 2) {
            return Optional.empty();
        }
        Matcher version = VERSION.matcher(lines.get().get(0));
        Matcher encoding = ENCODING.matcher(lines.get().get(1));
        if (!version.matches() || !encoding.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BagDeclaration(
                    Integer.parseInt(version.group(1)),
                    Integer.parseInt(version.group(2)),
                    Charset.forName(encoding.group(1))));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }
}
