package org.tawthiq.vault.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLinesTest {

    @TempDir
    Path folder;

    @Test
    void aLineWithoutItsEndIsNotComplete() {
        assertThat(lines("")).isEmpty();
        assertThat(lines("one")).isEmpty();
        assertThat(lines("one\n")).containsExactly("one");
        assertThat(lines("one\n\ntwo\nthr")).containsExactly("one", "", "two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\u000b", "\f", "\u0085", "\u2028"})
    void nothingElseEndsALine(String end) {
        assertThat(lines("one" + end + "two\n")).containsExactly("one" + end + "two");
        assertThat(lines("one" + end + "\ntwo\n")).containsExactly("one" + end, "two");
    }

    @Test
    void bytesThatAreNoTextAreKeptAsTheyAre() {
        byte[] log = {(byte) 0xff, '\n', 'a', (byte) 0xc3, '\n'};
        assertThat(LogLines.of(log)).containsExactly(new byte[] {(byte) 0xff}, new byte[] {'a', (byte) 0xc3});
    }

    @Test
    void aLogThatIsNotThereHasNoLines() throws IOException {
        assertThat(LogLines.read(folder.resolve("leaves.jsonl"))).isEmpty();
        Files.writeString(folder.resolve("leaves.jsonl"), "one\n");
        assertThat(LogLines.read(folder.resolve("leaves.jsonl"))).hasSize(1);
    }

    private static List<String> lines(String log) {
        return LogLines.of(log.getBytes(StandardCharsets.UTF_8)).stream()
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .toList();
    }
}
