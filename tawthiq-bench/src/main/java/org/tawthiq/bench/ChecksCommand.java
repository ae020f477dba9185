package org.tawthiq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tawthiq.bench.speed.CheckSpeed;
import org.tawthiq.bench.speed.HashLimit;
import org.tawthiq.bench.speed.MadeCase;
import picocli.CommandLine;

/// `checks`: how long a log, and a case of records, take to check by the process that a stranger would run.
@CommandLine.Command(
        name = "tawthiq-bench/run checks",
        mixinStandardHelpOptions = true,
        description = {
            "Writes made logs to a folder, with the program's own writer, and checks each with tawthiq-verify in a"
                    + " process of its own; then a case of records. What was written is deleted.",
            "Of a log: every bundle and tile read from the disk, every leaf and node hashed, root, signatures, older"
                    + " tiles, and each entry read, with its time; no records and no evidence, since there are none."
                    + " Of the case of records: all that `tawthiq verify` checks but what it adds to the check of the"
                    + " jar, each record's file and parts too."
        })
final class ChecksCommand implements Callable<Integer> {

    private static final long FEWEST = 100_000;
    private static final double MEGABYTE = 1e6;

    @CommandLine.Parameters(
            paramLabel = "DIR",
            description = "A folder on the disk to be used; 4 GB free for 10000000.")
    Path folder = Path.of("");

    @CommandLine.Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "10000000",
            description = "The largest number of entries (default: ${DEFAULT-VALUE}).")
    long most = 10_000_000;

    @CommandLine.Option(
            names = "--records",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Records of the case (default: ${DEFAULT-VALUE}).")
    int records = 20_000;

    @Override
    public Integer call() throws IOException {
        Path work = Files.createTempDirectory(folder, "tawthiq-checks-");
        try {
            System.out.printf(
                    "%d processors, Java %s, %s%n",
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version(),
                    Files.getFileStore(work).type());
            for (long number = FEWEST; number <= most; number *= 10) {
                log(work.resolve("log"), work.resolve("log-keys"), number);
                Folders.delete(work.resolve("log"));
                Folders.delete(work.resolve("log-keys"));
            }
            records(work.resolve("case"), work.resolve("case-keys"));
        } finally {
            Folders.delete(work);
        }
        return 0;
    }

    private static void log(Path log, Path keys, long number) throws IOException {
        long bytes = MadeCase.log(log, keys, number);
        int each = (int) (bytes / number);
        System.out.printf("%n%,d entries of %d bytes on the average%n", number, each);
        System.out.printf(
                Locale.ROOT,
                "  limit %8.2f s of CPU for their SHA-256 in one piece; %.2f s for a tree's leaves and nodes%n",
                bytes / HashLimit.bytesPerSecond("sha256"),
                HashLimit.treeSeconds(number, each));
        System.out.println("  check "
                + CheckSpeed.of(List.of("--log-only", log.toString())).line());
    }

    private void records(Path made, Path keys) throws IOException {
        long bytes = MadeCase.records(made, keys, records);
        System.out.printf(
                Locale.ROOT,
                "%n%,d records with their entries, %.1f MB%n  limit %8.2f s of CPU for their SHA-256%n",
                records,
                bytes / MEGABYTE,
                bytes / HashLimit.bytesPerSecond("sha256"));
        System.out.println("  check " + CheckSpeed.of(List.of(made.toString())).line());
    }
}
