package org.tawthiq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tawthiq.bench.speed.AppendLoad;
import org.tawthiq.bench.speed.PlainDisk;
import picocli.CommandLine;

/// `appends`: how many entries a second a log acknowledges, beside what the disk itself does in the same run.
@CommandLine.Command(
        name = "tawthiq-bench/run appends",
        mixinStandardHelpOptions = true,
        description = "Appends entries of 200 bytes to a log from eight threads and prints rates and delays.")
final class AppendsCommand implements Callable<Integer> {

    private static final int FEWEST = 10_000;

    @CommandLine.Parameters(
            paramLabel = "DIR",
            description = "A folder on the disk to measure; a folder of its own is made in it and deleted.")
    Path folder = Path.of(".");

    @CommandLine.Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "The largest number of entries (default: ${DEFAULT-VALUE}).")
    long most = 1_000_000;

    @Override
    public Integer call() throws IOException {
        Path work = Files.createTempDirectory(folder, "appends");
        try {
            System.out.printf(
                    Locale.ROOT,
                    "%d processors, Java %s; the disk alone, batches of 256 entries forced one after another: %,.0f entries/s%n",
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version(),
                    PlainDisk.entriesPerSecond(work));
            System.out.println("   entries   acknowledged/s   p50 ms   p99 ms   to the last checkpoint/s");
            AppendLoad.run(work.resolve("warm"), FEWEST);
            for (long number = FEWEST; number <= most; number *= 10) {
                System.out.println(AppendLoad.run(work.resolve("log" + number), number));
                Folders.delete(work.resolve("log" + number));
            }
        } finally {
            Folders.delete(work);
        }
        return 0;
    }
}
