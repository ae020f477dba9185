package org.tawthiq.verify.bag;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.verify.bag.BagFault.Code;
import org.tawthiq.verify.bag.TagFiles.Tag;
import org.tawthiq.verify.file.FileTree;

/// Checks `bag-info.txt` and `fetch.txt`. Nothing is fetched: a file that is not there is missing.
record BagInfo(FileTree bag, BagFiles files, BagDeclaration declaration, BagFaults faults) {

    private static final String INFO = "bag-info.txt";
    private static final String FETCH = "fetch.txt";
    private static final int LONGEST = 1 << 26;
    private static final Pattern FETCH_LINE = Pattern.compile("\\S+[ \\t]+([0-9]+|-)[ \\t]+(.+)", Pattern.DOTALL);

    void check(boolean systemFileIsMissing) throws IOException {
        if (files.contains(FETCH)) {
            fetch();
        }
        if (files.contains(INFO)) {
            Optional<List<Tag>> tags = lines(INFO).flatMap(TagFiles::tags);
            if (tags.isEmpty()) {
                faults.add(Code.TAGS_MALFORMED, INFO, "the file is not made of labels and values");
            } else if (!systemFileIsMissing) {
                oxum(tags.get());
            }
        }
    }

    private Optional<List<String>> lines(String file) throws IOException {
        return TagFiles.lines(bag.bytes(file, LONGEST), declaration.charset());
    }

    private void fetch() throws IOException {
        for (String line : lines(FETCH).orElse(List.of(FETCH))) {
            Matcher matcher = FETCH_LINE.matcher(line);
            if (line.isBlank()) {
                continue;
            }
            if (!matcher.matches()) {
                faults.add(Code.FETCH_MALFORMED, FETCH, "a line is not an address, a length and a path");
                continue;
            }
            String path = declaration.isBeforeOne() ? matcher.group(2) : BagPaths.decoded(matcher.group(2));
            if (!BagPaths.isSafe(path) || !path.startsWith(BagFiles.PAYLOAD)) {
                faults.add(Code.PATH_UNSAFE, FETCH, "the path \"" + path + "\" may lead out of the bag");
            }
        }
    }

    /// Payload-Oxum: bytes and number of the files of the payload.
    private void oxum(List<Tag> tags) throws IOException {
        for (Tag tag : tags) {
            if (tag.label().equalsIgnoreCase("Payload-Oxum") && !tag.value().equals(counted())) {
                faults.add(
                        Code.OXUM_WRONG,
                        INFO,
                        "Payload-Oxum is %s, the payload has %s".formatted(tag.value(), counted()));
            }
        }
    }

    private String counted() throws IOException {
        long bytes = 0;
        for (String path : files.payload()) {
            bytes += bag.size(path);
        }
        return bytes + "." + files.payload().size();
    }
}
