package org.tawthiq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tawthiq.bench.speed.ObjectSpeed;
import picocli.CommandLine;

/// `objects`: how long preserved objects take to write and to check, beside the disk's own limit.
@CommandLine.Command(
        name = "tawthiq-bench/run objects",
        mixinStandardHelpOptions = true,
        description =
                "Writes and checks made objects in a folder, which is emptied again, and plain files beside them.")
final class ObjectsCommand implements Callable<Integer> {

    @CommandLine.Parameters(paramLabel = "DIR", description = "A folder on the disk to be measured.")
    Path folder = Path.of("");

    @CommandLine.Option(
            names = "--objects",
            paramLabel = "N",
            defaultValue = "3000",
            description = "How many (default: ${DEFAULT-VALUE}).")
    int objects = 3_000;

    @CommandLine.Option(
            names = "--size",
            paramLabel = "BYTES",
            defaultValue = "100000",
            description = "Of each original (default: ${DEFAULT-VALUE}).")
    int size = 100_000;

    @CommandLine.Option(
            names = "--at-once",
            paramLabel = "N",
            defaultValue = "64",
            description = "Objects that are forced together (default: ${DEFAULT-VALUE}).")
    int atOnce = 64;

    @Override
    public Integer call() throws IOException {
        Path own = Files.createTempDirectory(folder, "tawthiq-objects-");
        System.out.printf("%d processors, Java %s%n", Runtime.getRuntime().availableProcessors(), Runtime.version());
        new ObjectSpeed(own, objects, size, atOnce).run();
        Files.delete(own);
        return 0;
    }
}
