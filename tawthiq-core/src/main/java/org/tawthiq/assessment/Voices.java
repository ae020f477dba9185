package org.tawthiq.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tawthiq.assessment.provenance.Owners;
import org.tawthiq.assessment.provenance.Tie;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Speaker;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Locus;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;

/// Sorts claims by who tells them: what one source tells in one voice, its own or that of somebody it names.
final class Voices {

    private final Map<SourceId, Source> sources;
    private final Map<SourceId, String> channels;
    private final boolean discreet;

    /// @param channels the names of those from whom sources say that they were forwarded
    /// @param discreet whether channels that are no known medium stay without a name
    Voices(Map<SourceId, Source> sources, Map<SourceId, String> channels, boolean discreet) {
        this.sources = sources;
        this.channels = channels;
        this.discreet = discreet;
    }

    /// On whom a voice rests.
    ///
    /// @param kind empty where it is a root itself
    record Root(String key, String name, Optional<Tie.Kind> kind, String evidence) {}

    /// What one source tells in one voice.
    ///
    /// @param told where in the source's text
    record Voice(SourceId source, Root root, Set<ClaimId> claims, List<Locus.TextSpan> told) {

        String key() {
            return root.kind().isEmpty() ? root.key() : root.key() + " > " + source.value();
        }

        private void add(Claim claim) {
            claims.add(claim.id());
            cited(claim.statement().citation());
            claim.statement().retold().forEach(this::cited);
        }

        private void cited(Citation citation) {
            if (citation.source().equals(source) && citation.locus() instanceof Locus.TextSpan span) {
                told.add(span);
            }
        }
    }

    /// Sorted by key.
    Collection<Voice> of(List<? extends Claim> claims) {
        Map<String, Voice> voices = new TreeMap<>();
        for (Claim claim : claims) {
            SourceId source = claim.statement().citation().source();
            Root root = root(claim, source);
            Voice voice = new Voice(source, root, new TreeSet<>(), new ArrayList<>());
            voices.merge(
                            voice.key(),
                            voice,
                            (known, same) ->
                                    known.root().name().compareTo(same.root().name()) <= 0
                                            ? known
                                            : new Voice(source, root, known.claims(), known.told()))
                    .add(claim);
        }
        return voices.values();
    }

    private Root root(Claim claim, SourceId id) {
        return switch (claim.statement().speaker()) {
            case Speaker.Named named -> {
                String origin =
                        named.chain().isEmpty() ? named.name() : named.chain().getLast();
                yield switch (named.kind()) {
                    case ORGANISATION, PARTY, MEDIA ->
                        new Root(
                                key(origin),
                                origin,
                                Optional.of(Tie.Kind.NAMES_AS_SOURCE),
                                "\"%s\" gives %s as its source".formatted(label(id), origin));
                    case OFFICIAL, WITNESS, PERSON, NOT_SAID ->
                        new Root(key(origin) + " in " + id.value(), origin + ", in " + label(id), Optional.empty(), "");
                };
            }
            case Speaker.TheTextItself(), Speaker.Uncertain _ -> own(id);
        };
    }

    private Root own(SourceId id) {
        String channel = channels.get(id);
        if (channel != null) {
            boolean named = !discreet || isMedium(channel);
            return new Root(
                    key(channel),
                    named ? channel : "a channel that \"%s\" names".formatted(label(id)),
                    Optional.of(Tie.Kind.FORWARDED_FROM),
                    "\"%s\" says that it was forwarded from %s"
                            .formatted(label(id), named ? channel : "a channel that it names"));
        }
        String publisher = publisher(id);
        return publisher.isEmpty()
                ? new Root(id.value(), label(id), Optional.empty(), "")
                : new Root(
                        key(publisher),
                        publisher,
                        Optional.of(Tie.Kind.PUBLISHED_BY),
                        "\"%s\" is published by %s".formatted(label(id), publisher));
    }

    private boolean isMedium(String channel) {
        return Owners.shipped().of(channel).isPresent()
                || sources.keySet().stream()
                        .map(this::publisher)
                        .anyMatch(publisher ->
                                !publisher.isEmpty() && key(publisher).equals(key(channel)));
    }

    private String publisher(SourceId id) {
        Source source = sources.get(id);
        return source == null ? "" : source.publisher().orElse("");
    }

    private String label(SourceId id) {
        Source source = sources.get(id);
        return source == null ? id.value() : source.label();
    }

    private static String key(String name) {
        return Owners.shipped().canonical(name);
    }
}
