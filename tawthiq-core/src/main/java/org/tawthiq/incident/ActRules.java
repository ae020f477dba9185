package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Codebook;

/// What acts, means, objects and parties tell about a pair.
final class ActRules {

    private static final Code UNSPECIFIED = new Code("attack_unspecified");
    private static final Code OTHER = new Code("other");

    private ActRules() {}

    static List<Reason> compare(Claim.Attack a, Claim.Attack b, LinkWeights weights) {
        List<Reason> reasons = new ArrayList<>();
        acts(a.acts(), b.acts(), weights).ifPresent(reasons::add);
        objects(a.objects(), b.objects(), weights).ifPresent(reasons::add);
        if (!a.parties().isEmpty() && a.parties().codes().equals(b.parties().codes())) {
            reasons.add(new Reason("same_party", weights.of("same_party"), "both name the same party"));
        }
        return reasons;
    }

    private static Optional<Reason> acts(List<Code> one, List<Code> other, LinkWeights weights) {
        Codebook book = Codebook.shipped();
        if (one.isEmpty() || other.isEmpty() || one.contains(UNSPECIFIED) || other.contains(UNSPECIFIED)) {
            return Optional.empty();
        }
        boolean agree = one.stream().anyMatch(left -> other.stream().anyMatch(right -> book.compatible(left, right)));
        boolean siblings = one.stream().anyMatch(left -> other.stream().anyMatch(right -> siblings(left, right)));
        if (agree) {
            return Optional.of(
                    new Reason("acts_agree", weights.of("acts_agree"), agreement(labels(one), labels(other))));
        }
        return siblings
                ? Optional.empty()
                : Optional.of(
                        new Reason("acts_differ", weights.of("acts_differ"), labels(one) + " is not " + labels(other)));
    }

    private static String agreement(String one, String other) {
        return one.equals(other) ? "both tell of: " + one : "%s goes with %s".formatted(one, other);
    }

    private static String labels(Collection<Code> codes) {
        // Most claims tell of one act, and every pair of claims comes by here.
        if (codes.size() == 1) {
            return Codebook.shipped().label(codes.iterator().next());
        }
        return codes.stream().distinct().sorted().map(Codebook.shipped()::label).collect(Collectors.joining(" and "));
    }

    /// Kinds of one thing, such as an air strike and a barrel bomb: sources often take one for the other.
    private static boolean siblings(Code one, Code other) {
        Codebook book = Codebook.shipped();
        Optional<Code> parent = book.find(one).flatMap(entry -> entry.parent().toOptional());
        return parent.isPresent()
                && !parent.get().equals(UNSPECIFIED)
                && parent.equals(
                        book.find(other).flatMap(entry -> entry.parent().toOptional()));
    }

    private static Optional<Reason> objects(List<ObjectMention> one, List<ObjectMention> other, LinkWeights weights) {
        List<ObjectMention> left = one.stream().filter(ActRules::tells).toList();
        List<ObjectMention> right = other.stream().filter(ActRules::tells).toList();
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        List<ObjectMention[]> pairs = left.stream()
                .flatMap(a -> right.stream().filter(b -> sameKind(a, b)).map(b -> new ObjectMention[] {a, b}))
                .toList();
        if (pairs.isEmpty()) {
            return Optional.of(new Reason(
                    "objects_differ", weights.of("objects_differ"), kinds(left) + " is not " + kinds(right)));
        }
        return Optional.of(names(pairs, weights));
    }

    private static Reason names(List<ObjectMention[]> pairs, LinkWeights weights) {
        List<ObjectMention[]> named = pairs.stream()
                .filter(pair -> pair[0].name().isKnown() && pair[1].name().isKnown())
                .filter(pair -> script(name(pair[0])) == script(name(pair[1])))
                .toList();
        if (named.stream().anyMatch(pair -> sameName(name(pair[0]), name(pair[1])))) {
            return new Reason(
                    "same_object_name", weights.of("same_object_name"), "both name " + name(named.getFirst()[0]));
        }
        if (!named.isEmpty()) {
            ObjectMention[] first = named.getFirst();
            return new Reason(
                    "object_names_differ",
                    weights.of("object_names_differ"),
                    "one names %s, the other %s".formatted(name(first[0]), name(first[1])));
        }
        return new Reason(
                "objects_agree",
                weights.of("objects_agree"),
                "both speak of a " + Codebook.shipped().label(pairs.getFirst()[0].kind()));
    }

    private static boolean tells(ObjectMention object) {
        return !object.kind().equals(OTHER);
    }

    private static boolean sameKind(ObjectMention a, ObjectMention b) {
        return Codebook.shipped().compatible(a.kind(), b.kind());
    }

    /// Names in two scripts cannot be held against each other letter by letter.
    private static Character.UnicodeScript script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.COMMON);
    }

    private static String name(ObjectMention object) {
        return object.name().orElse("");
    }

    /// Names agree when their distinctive words do: without the article and the word for the kind.
    private static boolean sameName(String one, String other) {
        List<String> left = distinctive(one);
        List<String> right = distinctive(other);
        return !left.isEmpty() && !right.isEmpty() && (left.containsAll(right) || right.containsAll(left));
    }

    private static List<String> distinctive(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        return Stream.of(words)
                .filter(word -> word.length() > 2)
                .filter(word ->
                        !word.matches("the|and|hospital|school|surgical|clinic|centre|center|primary|health|care"))
                .toList();
    }

    private static String kinds(List<ObjectMention> objects) {
        return labels(objects.stream().map(ObjectMention::kind).toList());
    }
}
