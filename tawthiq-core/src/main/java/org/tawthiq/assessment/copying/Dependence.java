package org.tawthiq.assessment.copying;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The chance that two sources depend on one another, by what they tell alike (Dong, Berti-Equille and Srivastava
/// 2009): to agree on what is true says little, to agree on what is false says much.
final class Dependence {

    /// How much of what a copier tells it copies.
    static final double COPIED = 0.8;

    /// The odds, before anything is compared, that two sources depend on one another: 1 in 5.
    private static final double BEFORE = 0.2;

    /// How many wrong answers a question has, all as likely.
    static final double WRONG_ANSWERS = 100;

    private final Map<Long, Double> chance = new HashMap<>();

    /// @param accuracy of each source
    /// @param probability for each object and value that it is true
    Dependence(Tellings tellings, double[] accuracy, double[][] probability) {
        Map<Long, double[]> odds = new HashMap<>();
        for (int object = 0; object < probability.length; object++) {
            int[] tellers = tellers(tellings, object);
            int[] value = valueOf(tellings, object, tellers);
            for (int i = 0; i < tellers.length; i++) {
                for (int j = i + 1; j < tellers.length; j++) {
                    double told = value[i] == value[j] ? probability[object][value[i]] : Double.NaN;
                    odds.computeIfAbsent(key(tellers[i], tellers[j]), _ -> new double[1])[0] +=
                            weight(accuracy[tellers[i]], accuracy[tellers[j]], told);
                }
            }
        }
        odds.forEach((pair, sum) ->
                chance.put(pair, 1 / (1 + (1 - BEFORE) / BEFORE * Math.exp(-Math.max(-500, Math.min(500, sum[0]))))));
    }

    /// The natural logarithm of how much more likely it is among sources that depend on one another.
    ///
    /// @param probability that the value both tell is true; not a number where they tell different ones
    private static double weight(double one, double other, double probability) {
        double bothTrue = one * other;
        double bothFalse = (1 - one) * (1 - other) / WRONG_ANSWERS;
        if (Double.isNaN(probability)) {
            return Math.log(1 - COPIED);
        }
        double accuracy = (one + other) / 2;
        double copied = COPIED * (probability * accuracy + (1 - probability) * (1 - accuracy));
        double alone = probability * bothTrue + (1 - probability) * bothFalse;
        return Math.log((copied + (1 - COPIED) * alone) / alone);
    }

    private static int[] tellers(Tellings tellings, int object) {
        return tellings.tellers.get(object).stream()
                .flatMapToInt(Arrays::stream)
                .toArray();
    }

    private static int[] valueOf(Tellings tellings, int object, int[] tellers) {
        int[] value = new int[tellers.length];
        int at = 0;
        for (int index = 0; index < tellings.tellers.get(object).size(); index++) {
            for (int _ : tellings.tellers.get(object).get(index)) {
                value[at++] = index;
            }
        }
        return value;
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    /// 0 for sources that tell nothing of the same.
    double of(int one, int other) {
        return chance.getOrDefault(key(one, other), 0.0);
    }

    /// How many pairs depend on one another with at least this chance.
    long pairs(double least) {
        return chance.values().stream().filter(value -> value >= least).count();
    }
}
