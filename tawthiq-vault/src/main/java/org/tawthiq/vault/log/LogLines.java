package org.tawthiq.vault.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The log's file, byte by byte: a line ends with the byte 10 and with nothing else, and no byte is
/// taken for another, so that no change of the file is overlooked.
public final class LogLines {

    private LogLines() {}

    /// The complete lines, without their ends; none where there is no file. A last line without its end
    /// was cut off by an interruption.
    public static List<byte[]> read(Path file) throws IOException {
        try {
            return of(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    static List<byte[]> of(byte[] log) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < log.length; at++) {
            if (log[at] == '\n') {
                lines.add(Arrays.copyOfRange(log, start, at));
                start = at + 1;
            }
        }
        return lines;
    }
}
