package org.tawthiq.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.vocabulary.Bounds;

/// The figure that one origin gives, in its latest version: an update replaces what the origin said before, and who
/// retells a figure of the origin changes nothing. See METHOD.md, "Ranges of harm".
///
/// @param standing what is said of it in the latest version
/// @param replaced what was said before
/// @param history what stood from each day on
record OriginFigure(Bounds bounds, List<Said> standing, List<Said> replaced, NavigableMap<LocalDate, Bounds> history) {

    /// What one claim says in all.
    ///
    /// @param published when its source appeared
    /// @param teller the publisher of its source, or the source itself
    record Said(ClaimId claim, Bounds bounds, String stated, Optional<LocalDate> published, String teller) {}

    /// @param said by one origin; not empty
    static OriginFigure of(List<Said> said) {
        Versions versions = new Versions();
        NavigableMap<LocalDate, List<Said>> byDay = new TreeMap<>();
        said.forEach(one -> one.published()
                .ifPresent(day ->
                        byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(one)));
        byDay.forEach(versions::on);
        return versions.figure(said);
    }

    /// The day from which on the figure has stood; empty where no day is known.
    Optional<LocalDate> since() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.lastKey());
    }

    /// What the origin had said by the end of the day.
    Optional<Bounds> at(LocalDate day) {
        return Optional.ofNullable(history.floorEntry(day)).map(Map.Entry::getValue);
    }

    /// Follows what an origin says from day to day.
    private static final class Versions {
        private final Set<Bounds> told = new LinkedHashSet<>();
        private final Map<String, Set<Bounds>> lastByTeller = new HashMap<>();
        private final NavigableMap<LocalDate, Bounds> history = new TreeMap<>();
        private Set<Bounds> current = new LinkedHashSet<>();

        void on(LocalDate day, List<Said> said) {
            Set<Bounds> updates = new LinkedHashSet<>();
            Map<String, Set<Bounds>> today = new HashMap<>();
            for (Said one : said) {
                Set<Bounds> before = lastByTeller.get(one.teller());
                boolean changed = before != null && !before.contains(one.bounds());
                if (!told.contains(one.bounds()) || changed) {
                    updates.add(one.bounds());
                }
                today.computeIfAbsent(one.teller(), _ -> new LinkedHashSet<>()).add(one.bounds());
            }
            said.forEach(one -> told.add(one.bounds()));
            lastByTeller.putAll(today);
            if (!updates.isEmpty()) {
                current = updates;
                history.put(day, together(current));
            }
        }

        OriginFigure figure(List<Said> said) {
            Set<Bounds> standing = new LinkedHashSet<>(current);
            said.stream()
                    .filter(one -> one.published().isEmpty() && !told.contains(one.bounds()))
                    .forEach(one -> standing.add(one.bounds()));
            List<Said> sorted =
                    said.stream().sorted(Comparator.comparing(Said::claim)).toList();
            return new OriginFigure(
                    together(standing),
                    sorted.stream()
                            .filter(one -> standing.contains(one.bounds()))
                            .toList(),
                    sorted.stream()
                            .filter(one -> !standing.contains(one.bounds()))
                            .toList(),
                    history);
        }
    }

    /// What holds of all figures of one version; around them all where they exclude each other.
    private static Bounds together(Set<Bounds> figures) {
        Bounds around = figures.stream().reduce(Bounds::around).orElse(Bounds.UNKNOWN);
        Optional<Bounds> common = Optional.of(Bounds.UNKNOWN);
        for (Bounds figure : figures) {
            common = common.flatMap(figure::with);
        }
        return common.orElse(around);
    }
}
