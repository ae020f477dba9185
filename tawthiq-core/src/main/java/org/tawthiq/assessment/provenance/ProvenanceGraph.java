package org.tawthiq.assessment.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Who rests on whom in what is told of one incident. The order of nodes and ties changes nothing.
public final class ProvenanceGraph {

    private final Map<String, Node> nodes = new TreeMap<>();
    private final List<Tie> ties;
    private final List<Apart> apart;

    public ProvenanceGraph(Collection<Node> nodes, Collection<Tie> ties, Collection<Apart> apart) {
        nodes.stream()
                .sorted(Comparator.comparing(Node::name))
                .forEach(node -> this.nodes.putIfAbsent(node.key(), node));
        this.ties = ties.stream().distinct().sorted(Tie.STRONGEST_FIRST).toList();
        this.apart = apart.stream()
                .distinct()
                .sorted(Comparator.comparing(Apart::one).thenComparing(Apart::other))
                .toList();
    }

    /// Nodes that count as one origin.
    ///
    /// @param members sorted by key
    /// @param ties that joined them, the strongest first
    /// @param kept what ties members to others from whom a person keeps them apart
    public record Origin(List<Node> members, List<Tie> ties, List<String> kept) {
        public Origin {
            members = List.copyOf(members);
            ties = List.copyOf(ties);
            kept = List.copyOf(kept);
        }

        /// On whom `node` rests in the end, as far as texts and descriptions say it; itself where on nobody.
        public Node restsOn(Node node) {
            Node at = node;
            for (int step = 0; step < members.size(); step++) {
                String key = at.key();
                Optional<Node> next = ties.stream()
                        .filter(tie -> tie.from().equals(key) && tie.kind().isTold())
                        .flatMap(tie ->
                                members.stream().filter(member -> member.key().equals(tie.to())))
                        .findFirst();
                if (next.isEmpty()) {
                    return at;
                }
                at = next.get();
            }
            return at;
        }
    }

    /// The origins when ties of at least `thousandths` hold and no others.
    public List<Origin> origins(int thousandths) {
        Partition partition = joined(thousandths);
        return partition.groups().stream()
                .map(keys -> new Origin(
                        keys.stream().map(this::node).toList(),
                        partition.joining().stream()
                                .filter(tie -> keys.contains(tie.from()))
                                .toList(),
                        partition.refused().stream()
                                .filter(refused -> keys.contains(refused.tie().from())
                                        || keys.contains(refused.tie().to()))
                                .map(refused -> refused.tie().evidence() + ", but "
                                        + refused.because().evidence())
                                .distinct()
                                .toList()))
                .toList();
    }

    private Partition joined(int thousandths) {
        return new Partition(nodes.keySet(), apart)
                .join(ties.stream()
                        .filter(tie -> tie.thousandths() >= thousandths)
                        .toList());
    }

    private Node node(String key) {
        Node node = nodes.get(key);
        if (node == null) {
            throw new IllegalArgumentException("no node \"%s\"".formatted(key));
        }
        return node;
    }

    /// The inferred ties between what is apart for certain, the strongest first. Of several ties between the same
    /// two the strongest stands for all: they are signs of one thing.
    public List<Tie> uncertain() {
        Partition certain = joined(Tie.CERTAIN);
        Map<List<String>, Tie> strongest = new TreeMap<>(
                Comparator.<List<String>, String>comparing(List::getFirst).thenComparing(List::getLast));
        for (Tie tie : ties) {
            String one = first(certain, tie.from());
            String other = first(certain, tie.to());
            if (!one.equals(other) && !isKeptApart(certain, one, other)) {
                strongest.putIfAbsent(one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one), tie);
            }
        }
        return strongest.values().stream()
                .filter(tie -> tie.thousandths() < Tie.CERTAIN)
                .sorted(Tie.STRONGEST_FIRST)
                .toList();
    }

    private boolean isKeptApart(Partition certain, String one, String other) {
        return apart.stream()
                .map(pair -> Set.of(first(certain, pair.one()), first(certain, pair.other())))
                .anyMatch(Set.of(one, other)::equals);
    }

    private static String first(Partition partition, String key) {
        return partition.of(key).iterator().next();
    }

    /// The expected number of origins, in thousandths, where each uncertain tie holds with its chance and
    /// independently of the others.
    ///
    /// @param seed for the draws that stand in for counting where too many uncertain ties hang together
    public long expectedThousandths(long seed) {
        Partition certain = joined(Tie.CERTAIN);
        List<Tie> between = new ArrayList<>();
        for (Tie tie : uncertain()) {
            between.add(new Tie(
                    first(certain, tie.from()),
                    first(certain, tie.to()),
                    tie.kind(),
                    tie.thousandths(),
                    tie.strength(),
                    tie.directed(),
                    tie.evidence()));
        }
        List<Apart> kept = apart.stream()
                .map(pair -> new Apart(first(certain, pair.one()), first(certain, pair.other()), pair.evidence()))
                .toList();
        List<String> keys =
                certain.groups().stream().map(group -> group.iterator().next()).toList();
        return ExpectedOrigins.thousandths(keys, between, kept, seed);
    }
}
