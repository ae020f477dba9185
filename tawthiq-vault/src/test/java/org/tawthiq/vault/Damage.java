package org.tawthiq.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// What bit rot and clumsy hands do to a file.
enum Damage {
    BIT,
    TRUNCATION,
    /// With another file, whose bytes are others.
    SWAP,
    MISSING;

    /// @param other with other bytes
    void on(Path file, Path other, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (this) {
            case BIT -> {
                int bit = random.nextInt(8 * bytes.length);
                bytes[bit / 8] ^= (byte) (1 << bit % 8);
                Files.write(file, bytes);
            }
            case TRUNCATION -> {
                Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            }
            case SWAP -> {
                byte[] others = Files.readAllBytes(other);
                Files.write(file, others);
                Files.write(other, bytes);
            }
            case MISSING -> Files.delete(file);
        }
    }

    /// The files that are damaged.
    List<String> damaged(String file, String other) {
        return this == SWAP ? List.of(file, other) : List.of(file);
    }
}
