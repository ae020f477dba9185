package org.tawthiq.vault;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The classes of files of a case.
enum FileClass {
    ROOT("objects/[^/]+|objects/extensions/.*"),
    NAMASTE("objects/../[0-9a-f]{64}/0=ocfl_object_1\\.1"),
    INVENTORY("objects/../[0-9a-f]{64}/inventory\\.json"),
    SIDECAR("objects/../[0-9a-f]{64}/inventory\\.json\\.sha512"),
    VERSION_INVENTORY("objects/../[0-9a-f]{64}/v[0-9]+/inventory\\.json"),
    VERSION_SIDECAR("objects/../[0-9a-f]{64}/v[0-9]+/inventory\\.json\\.sha512"),
    ORIGINAL(".*/content/original"),
    METADATA(".*/content/metadata\\.json"),
    TEXT(".*/content/text\\.txt"),
    HANDED_OVER(".*/content/handed-over-.*\\.json"),
    CHECKPOINT("log/checkpoint"),
    TILE("log/tile/[0-9]+/[^.]*"),
    PARTIAL_TILE("log/tile/[0-9]+/.*\\.p/[0-9]+"),
    ENTRIES("log/tile/entries/[^.]*"),
    PARTIAL_ENTRIES("log/tile/entries/.*\\.p/[0-9]+"),
    JOURNAL("log/journal/[0-9]+"),
    RECORD("records/.*\\.json"),
    KEYS("keys/log\\.vkey"),
    FORMER_KEYS("keys/former-[0-9]+\\.vkey"),
    FORMER_CHECKPOINT("keys/former-[0-9]+\\.checkpoint"),
    STAMPED_CHECKPOINT("time/[0-9]+\\.checkpoint"),
    TIMESTAMP_REQUEST("time/.*\\.tsq"),
    TIMESTAMP_ANSWER("time/.*\\.tsr"),
    TIMESTAMP_DIGEST("time/.*\\.tsr\\.sha256"),
    README("README\\.txt");

    private final Pattern names;

    FileClass(String names) {
        this.names = Pattern.compile(names);
    }

    static FileClass of(String file) {
        return Stream.of(values())
                .filter(one -> one.names.matcher(file).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a file of no known class: " + file));
    }
}
