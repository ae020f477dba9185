package org.tawthiq.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tawthiq.assessment.provenance.Apart;
import org.tawthiq.assessment.provenance.Node;
import org.tawthiq.assessment.provenance.Owners;
import org.tawthiq.assessment.provenance.RuledSources;
import org.tawthiq.assessment.provenance.SharedFigures;
import org.tawthiq.assessment.provenance.SharedWords;
import org.tawthiq.assessment.provenance.SourceRuling;
import org.tawthiq.assessment.provenance.Tie;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;

/// What ties the voices that tell of one incident, each tie with its evidence in words.
final class SourceTies {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int QUOTED_WORDS = 14;

    private final Map<SourceId, Source> sources;
    private final Predicate<SourceId> quotable;
    private final List<Voices.Voice> voices;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();

    SourceTies(
            Map<SourceId, Source> sources,
            SharedWords words,
            SharedFigures figures,
            List<RuledSources> rulings,
            Predicate<SourceId> quotable,
            Collection<Voices.Voice> voices) {
        this.sources = sources;
        this.quotable = quotable;
        this.voices = List.copyOf(voices);
        roots();
        owners();
        pairs(words, figures);
        rulings(rulings);
    }

    Collection<Node> nodes() {
        return nodes;
    }

    Collection<Tie> ties() {
        return ties;
    }

    Collection<Apart> apart() {
        return apart;
    }

    private void roots() {
        for (Voices.Voice voice : voices) {
            Voices.Root root = voice.root();
            nodes.add(new Node(voice.key(), root.kind().isEmpty() ? root.name() : label(voice.source())));
            root.kind().ifPresent(kind -> {
                nodes.add(new Node(root.key(), root.name()));
                ties.add(new Tie(voice.key(), root.key(), kind, Tie.CERTAIN, 0, true, root.evidence()));
            });
        }
    }

    /// Only where two media of one owner tell, or the owner itself: else the medium is the origin.
    private void owners() {
        Map<String, Set<String>> media = new TreeMap<>();
        Map<String, Owners.Medium> known = new TreeMap<>();
        for (Node node : List.copyOf(nodes)) {
            Owners.shipped().of(node.name()).ifPresent(medium -> {
                media.computeIfAbsent(Owners.shipped().canonical(medium.owner()), _ -> new TreeSet<>())
                        .add(node.key());
                known.put(node.key(), medium);
            });
        }
        Set<String> keys = nodes.stream().map(Node::key).collect(Collectors.toSet());
        media.forEach((owner, owned) -> {
            owned.remove(owner);
            if (owned.size() < 2 && !keys.contains(owner)) {
                return;
            }
            for (String key : owned) {
                Owners.Medium medium = Optional.ofNullable(known.get(key)).orElseThrow();
                nodes.add(new Node(owner, medium.owner()));
                ties.add(new Tie(
                        key,
                        owner,
                        Tie.Kind.OWNED_BY,
                        Tie.CERTAIN,
                        0,
                        true,
                        "%s is owned by %s (%s)".formatted(medium.name(), medium.owner(), medium.reference())));
            }
        });
    }

    private void pairs(SharedWords words, SharedFigures figures) {
        for (Voices.Voice one : voices) {
            for (Voices.Voice other : voices) {
                boolean inOrder = one.source().compareTo(other.source()) < 0;
                if (inOrder && !one.root().key().equals(other.root().key())) {
                    words.between(one.source(), one.told(), other.source(), other.told())
                            .ifPresent(likeness -> repeats(one, other, likeness));
                    figures.between(one.source(), other.source()).ifPresent(likeness -> agrees(one, other, likeness));
                }
            }
        }
    }

    private void repeats(Voices.Voice one, Voices.Voice other, SharedWords.Likeness likeness) {
        String passage = quotable.test(one.source()) && quotable.test(other.source()) && likeness.words() > 0
                ? ": “%s”".formatted(shortened(likeness.passage()))
                : "";
        String what = likeness.words() > 0
                ? "%d words in a row".formatted(likeness.words())
                : "%d of 100 runs of words of the shorter".formatted(likeness.ofHundred());
        tie(
                one,
                other,
                Tie.Kind.REPEATS_WORDS,
                likeness.thousandths(),
                likeness.words(),
                (later, earlier) -> later.isEmpty()
                        ? "%s and %s share %s, and nothing tells which was first%s"
                                .formatted(quoted(one), quoted(other), what, passage)
                        : "%s shares %s with %s, which was first%s".formatted(later, what, earlier, passage));
    }

    private void agrees(Voices.Voice one, Voices.Voice other, SharedFigures.Likeness likeness) {
        String sentence =
                "%s and %s give the same number of killed where more sources give another, %d times more often than they differ"
                        .formatted(quoted(one), quoted(other), likeness.rare());
        tie(
                one,
                other,
                Tie.Kind.SHARES_RARE_FIGURES,
                likeness.thousandths(),
                0,
                (later, earlier) ->
                        later.isEmpty() ? sentence : "%s; %s comes after %s".formatted(sentence, later, earlier));
    }

    /// A sentence on two voices; the names are empty where nothing tells which was first.
    private interface Wording {
        String of(String later, String earlier);
    }

    private void tie(
            Voices.Voice one, Voices.Voice other, Tie.Kind kind, int thousandths, int strength, Wording wording) {
        Optional<LocalDate> day = published(one.source());
        Optional<LocalDate> otherDay = published(other.source());
        boolean directed = day.isPresent() && otherDay.isPresent() && !day.equals(otherDay);
        boolean turned = directed && day.orElseThrow().isBefore(otherDay.orElseThrow());
        Voices.Voice from = turned ? other : one;
        Voices.Voice to = turned ? one : other;
        String sentence = directed ? wording.of(dated(from), dated(to)) : wording.of("", "");
        ties.add(new Tie(from.key(), to.key(), kind, thousandths, strength, directed, sentence));
    }

    private void rulings(List<RuledSources> rulings) {
        Map<List<SourceId>, Integer> last = new TreeMap<>((one, other) -> {
            int order = one.getFirst().compareTo(other.getFirst());
            return order != 0 ? order : one.getLast().compareTo(other.getLast());
        });
        for (int at = 0; at < rulings.size(); at++) {
            SourceRuling ruling = rulings.get(at).ruling();
            boolean inOrder = ruling.one().compareTo(ruling.other()) < 0;
            last.put(inOrder ? List.of(ruling.one(), ruling.other()) : List.of(ruling.other(), ruling.one()), at);
        }
        last.values().forEach(at -> ruling(rulings.get(at), at));
    }

    /// @param number of the ruling: of two that cannot both hold, the later goes first
    private void ruling(RuledSources ruled, int number) {
        for (Voices.Voice one : of(ruled.ruling().one())) {
            for (Voices.Voice other : of(ruled.ruling().other())) {
                String sentence =
                        "the decision %s says that %s and %s".formatted(ruled.decision(), quoted(one), quoted(other));
                switch (ruled.ruling()) {
                    case SourceRuling.Dependent _ ->
                        tie(
                                one,
                                other,
                                Tie.Kind.DECIDED,
                                Tie.CERTAIN,
                                number,
                                (later, earlier) -> later.isEmpty()
                                        ? sentence + " are one origin"
                                        : "%s are one origin; %s comes after %s".formatted(sentence, later, earlier));
                    case SourceRuling.Independent _ ->
                        apart.add(new Apart(one.key(), other.key(), sentence + " are independent"));
                }
            }
        }
    }

    private List<Voices.Voice> of(SourceId source) {
        return voices.stream().filter(voice -> voice.source().equals(source)).toList();
    }

    private String label(SourceId id) {
        Source source = sources.get(id);
        return source == null ? id.value() : source.label();
    }

    private String quoted(Voices.Voice voice) {
        return "\"%s\"".formatted(label(voice.source()));
    }

    private String dated(Voices.Voice voice) {
        return quoted(voice)
                + published(voice.source())
                        .map(day -> " (" + DAY.format(day) + ")")
                        .orElse("");
    }

    private Optional<LocalDate> published(SourceId id) {
        return Optional.ofNullable(sources.get(id))
                .flatMap(source -> source.published().toOptional());
    }

    private static String shortened(String passage) {
        String[] words = passage.split(" ", -1);
        return words.length <= QUOTED_WORDS
                ? passage
                : String.join(" ", Arrays.asList(words).subList(0, QUOTED_WORDS)) + " …";
    }
}
