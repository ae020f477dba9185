package org.tawthiq.verify.casefolder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tawthiq.verify.json.MalformedJson;

/// The short way to read an entry never says anything else than the long one.
class CanonicalEntryTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final String OTHER = "fedcba9876543210".repeat(4);
    private static final List<String> ENTRIES = List.of(
            entry("me", "2026-01-02T03:04:05Z", ",\"parts\":\"" + OTHER + "\""),
            entry("me", "2024-02-29T23:59:59Z", ""),
            entry("me", "2026-01-02T03:04:05.678Z", ""),
            entry("", "0000-01-01T00:00:00Z", ""));

    private static String entry(String actor, String at, String more) {
        return "{\"actor\":\"%s\",\"at\":\"%s\",\"commitment\":\"%s\",\"kind\":\"decision\"%s}"
                .formatted(actor, at, DIGEST, more);
    }

    private static Optional<LogEntry> read(String entry) {
        byte[] bytes = ("xx" + entry + "yy").getBytes(UTF_8);
        return CanonicalEntry.read(bytes, 2, bytes.length - 4);
    }

    private static Optional<LogEntry> readAsJson(byte[] entry) {
        try {
            return LogEntry.read(entry);
        } catch (MalformedJson _) {
            return Optional.empty();
        }
    }

    @Test
    void entriesAsTheyAreWrittenAreRead() {
        assertThat(read(ENTRIES.getFirst()))
                .contains(new LogEntry(Optional.of(Instant.parse("2026-01-02T03:04:05Z")), DIGEST, Optional.of(OTHER)));
        for (String entry : ENTRIES) {
            assertThat(read(entry)).isPresent().isEqualTo(readAsJson(entry.getBytes(UTF_8)));
        }
    }

    @Test
    void timesThatAreNoneAreNoTimes() {
        for (String time : List.of(
                "2026-02-30T03:04:05Z",
                "2026-13-01T03:04:05Z",
                "2026-01-02T25:04:05Z",
                "2026-01-02T03:60:05Z",
                "2026-01-02T03:04:60Z",
                "2026-01-02T24:00:00Z",
                "2O26-01-02T03:04:05Z",
                "2026-01-02 03:04:05Z",
                "yesterday",
                "")) {
            String entry = entry("me", time, "");
            assertThat(read(entry)).as(time).isPresent().isEqualTo(readAsJson(entry.getBytes(UTF_8)));
        }
    }

    @Test
    void whatIsWrittenInAnotherWayIsLeftToTheLongOne() {
        for (String entry : List.of(
                entry("\u0633\u0627\u0645\u064a", "2026-01-02T03:04:05Z", ""),
                entry("a\\n", "2026-01-02T03:04:05Z", ""),
                entry("me", "2026-01-02T03:04:05Z", ",\"parts\":7"),
                entry("me", "2026-01-02T03:04:05Z", ",\"note\":\"\""),
                " " + ENTRIES.getFirst(),
                ENTRIES.getFirst() + " ")) {
            assertThat(read(entry)).as(entry).isEmpty();
        }
    }

    @Test
    void noChangedByteAndNoCutMakesTheTwoDiffer() {
        for (String entry : ENTRIES) {
            byte[] bytes = entry.getBytes(UTF_8);
            for (int at = 0; at < bytes.length; at++) {
                for (int other = 0; other < 256; other++) {
                    byte[] changed = bytes.clone();
                    changed[at] = (byte) other;
                    CanonicalEntry.read(changed, 0, changed.length)
                            .ifPresent(read -> assertThat(readAsJson(changed)).contains(read));
                }
                assertThat(CanonicalEntry.read(Arrays.copyOf(bytes, at), 0, at)).isEmpty();
            }
        }
    }
}
