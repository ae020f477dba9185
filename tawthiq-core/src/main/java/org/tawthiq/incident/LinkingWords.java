package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.tawthiq.claim.ClaimId;

/// Sentences on what linking leaves to a person.
final class LinkingWords {

    private LinkingWords() {}

    /// In the order of the decisions.
    static List<String> contradictions(Component.Clusters found) {
        return found.contradicted.stream()
                .sorted(Comparator.comparingInt(Decisions.Same::place))
                .map(decision -> "claims %s and %s cannot be one incident: another decision keeps them apart"
                        .formatted(
                                decision.ruling().one().value(),
                                decision.ruling().other().value()))
                .toList();
    }

    static List<String> tooLarge(Component.Clusters found, IntFunction<ClaimId> nameOf) {
        List<String> told = new ArrayList<>();
        for (Component.TooLarge component : found.tooLarge) {
            told.add(
                    ("%d claims hang together, such as %s, more than the %d that are gathered at once: weak pairs among"
                                    + " them were left out; look at them and at what stays open")
                            .formatted(
                                    component.claims(),
                                    nameOf.apply(component.first()).value(),
                                    Component.MOST_CLAIMS));
        }
        told.sort(Comparator.naturalOrder());
        return told;
    }

    /// @param share of the pairs judged the same, from 0 to 1
    static String completeness(double share) {
        return String.format(
                Locale.ROOT,
                "because of crowds an estimated %.1f %% of the pairs that would be judged one incident were compared",
                100 * share);
    }

    static String moreOpen(long more) {
        return "%d more pairs of claims stay open; the %d strongest are listed".formatted(more, Linking.MOST_OPEN);
    }
}
