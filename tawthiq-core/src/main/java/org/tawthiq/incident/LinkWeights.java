package org.tawthiq.incident;

import java.util.Map;
import java.util.TreeMap;
import org.tawthiq.incident.event.Population;
import org.tawthiq.vocabulary.Table;

/// The weights of the linking rules, a recorded artefact: with equal weights and decisions, linking gives equal
/// incidents, in steps or all at once.
///
/// @param name which set of weights this is
/// @param byRule thousandths of a nat
/// @param population what they were learned from, as far as it enters the comparison; none for those set by hand
public record LinkWeights(String name, Map<String, Integer> byRule, Population population) {

    private static final String LEARNED_EVER = "learned/";

    /// How the names of weights begin that were learned from claims; the number of claims follows.
    static final String LEARNED = LEARNED_EVER + "3/";

    /// What follows where people's decisions refined them; the number of decisions follows.
    static final String LABELLED = "/decisions/";

    private static final LinkWeights SHIPPED = parse(Table.shipped(LinkWeights.class, "link-weights.tsv"));

    public LinkWeights {
        byRule = Map.copyOf(byRule);
    }

    /// Weights that no population goes with.
    public LinkWeights(String name, Map<String, Integer> byRule) {
        this(name, byRule, Population.NONE);
    }

    public static LinkWeights shipped() {
        return SHIPPED;
    }

    static LinkWeights parse(Table table) {
        Map<String, Integer> weights = new TreeMap<>();
        for (Table.Row row : table.rows()) {
            try {
                if (weights.put(row.cell(0), Integer.parseInt(row.cell(1))) != null) {
                    throw row.wrong("the rule \"%s\" stands twice".formatted(row.cell(0)));
                }
            } catch (NumberFormatException e) {
                throw row.wrong("the weight \"%s\" is not a whole number".formatted(row.cell(1)));
            }
        }
        return new LinkWeights("shipped/2", weights);
    }

    /// Whether they were learned from claims, by levels of agreement, rather than set for rules by hand.
    public boolean isLearned() {
        return name.startsWith(LEARNED);
    }

    /// Whether an earlier version learned them, for levels that are no longer those compared.
    public boolean isOfOlderForm() {
        return name.startsWith(LEARNED_EVER) && !isLearned();
    }

    /// Without what they were learned from.
    public LinkWeights alone() {
        return new LinkWeights(name, byRule);
    }

    /// How many of people's decisions refined them.
    public int labels() {
        int at = name.indexOf(LABELLED);
        return at < 0 ? 0 : Integer.parseInt(name.substring(at + LABELLED.length()));
    }

    int of(String rule) {
        Integer weight = byRule.get(rule);
        if (weight == null) {
            throw new IllegalStateException("no weight for the rule (%s) in (%s)".formatted(rule, name));
        }
        return weight;
    }
}
