package org.tawthiq.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.tawthiq.vocabulary.Digest;

/// Bytes that are to be preserved. They may be more than memory holds, so they are read as a stream.
public interface Preserved {

    /// SHA-256 of the bytes.
    Digest digest();

    /// Reads them from the start, at each call.
    InputStream open() throws IOException;

    /// Bytes in memory; a copy is kept.
    static Preserved of(byte[] bytes) {
        byte[] kept = bytes.clone();
        Digest digest = Digest.of(kept);
        return new Preserved() {
            @Override
            public Digest digest() {
                return digest;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(kept);
            }
        };
    }
}
