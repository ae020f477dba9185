package org.tawthiq.bench.speed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What the disk does by itself: one file, each batch written and forced.
public final class PlainDisk {

    private static final int BATCH = 256;
    private static final double SECONDS = 3;

    private PlainDisk() {}

    public static double entriesPerSecond(Path folder) throws IOException {
        ByteBuffer batch = ByteBuffer.allocate(BATCH * AppendLoad.ENTRY);
        try (FileChannel file =
                FileChannel.open(folder.resolve("plain"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long entries = 0;
            long start = System.nanoTime();
            double seconds = 0;
            while (seconds < SECONDS) {
                file.write(batch.rewind());
                file.force(true);
                entries += BATCH;
                seconds = (System.nanoTime() - start) / 1e9;
            }
            return entries / seconds;
        }
    }
}
