package org.tawthiq.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tawthiq.assessment.provenance.Forwards;
import org.tawthiq.assessment.provenance.Node;
import org.tawthiq.assessment.provenance.ProvenanceGraph;
import org.tawthiq.assessment.provenance.RuledSources;
import org.tawthiq.assessment.provenance.SharedFigures;
import org.tawthiq.assessment.provenance.SharedWords;
import org.tawthiq.assessment.provenance.Tie;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;

/// Finds which sources stand on one root: they name it as their source, belong to it, repeat another's words, or a
/// person says so. See METHOD.md, "Independent origins".
public final class SourceDependence {

    /// Of the draws where too many uncertain ties hang together to be counted.
    private static final long SEED = 20_201;

    private final Map<SourceId, Source> sources;
    private final SharedWords words;
    private final SharedFigures figures;
    private final List<RuledSources> rulings;
    private final Voices voices;
    private final Map<SourceId, String> channels;
    private final boolean discreet;
    private final Predicate<SourceId> quotable;

    /// @param texts by source; a source without text (a table) shares no passage
    public SourceDependence(Collection<Source> sources, Map<SourceId, String> texts) {
        this(sources, texts, List.of());
    }

    /// @param rulings in force, oldest first
    public SourceDependence(Collection<Source> sources, Map<SourceId, String> texts, List<RuledSources> rulings) {
        this(
                byId(sources),
                new SharedWords(texts),
                SharedFigures.NONE,
                List.copyOf(rulings),
                channels(texts),
                false,
                _ -> true);
    }

    private SourceDependence(
            Map<SourceId, Source> sources,
            SharedWords words,
            SharedFigures figures,
            List<RuledSources> rulings,
            Map<SourceId, String> channels,
            boolean discreet,
            Predicate<SourceId> quotable) {
        this.sources = sources;
        this.words = words;
        this.figures = figures;
        this.rulings = rulings;
        this.channels = channels;
        this.discreet = discreet;
        this.quotable = quotable;
        this.voices = new Voices(sources, channels, discreet);
    }

    private static Map<SourceId, Source> byId(Collection<Source> sources) {
        return sources.stream()
                .collect(Collectors.toMap(Source::id, Function.identity(), (_, later) -> later, TreeMap::new));
    }

    private static Map<SourceId, String> channels(Map<SourceId, String> texts) {
        Map<SourceId, String> channels = new TreeMap<>();
        texts.forEach((id, text) -> Forwards.shipped().channel(text).ifPresent(channel -> channels.put(id, channel)));
        return channels;
    }

    /// The same for a report that leaves the case: it quotes shared words of sources that may be quoted only, and
    /// names no channel that is no known medium.
    public SourceDependence forPublic(Predicate<SourceId> mayQuote) {
        return new SourceDependence(sources, words, figures, rulings, channels, true, mayQuote);
    }

    /// The same, with the figures that sources share over these incidents.
    ///
    /// @param claims in force
    public SourceDependence over(Collection<Incident> incidents, Map<ClaimId, Claim> claims) {
        return new SourceDependence(
                sources, words, new SharedFigures(incidents, claims), rulings, channels, discreet, quotable);
    }

    /// Origins with what is uncertain of them.
    ///
    /// @param groups sorted by root
    public record Origins(List<OriginGroup> groups, Independence independence) {
        public Origins {
            groups = List.copyOf(groups);
        }
    }

    /// What is known of a source; empty for one that the case does not hold.
    Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    /// The independent groups behind `claims`, sorted by root.
    public List<OriginGroup> groups(List<? extends Claim> claims) {
        return origins(claims).groups();
    }

    /// What counts as one origin behind `claims`, and the number of origins that is expected.
    public Origins origins(List<? extends Claim> claims) {
        Collection<Voices.Voice> told = voices.of(claims);
        SourceTies ties = new SourceTies(sources, words, figures, rulings, quotable, told);
        ProvenanceGraph graph = new ProvenanceGraph(ties.nodes(), ties.ties(), ties.apart());
        List<ProvenanceGraph.Origin> origins = graph.origins(Tie.LIKELY);
        Map<String, Voices.Voice> byKey = told.stream()
                .collect(Collectors.toMap(Voices.Voice::key, Function.identity(), (one, _) -> one, TreeMap::new));
        List<OriginGroup> groups = origins.stream()
                .map(origin -> Map.entry(root(origin, byKey), origin))
                .sorted(Comparator.comparing(entry -> entry.getKey().key()))
                .map(entry -> group(entry.getKey(), entry.getValue(), byKey))
                .toList();
        return new Origins(
                groups,
                new Independence(
                        graph.expectedThousandths(SEED),
                        possible(graph, origins, byKey),
                        origins.stream()
                                .flatMap(origin -> origin.kept().stream())
                                .distinct()
                                .sorted()
                                .toList()));
    }

    private static OriginGroup group(Node root, ProvenanceGraph.Origin origin, Map<String, Voices.Voice> byKey) {
        Set<SourceId> from = new TreeSet<>();
        Set<ClaimId> claims = new TreeSet<>();
        Set<String> evidence = new TreeSet<>();
        voices(origin, byKey).forEach(voice -> {
            from.add(voice.source());
            claims.addAll(voice.claims());
        });
        origin.ties().forEach(tie -> evidence.add(tie.told()));
        return new OriginGroup(root.name(), List.copyOf(from), List.copyOf(claims), List.copyOf(evidence));
    }

    private static List<Voices.Voice> voices(ProvenanceGraph.Origin origin, Map<String, Voices.Voice> byKey) {
        return origin.members().stream()
                .flatMap(node -> Optional.ofNullable(byKey.get(node.key())).stream())
                .toList();
    }

    /// Whom the group is named after: those who repeat others come after those who say where they have it from,
    /// and after those who were first.
    private Node root(ProvenanceGraph.Origin origin, Map<String, Voices.Voice> byKey) {
        Set<String> repeating = origin.ties().stream()
                .filter(Tie::directed)
                .filter(tie -> byKey.containsKey(tie.from()) && byKey.containsKey(tie.to()))
                .map(Tie::from)
                .collect(Collectors.toSet());
        Comparator<Node> first = Comparator.comparing((Node node) -> repeating.contains(node.key()))
                .thenComparing(node -> published(source(byKey, node.key())))
                .thenComparing(node -> origin.restsOn(node).key())
                .thenComparing(Node::key);
        return origin.members().stream()
                .filter(node -> byKey.containsKey(node.key()))
                .min(first)
                .map(origin::restsOn)
                .orElseThrow();
    }

    /// Those without a date come last.
    private String published(SourceId id) {
        return Optional.ofNullable(sources.get(id))
                .flatMap(source -> source.published().toOptional())
                .map(Object::toString)
                .orElse("~");
    }

    private static List<Independence.PossibleTie> possible(
            ProvenanceGraph graph, List<ProvenanceGraph.Origin> origins, Map<String, Voices.Voice> byKey) {
        return graph.uncertain().stream()
                .filter(tie -> byKey.containsKey(tie.from()) && byKey.containsKey(tie.to()))
                .map(tie -> new Independence.PossibleTie(
                        source(byKey, tie.from()),
                        source(byKey, tie.to()),
                        tie.kind(),
                        tie.thousandths(),
                        tie.directed(),
                        origins.stream().anyMatch(origin -> holds(origin, tie.from()) && holds(origin, tie.to())),
                        tie.evidence()))
                .toList();
    }

    private static boolean holds(ProvenanceGraph.Origin origin, String key) {
        return origin.members().stream().anyMatch(node -> node.key().equals(key));
    }

    private static SourceId source(Map<String, Voices.Voice> byKey, String key) {
        return Optional.ofNullable(byKey.get(key)).orElseThrow().source();
    }
}
