package org.tawthiq.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Speaker;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;

/// Finds which sources stand on one root: they name it as their source, belong to it, or repeat another's
/// words. See METHOD.md, "Independent origins".
public final class SourceDependence {

    private final Map<SourceId, Source> sources;
    private final Map<SourceId, Passages> passages = new TreeMap<>();
    private final Map<List<SourceId>, Boolean> shared = new ConcurrentHashMap<>();

    /// @param texts by source; a source without text (a table) shares no passage
    public SourceDependence(Collection<Source> sources, Map<SourceId, String> texts) {
        this.sources = new TreeMap<>();
        sources.forEach(source -> this.sources.put(source.id(), source));
        texts.forEach((id, text) -> passages.put(id, Passages.of(text)));
    }

    /// What is known of a source; empty for one that the case does not hold.
    Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    /// The independent groups behind `claims`, sorted by root.
    public List<OriginGroup> groups(List<? extends Claim> claims) {
        Map<String, Draft> byRoot = new TreeMap<>();
        for (Claim claim : claims) {
            Root root = root(claim);
            byRoot.computeIfAbsent(root.key(), _ -> new Draft(root.name())).add(claim, root.evidence());
        }
        List<Draft> drafts = new ArrayList<>(byRoot.values());
        mergeRepeated(drafts);
        return drafts.stream().map(Draft::group).toList();
    }

    /// The name under which a claim's origin is counted.
    private record Root(String key, String name, String evidence) {}

    private Root root(Claim claim) {
        SourceId id = claim.statement().citation().source();
        Source source = sources.get(id);
        String label = source == null ? id.value() : source.label();
        String publisher = source == null ? "" : source.publisher().orElse("");
        return switch (claim.statement().speaker()) {
            case Speaker.Named named -> {
                String origin =
                        named.chain().isEmpty() ? named.name() : named.chain().getLast();
                yield switch (named.kind()) {
                    case ORGANISATION, PARTY, MEDIA ->
                        new Root(key(origin), origin, "\"%s\" gives %s as its source".formatted(label, origin));
                    case OFFICIAL, WITNESS, PERSON, NOT_SAID ->
                        new Root(key(origin) + " in " + id.value(), origin + ", in " + label, "");
                };
            }
            case Speaker.TheTextItself(), Speaker.Uncertain _ ->
                publisher.isEmpty()
                        ? new Root(id.value(), label, "")
                        : new Root(key(publisher), publisher, "\"%s\" is published by %s".formatted(label, publisher));
        };
    }

    /// Merges until nothing more repeats: who repeats one of a group belongs to the whole of it.
    private void mergeRepeated(List<Draft> drafts) {
        int before;
        do {
            before = drafts.size();
            mergeOnce(drafts);
        } while (drafts.size() < before);
    }

    private void mergeOnce(List<Draft> drafts) {
        for (int one = 0; one < drafts.size(); one++) {
            for (int other = drafts.size() - 1; other > one; other--) {
                if (repeat(drafts.get(one), drafts.get(other))) {
                    drafts.get(one)
                            .take(
                                    drafts.remove(other),
                                    "their texts share a passage of %d words or more".formatted(Passages.WORDS));
                }
            }
        }
    }

    private boolean repeat(Draft one, Draft other) {
        return one.sources.stream()
                .anyMatch(a -> other.sources.stream().anyMatch(b -> !a.equals(b) && sharesPassage(a, b)));
    }

    private boolean sharesPassage(SourceId one, SourceId other) {
        boolean inOrder = one.compareTo(other) < 0;
        return shared.computeIfAbsent(inOrder ? List.of(one, other) : List.of(other, one), pair -> {
            Passages left = passages.getOrDefault(pair.getFirst(), Passages.NONE);
            return left.shareWith(passages.getOrDefault(pair.getLast(), Passages.NONE));
        });
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("^the ", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static final class Draft {
        private final String root;
        private final Set<SourceId> sources = new TreeSet<>();
        private final Set<ClaimId> claims = new TreeSet<>();
        private final Set<String> evidence = new TreeSet<>();

        Draft(String root) {
            this.root = root;
        }

        void add(Claim claim, String why) {
            sources.add(claim.statement().citation().source());
            claims.add(claim.id());
            if (!why.isEmpty()) {
                evidence.add(why);
            }
        }

        void take(Draft other, String why) {
            sources.addAll(other.sources);
            claims.addAll(other.claims);
            evidence.addAll(other.evidence);
            evidence.add(why);
        }

        OriginGroup group() {
            return new OriginGroup(root, List.copyOf(sources), List.copyOf(claims), List.copyOf(evidence));
        }
    }
}
