package org.tawthiq.verify.tlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a log says of its tree (C2SP tlog-checkpoint): whose it is, how many leaves it has, its root; and
/// lines of its own, which signatures of type 6 do not cover.
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
    public Checkpoint {
        if (size < 0) {
            throw new IllegalArgumentException("size " + size);
        }
        extensions = List.copyOf(extensions);
        List<String> free = new ArrayList<>(extensions);
        free.add(origin);
        for (String line : free) {
            if (line.isEmpty() || line.chars().anyMatch(c -> c < ' ')) {
                throw new IllegalArgumentException("a line is empty or holds a control character: " + line);
            }
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /// Reads the text of a note, without its signatures.
    public static Checkpoint parse(String text) throws MalformedText {
        if (!text.endsWith("\n")) {
            throw new MalformedText("a checkpoint ends with a line feed");
        }
        String[] lines = text.substring(0, text.length() - 1).split("\n", -1);
        if (lines.length < 3) {
            throw new MalformedText("a checkpoint has three lines: origin, size, root");
        }
        try {
            return new Checkpoint(
                    lines[0],
                    DecimalText.number(lines[1]),
                    Hash.parse(lines[2]),
                    Arrays.asList(lines).subList(3, lines.length));
        } catch (IllegalArgumentException e) {
            throw new MalformedText("no checkpoint: " + e.getMessage());
        }
    }

    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(root.base64())
                .append('\n');
        extensions.forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }
}
