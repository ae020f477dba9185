package org.tawthiq.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkingDraws;
import org.tawthiq.vocabulary.Bounds;

/// The range in which a sum lies in most draws: of which claims are one incident, and of each figure within its
/// range, every number in it as likely as the others. See METHOD.md, "Doubt of linking".
final class PlausibleSum {

    /// On each side so much of the draws lies outside.
    private static final double TAIL = 0.025;

    private static final long SEED = 1;

    private final Map<IncidentId, Bounds> counted;
    private final List<Bounds> others;

    /// @param counted what each incident as linked adds
    /// @param others what each other group of claims adds
    PlausibleSum(Map<IncidentId, Bounds> counted, List<Bounds> others) {
        this.counted = counted;
        this.others = others;
    }

    Optional<Finding.Plausible> of(List<LinkingDraws.Draw> draws) {
        if (draws.isEmpty()) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(SEED);
        long[] sums =
                draws.stream().mapToLong(draw -> sum(draw, random)).sorted().toArray();
        int tail = (int) (TAIL * sums.length);
        long least = sums[tail];
        long most = sums[sums.length - 1 - tail];
        boolean open = counted.values().stream().anyMatch(Bounds::isOpen);
        return Optional.of(new Finding.Plausible(
                open ? Bounds.from(least) : Bounds.between(least, most),
                Math.round(Arrays.stream(sums).average().orElseThrow()),
                sums.length));
    }

    private long sum(LinkingDraws.Draw draw, SplittableRandom random) {
        long sum = 0;
        for (Map.Entry<IncidentId, Bounds> incident : counted.entrySet()) {
            long figure = within(incident.getValue(), random);
            sum += draw.without().contains(incident.getKey()) ? 0 : figure;
        }
        for (int at : draw.instead()) {
            sum += within(others.get(at), random);
        }
        return sum;
    }

    /// Of an open range the least: nobody says how many more.
    private static long within(Bounds range, SplittableRandom random) {
        return range.isOpen() || range.largestTold() == range.least()
                ? range.least()
                : random.nextLong(range.least(), range.largestTold() + 1);
    }
}
