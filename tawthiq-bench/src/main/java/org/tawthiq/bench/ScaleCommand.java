package org.tawthiq.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tawthiq.bench.speed.ClaimScale;
import org.tawthiq.bench.speed.MadeEvents;
import org.tawthiq.incident.event.EventMatcher;
import org.tawthiq.incident.event.EventMatching;
import org.tawthiq.incident.event.EventReport;
import picocli.CommandLine;

/// `scale`: how long claims take to link, or reports of events to match, from ten thousand to a
/// million, and how the time grows.
@CommandLine.Command(
        name = "tawthiq-bench/run scale",
        mixinStandardHelpOptions = true,
        description = "Links made claims, or matches made reports, and prints how the time grows with their number.")
final class ScaleCommand implements Callable<Integer> {

    private static final long SEED = 1;
    private static final int SOURCES = 12;
    private static final int FEWEST = 10_000;
    private static final double NANOS = 1e9;
    private static final long MEBIBYTE = 1 << 20;

    @CommandLine.Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "The largest number of claims or reports (default: ${DEFAULT-VALUE}).")
    int most = 1_000_000;

    @CommandLine.Option(names = "--reports", description = "Match reports of events instead of linking claims.")
    boolean reports;

    @Override
    public Integer call() {
        System.out.printf(
                "%d processors, %d MB of heap%n",
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() / MEBIBYTE);
        if (reports) {
            System.out.println("  reports      pairs    events      true  seconds");
            grow(ScaleCommand::match);
        } else {
            System.out.println(ClaimScale.header());
            grow(new ClaimScale(SEED)::run);
        }
        return 0;
    }

    /// The first run only warms up and is printed as such.
    private void grow(IntToDoubleFunction run) {
        var _ = run.applyAsDouble(FEWEST);
        System.out.println("  (to warm up)");
        double first = run.applyAsDouble(FEWEST);
        System.out.println();
        double before = first;
        for (int number = 10 * FEWEST; number <= most; number *= 10) {
            double seconds = run.applyAsDouble(number);
            System.out.printf(
                    Locale.ROOT,
                    "%n          exponent %.2f, from %d on %.2f%n",
                    Math.log10(seconds / before),
                    FEWEST,
                    Math.log10(seconds / first) / Math.log10((double) number / FEWEST));
            before = seconds;
        }
    }

    private static double match(int number) {
        MadeEvents made = new MadeEvents(number, SEED);
        List<EventReport> reports = made.reports();
        Set<Integer> once = IntStream.range(0, SOURCES).boxed().collect(Collectors.toSet());
        long start = System.nanoTime();
        EventMatching matching = EventMatcher.match(List.of(MadeEvents.WEAPONS), reports, once, 0, SEED);
        double seconds = (System.nanoTime() - start) / NANOS;
        System.out.printf(
                Locale.ROOT,
                "%9d %10d %9d %9d %8.2f",
                reports.size(),
                matching.compared(),
                matching.event().stream().distinct().count(),
                made.events(),
                seconds);
        return seconds;
    }
}
