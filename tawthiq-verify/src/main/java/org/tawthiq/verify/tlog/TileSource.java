package org.tawthiq.verify.tlog;

import java.io.IOException;
import java.util.Optional;

/// Where tiles and entry bundles are read from, such as the folder of a log. It is not trusted.
@FunctionalInterface
public interface TileSource {

    /// The bytes under a path; empty where there is no such file.
    Optional<byte[]> read(TilePath path) throws IOException;

    /// The tile, or, where only the full one is left of a partial tile, the beginning of that.
    default Optional<byte[]> readHashes(TilePath.HashTile tile) throws IOException {
        Optional<byte[]> exact = read(tile);
        if (exact.isPresent() || tile.width() == TilePath.FULL) {
            return exact.filter(bytes -> bytes.length == tile.width() * Hash.LENGTH);
        }
        return read(tile.ofWidth(TilePath.FULL))
                .filter(bytes -> bytes.length == TilePath.FULL * Hash.LENGTH)
                .map(bytes -> java.util.Arrays.copyOf(bytes, tile.width() * Hash.LENGTH));
    }
}
