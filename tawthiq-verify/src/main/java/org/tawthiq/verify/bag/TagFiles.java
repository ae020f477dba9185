package org.tawthiq.verify.bag;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Text of tag files: lines end with LF, CR or both.
final class TagFiles {

    /// A tag of `bag-info.txt`.
    record Tag(String label, String value) {}

    private TagFiles() {}

    /// Empty where the bytes are no text in the character set.
    static Optional<List<String>> lines(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            List<String> lines = new ArrayList<>(Arrays.asList(text.split("\r\n|\r|\n", -1)));
            if (lines.getLast().isEmpty()) {
                lines.removeLast();
            }
            return Optional.of(lines);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// The tags, a line that begins with a space or tab being the rest of the one before. Empty where a line is no tag.
    static Optional<List<Tag>> tags(List<String> lines) {
        List<Tag> tags = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (line.startsWith(" ") || line.startsWith("\t")) {
                if (tags.isEmpty()) {
                    return Optional.empty();
                }
                Tag before = tags.removeLast();
                tags.add(new Tag(before.label(), before.value() + " " + line.strip()));
            } else if (colon > 0) {
                tags.add(new Tag(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip()));
            } else if (!line.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.of(tags);
    }
}
