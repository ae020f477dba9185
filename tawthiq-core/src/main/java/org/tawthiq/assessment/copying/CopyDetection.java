package org.tawthiq.assessment.copying;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/// Weighs what sources tell by how often they are right and by how far they copy. What is true, who is right and who
/// copies are found together, one after another, until nothing changes much. The order of the tellings changes
/// nothing; METHOD.md, "Copies by shared mistakes".
public final class CopyDetection {

    private static final int ROUNDS = 12;
    private static final double FIRST_ACCURACY = 0.8;
    private static final double LEAST_ACCURACY = 0.05;
    private static final double MOST_ACCURACY = 0.98;
    private static final double SETTLED = 1e-4;
    private static final double TIE = 1e-9;
    /// Of what speaks for a part, so much speaks for the whole.
    private static final double FOR_THE_WHOLE = 0.5;

    private final BiPredicate<String, String> partOf;
    private final Tellings tellings;
    private final double[] accuracy;
    private final double[][] probability;
    private final Map<String, Integer> objects = new HashMap<>();
    private Dependence dependence;

    private CopyDetection(List<Telling> told, BiPredicate<String, String> partOf) {
        this.partOf = partOf;
        tellings = new Tellings(told);
        accuracy = new double[tellings.sources.size()];
        Arrays.fill(accuracy, FIRST_ACCURACY);
        probability = new double[tellings.objects.size()][];
        for (int object = 0; object < probability.length; object++) {
            objects.put(tellings.objects.get(object), object);
            int all = tellings.tellers.get(object).stream()
                    .mapToInt(some -> some.length)
                    .sum();
            probability[object] = tellings.tellers.get(object).stream()
                    .mapToDouble(some -> (double) some.length / all)
                    .toArray();
        }
        dependence = new Dependence(tellings, accuracy, probability);
    }

    /// Every other value of an object contradicts a value.
    public static CopyDetection of(List<Telling> told) {
        return of(told, (_, _) -> false);
    }

    /// @param partOf whether the first value is told in part where the second is told in full, such as the first of
    ///     two authors: its tellers speak for the second too
    public static CopyDetection of(List<Telling> told, BiPredicate<String, String> partOf) {
        CopyDetection detection = new CopyDetection(told, partOf);
        for (int round = 0; round < ROUNDS; round++) {
            detection.dependence = new Dependence(detection.tellings, detection.accuracy, detection.probability);
            detection.weigh();
            if (detection.judgeSources() < SETTLED) {
                break;
            }
        }
        return detection;
    }

    /// The value most likely true; empty for a tie and for what nobody tells.
    public Optional<String> best(String object) {
        Integer at = objects.get(object);
        return at == null ? Optional.empty() : largest(at, probability[at]);
    }

    /// The value that most sources tell, each counted alike; empty for a tie.
    public Optional<String> byVote(String object) {
        Integer at = objects.get(object);
        return at == null ? Optional.empty() : largest(at, tellers(at));
    }

    /// The value that most sources tell in full or in part, each counted alike; empty for a tie.
    public Optional<String> byVoteWithParts(String object) {
        Integer at = objects.get(object);
        return at == null ? Optional.empty() : largest(at, withParts(tellings.values.get(at), tellers(at)));
    }

    private double[] tellers(int object) {
        return tellings.tellers.get(object).stream()
                .mapToDouble(some -> some.length)
                .toArray();
    }

    private Optional<String> largest(int object, double[] weights) {
        double most = Arrays.stream(weights).max().orElse(0);
        List<String> best = IntStream.range(0, weights.length)
                .filter(value -> weights[value] >= most - TIE)
                .mapToObj(tellings.values.get(object)::get)
                .toList();
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /// The chance that two sources depend on one another; 0 where they tell nothing of the same.
    public double dependence(String one, String other) {
        int left = tellings.sources.indexOf(one);
        int right = tellings.sources.indexOf(other);
        return left < 0 || right < 0 ? 0 : dependence.of(left, right);
    }

    /// How many pairs of sources depend on one another with at least this chance.
    public long dependentPairs(double least) {
        return dependence.pairs(least);
    }

    /// How likely each value is true. Of sources that tell it, the one most often right counts in full, each further
    /// one as far as it has not copied from those before.
    private void weigh() {
        for (int object = 0; object < probability.length; object++) {
            double[] votes = tellings.tellers.get(object).stream()
                    .mapToDouble(this::votes)
                    .toArray();
            votes = withParts(tellings.values.get(object), votes);
            double most = Math.max(0, Arrays.stream(votes).max().orElse(0));
            double all = Math.max(0, Dependence.WRONG_ANSWERS + 1 - votes.length) * Math.exp(-most);
            for (double vote : votes) {
                all += Math.exp(vote - most);
            }
            for (int value = 0; value < votes.length; value++) {
                probability[object][value] = Math.exp(votes[value] - most) / all;
            }
        }
    }

    /// What speaks for a part speaks, a little less, for the wholes that it may be a part of, as far as others tell
    /// them.
    private double[] withParts(List<String> values, double[] votes) {
        double[] all = votes.clone();
        for (int part = 0; part < all.length; part++) {
            String told = values.get(part);
            int[] wholes = IntStream.range(0, all.length)
                    .filter(whole -> votes[whole] > 0 && !told.equals(values.get(whole)))
                    .filter(whole -> partOf.test(told, values.get(whole)))
                    .toArray();
            double sum =
                    Arrays.stream(wholes).mapToDouble(whole -> votes[whole]).sum();
            for (int whole : wholes) {
                all[whole] += FOR_THE_WHOLE * Math.max(0, votes[part]) * votes[whole] / sum;
            }
        }
        return all;
    }

    private double votes(int[] tellers) {
        int[] order = Arrays.stream(tellers)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer source) -> -accuracy[source])
                        .thenComparingInt(source -> source))
                .mapToInt(Integer::intValue)
                .toArray();
        double votes = 0;
        for (int at = 0; at < order.length; at++) {
            double own = 1;
            for (int before = 0; before < at; before++) {
                own *= 1 - Dependence.COPIED * dependence.of(order[at], order[before]);
            }
            votes += own * Math.log(Dependence.WRONG_ANSWERS * accuracy[order[at]] / (1 - accuracy[order[at]]));
        }
        return votes;
    }

    /// Each source is right as often as what it tells is likely true. Returns the largest change.
    private double judgeSources() {
        double[] sum = new double[accuracy.length];
        int[] count = new int[accuracy.length];
        for (int object = 0; object < probability.length; object++) {
            for (int value = 0; value < probability[object].length; value++) {
                for (int source : tellings.tellers.get(object).get(value)) {
                    sum[source] += probability[object][value];
                    count[source]++;
                }
            }
        }
        double change = 0;
        for (int source = 0; source < accuracy.length; source++) {
            double now = Math.clamp(sum[source] / count[source], LEAST_ACCURACY, MOST_ACCURACY);
            change = Math.max(change, Math.abs(now - accuracy[source]));
            accuracy[source] = now;
        }
        return change;
    }
}
