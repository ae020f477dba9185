package org.tawthiq.vault.bag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A file that goes into a bag.
///
/// @param path below `data` for payload, below the bag for a tag file; parts joined by `/`
public record BagFile(String path, Source source) {

    /// Where the bytes come from; they are read once, from start to end.
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    public static BagFile of(String path, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new BagFile(path, () -> new ByteArrayInputStream(copy));
    }
}
