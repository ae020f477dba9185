package org.tawthiq.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.Preserved;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.codec.SampleRecords;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.disk.UnforcedDisk;
import org.tawthiq.vocabulary.Digest;

/// A program that works on a case as command after command does, until its end is made: each opens the case, adds some
/// sources, reads their texts, and closes it with a signed checkpoint. It prints a line for each record that is
/// acknowledged.
final class WritingCommands {

    private static final int LARGE = 200_000;

    private final Path folder;
    private final Path keys;
    private final Random random;
    private final boolean forces;
    private final Consumer<String> acknowledged;
    private int number;

    /// @param forces false for a writer that forgets to
    /// @param acknowledged is told the kind of each record once it is safe
    WritingCommands(Path folder, Path keys, long seed, boolean forces, Consumer<String> acknowledged) {
        this.folder = folder;
        this.keys = keys;
        this.random = new Random(seed);
        this.forces = forces;
        this.acknowledged = acknowledged;
    }

    /// Folder, folder of the keys, seed, whether it forces.
    public static void main(String[] arguments) throws IOException {
        WritingCommands commands = new WritingCommands(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Long.parseLong(arguments[2]),
                Boolean.parseBoolean(arguments[3]),
                System.out::println);
        while (true) {
            commands.one();
        }
    }

    void one() throws IOException {
        try (CaseFolder file = open()) {
            for (int sources = 1 + random.nextInt(3); sources > 0; sources--) {
                byte[] evidence = new byte[random.nextInt(8) == 0 ? LARGE : 1 + random.nextInt(5_000)];
                random.nextBytes(evidence);
                byte[] text = SampleCase.bytes("text %d of %s".formatted(++number, Digest.of(evidence)));
                SourceId source = SourceId.of(Digest.of(evidence));
                append(file, SampleRecords.sourceAdded(Digest.of(evidence)), evidence);
                append(file, SampleRecords.textExtracted(source, Digest.of(text)), text);
            }
        }
    }

    private CaseFolder open() throws IOException {
        Files.createDirectories(folder.resolve("log"));
        Files.createDirectories(keys);
        CaseLock lock = CaseLock.take(folder);
        try {
            return CaseFolder.open(
                    disk(folder),
                    "case",
                    SampleCase.salts(random.nextLong()),
                    SampleCase.keys(disk(keys), 1),
                    Optional.of(lock));
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private Disk disk(Path root) {
        return forces ? new RealDisk(root) : new UnforcedDisk(new RealDisk(root));
    }

    private void append(CaseFolder file, CaseRecord record, byte[] bytes) throws IOException {
        file.append(SampleCase.entries(record), List.of(Preserved.of(bytes)));
        acknowledged.accept(record.kind());
    }
}
