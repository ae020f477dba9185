package org.tawthiq.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import org.tawthiq.claim.Claim;
import org.tawthiq.incident.LinkWeights;
import org.tawthiq.incident.Linker;
import org.tawthiq.incident.Linking;

/// How long made claims take to link all at once, and a hundred more of them one step later.
public final class ClaimScale {

    private static final double NANOS = 1e9;
    private static final long MEBIBYTE = 1 << 20;

    private final long seed;

    public ClaimScale(long seed) {
        this.seed = seed;
    }

    public static String header() {
        return "   claims  incidents    attacks  precision  recall     F1   open  MB at most  seconds";
    }

    /// Prints one line without its end and returns the seconds.
    public double run(int number) {
        MadeClaims made = new MadeClaims(number, seed);
        List<Claim.Attack> claims = made.claims();
        forgetPeak();
        long start = System.nanoTime();
        Linking linking = new Linker(LinkWeights.shipped()).link(claims, List.of(), List.of());
        double seconds = (System.nanoTime() - start) / NANOS;
        long peak = peak();
        PairsRight pairs = PairsRight.of(made, linking.incidents());
        System.out.printf(
                Locale.ROOT,
                "%9d %10d %10d %10.3f %7.3f %6.3f %6d %11d %8.2f",
                claims.size(),
                linking.incidents().size(),
                made.attacks(),
                pairs.precision(),
                pairs.recall(),
                pairs.f1(),
                linking.open().size(),
                peak,
                seconds);
        linking.leftOut().forEach(text -> System.out.print("\n          " + text));
        return seconds;
    }

    private static void forgetPeak() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /// The sum of the pools' peaks, which may lie at different moments: rather too much.
    private static long peak() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEBIBYTE;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
