package org.tawthiq.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Speaker;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;

/// The names of private persons that may not leave the case: of those whom harm befell, and of those who
/// speak for nobody but themselves. See METHOD.md, "What leaves a case".
final class PrivateNames {

    /// Stands for what is blanked; its length tells nothing.
    static final String BLANK = "[withheld]";

    private static final String SOMEBODY = "a person named in the source (name withheld)";

    private final NameFinder finder;
    private final Set<WrittenName> hidden;
    private final Map<SourceId, List<WrittenName>> speakers = new TreeMap<>();

    private PrivateNames(Set<String> names, PublicWords shown) {
        this.finder = new NameFinder(names, shown.words());
        this.hidden = new HashSet<>(names.stream().map(WrittenName::of).toList());
    }

    static PrivateNames of(ReportInput input) {
        if (input.disclosure().isInternal()) {
            return new PrivateNames(Set.of(), new PublicWords());
        }
        PublicWords shown = new PublicWords();
        input.claims().values().forEach(shown::add);
        input.sources().forEach(source -> source.publisher().toOptional().ifPresent(shown::add));
        Set<String> names = new TreeSet<>();
        Set<WrittenName> published = new HashSet<>();
        List<Claim> speaking = input.claims().values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        for (Claim claim : speaking) {
            if (input.disclosure().publishesNames(claim)) {
                namesIn(claim).forEach(name -> published.add(WrittenName.of(name)));
            } else {
                names.addAll(namesIn(claim));
            }
        }
        names.removeIf(name -> published.contains(WrittenName.of(name)) || shown.holds(WrittenName.of(name)));
        PrivateNames found = new PrivateNames(names, shown);
        speaking.forEach(found::number);
        return found;
    }

    /// Speakers of one source stay apart, as the origins that they are: each has a number, by the order of
    /// claims.
    private void number(Claim claim) {
        privateName(claim.statement().speaker()).map(WrittenName::of).ifPresent(name -> {
            List<WrittenName> known =
                    speakers.computeIfAbsent(claim.statement().citation().source(), _ -> new ArrayList<>());
            if (hidden.contains(name) && !known.contains(name)) {
                known.add(name);
            }
        });
    }

    private static List<String> namesIn(Claim claim) {
        List<String> names = new ArrayList<>();
        privateName(claim.statement().speaker()).ifPresent(names::add);
        if (claim instanceof Claim.Victim victim) {
            victim.name().toOptional().ifPresent(names::add);
        }
        return names;
    }

    /// The name of a speaker who speaks for no organisation, office or party; empty where it is only
    /// described ("a local rescuer").
    static Optional<String> privateName(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named ->
                named.chain().isEmpty() && isPerson(named) ? Optional.of(named.name()) : Optional.empty();
            case Speaker.TheTextItself() -> Optional.empty();
            case Speaker.Uncertain _ -> Optional.empty();
        };
    }

    private static boolean isPerson(Speaker.Named named) {
        List<WrittenName.Word> words = WrittenName.words(named.name());
        boolean begins = !words.isEmpty() && !words.getFirst().small();
        return switch (named.kind()) {
            case PERSON, NOT_SAID -> begins || named.name().startsWith("al-");
            // "Residents" opens a sentence with a capital and is no name.
            case WITNESS -> begins && (words.size() > 1 || hasNoCapitals(named.name()));
            case ORGANISATION, PARTY, MEDIA, OFFICIAL -> false;
        };
    }

    private static boolean hasNoCapitals(String name) {
        return name.codePoints().noneMatch(point -> Character.isUpperCase(point) || Character.isLowerCase(point));
    }

    boolean hides(String name) {
        return hidden.contains(WrittenName.of(name));
    }

    /// What a report calls a speaker of `source` whose name may not leave.
    String instead(String name, SourceId source) {
        int number = speakers.getOrDefault(source, List.of()).indexOf(WrittenName.of(name)) + 1;
        return number <= 1 ? SOMEBODY : SOMEBODY.replace(")", ", " + number + ")");
    }

    List<Locus.TextSpan> in(String text) {
        return finder.in(text);
    }

    /// The words with every such name blanked.
    String blank(String words) {
        return Stretches.of(in(words)).blankedIn(words, 0, words.length());
    }
}
