package org.tawthiq.bench.score;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How well texts are grouped, when a text may belong to several groups: extended B-cubed (Amigó and others 2009). A
/// text in no group stands alone.
record SharedGroups(String name, int texts, double precision, double recall, Bar bar) implements Measure {

    /// @param counted the texts that are looked at
    static SharedGroups of(
            String name, Map<String, Set<String>> gold, Map<String, Set<String>> found, Set<String> counted, Bar bar) {
        Map<String, Set<String>> own = new HashMap<>();
        Map<String, Set<String>> known = new HashMap<>();
        for (String text : counted) {
            own.put(text, found.getOrDefault(text, Set.of("alone-" + text)));
            known.put(text, gold.getOrDefault(text, Set.of()));
        }
        return new SharedGroups(name, counted.size(), mean(own, known), mean(known, own), bar);
    }

    private static double mean(Map<String, Set<String>> own, Map<String, Set<String>> other) {
        Map<String, Set<String>> members = new HashMap<>();
        own.forEach((text, groups) -> groups.forEach(
                group -> members.computeIfAbsent(group, _ -> new TreeSet<>()).add(text)));
        double total = 0;
        for (Map.Entry<String, Set<String>> one : own.entrySet()) {
            Set<String> near = new TreeSet<>();
            one.getValue().forEach(group -> near.addAll(members.getOrDefault(group, Set.of())));
            double sum = 0;
            for (String text : near) {
                int here = shared(one.getValue(), own.getOrDefault(text, Set.of()));
                int there = shared(other.getOrDefault(one.getKey(), Set.of()), other.getOrDefault(text, Set.of()));
                sum += (double) Math.min(here, there) / here;
            }
            total += sum / near.size();
        }
        return total / Math.max(1, own.size());
    }

    private static int shared(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public List<String> cells() {
        return List.of(
                Integer.toString(texts),
                NOTHING,
                NOTHING,
                String.format(Locale.ROOT, "%.3f", precision),
                String.format(Locale.ROOT, "%.3f", recall),
                String.format(Locale.ROOT, "%.3f", f1()),
                bar.words(),
                bar.verdict(texts > 0, 0, 0, f1()));
    }

    @Override
    public boolean isMissed() {
        return !bar.isMet(0, 0, f1());
    }
}
