package org.tawthiq.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawthiq.claim.Claim;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.LinkChange;
import org.tawthiq.incident.LinkIndex;
import org.tawthiq.incident.LinkWeights;
import org.tawthiq.incident.Linker;
import org.tawthiq.incident.Linking;

/// How long made claims take to link all at once, and a hundred more of them one step later.
public final class ClaimScale {

    private static final double NANOS = 1e9;
    private static final long MEBIBYTE = 1 << 20;
    private static final int STEP = 100;
    private static final int STEPS = 6;
    private static final int MOST_COMPARED = 100_000;

    private final long seed;

    public ClaimScale(long seed) {
        this.seed = seed;
    }

    public static String header() {
        return "   claims      pairs  incidents    attacks  precision  recall     F1   open  MB at most  seconds";
    }

    /// Links so many claims, then adds further ones in steps; prints it and returns the seconds of the
    /// first.
    public double run(int number) {
        MadeClaims made = new MadeClaims(number + STEPS * STEP, seed);
        List<Claim.Attack> all = new ArrayList<>(made.claims());
        Collections.shuffle(all, new Random(seed));
        List<Claim.Attack> claims = List.copyOf(all.subList(STEPS * STEP, all.size()));
        forgetPeak();
        long start = System.nanoTime();
        Linking linking = new Linker(LinkWeights.shipped()).link(claims, List.of(), List.of());
        double seconds = (System.nanoTime() - start) / NANOS;
        long peak = peak();
        PairsRight pairs = PairsRight.of(made, linking.incidents());
        System.out.printf(
                Locale.ROOT,
                "%9d %10d %10d %10d %10.3f %7.3f %6.3f %6d %11d %8.2f",
                claims.size(),
                linking.compared(),
                linking.incidents().size(),
                made.attacks(),
                pairs.precision(),
                pairs.recall(),
                pairs.f1(),
                linking.open().size(),
                peak,
                seconds);
        linking.leftOut().forEach(text -> System.out.print("\n          " + text));
        start = System.nanoTime();
        LinkIndex index = new LinkIndex(LinkWeights.shipped(), claims, Map.of(), List.of(), linking.incidents());
        double built = (System.nanoTime() - start) / NANOS;
        System.out.printf(Locale.ROOT, "%n          an index of them: %.2f s; %d more at a time, in ms:", built, STEP);
        for (int step = 0; step < STEPS; step++) {
            start = System.nanoTime();
            LinkChange change = index.add(all.subList(step * STEP, (step + 1) * STEP), Map.of(), List.of());
            System.out.printf(
                    Locale.ROOT,
                    " %.1f (%d incidents)",
                    (System.nanoTime() - start) / NANOS * 1000,
                    change.changed().size());
        }
        if (number <= MOST_COMPARED) {
            boolean equal = members(index.incidents())
                    .equals(members(new Linker(LinkWeights.shipped())
                            .link(all, List.of(), List.of())
                            .incidents()));
            System.out.print(equal ? "; as all at once" : "; NOT as all at once");
        }
        return seconds;
    }

    private static Set<List<Incident.Membership>> members(List<Incident> incidents) {
        return incidents.stream().map(Incident::members).collect(Collectors.toSet());
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
