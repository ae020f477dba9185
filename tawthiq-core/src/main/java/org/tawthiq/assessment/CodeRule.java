package org.tawthiq.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Codebook;

/// Acts, means and objects of an incident: the union of what is told, without a code of which a more
/// specific one is
/// told too.
final class CodeRule {

    private static final Code UNSPECIFIED = new Code("attack_unspecified");

    private CodeRule() {}

    static Derived<List<Code>> codes(List<Claim.Attack> claims, Function<Claim.Attack, List<Code>> codes) {
        List<Code> told = claims.stream()
                .flatMap(claim -> codes.apply(claim).stream())
                .distinct()
                .sorted()
                .toList();
        List<Code> kept = told.stream()
                .filter(code -> told.stream().noneMatch(other -> !other.equals(code) && subsumes(code, other)))
                .toList();
        List<ClaimId> by = claims.stream()
                .filter(claim -> !codes.apply(claim).isEmpty())
                .map(Claim::id)
                .toList();
        return new Derived<>(kept, kept.isEmpty() ? "nothing_told" : "most_specific_codes", by, List.of());
    }

    private static boolean subsumes(Code general, Code specific) {
        return general.equals(UNSPECIFIED) || Codebook.shipped().isA(specific, general);
    }

    /// One mention for each kind, name (capitals aside) and relation; a kind that is told as *near* by one
    /// and *hit* by another keeps both.
    static Derived<List<ObjectMention>> objects(List<Claim.Attack> claims) {
        Map<String, ObjectMention> kept = new LinkedHashMap<>();
        List<ClaimId> by = new ArrayList<>();
        for (Claim.Attack claim : claims) {
            for (ObjectMention object : claim.objects()) {
                String key = object.kind() + " " + object.relation() + " "
                        + object.name().orElse("").toLowerCase(Locale.ROOT);
                kept.merge(key, object, CodeRule::moreTold);
            }
            if (!claim.objects().isEmpty()) {
                by.add(claim.id());
            }
        }
        List<ObjectMention> all = List.copyOf(kept.values());
        List<ObjectMention> objects = all.stream()
                .filter(object -> all.stream().noneMatch(other -> saysMore(other, object)))
                .filter(object -> !isNamedInLatin(object, all))
                .sorted(Comparator.comparing(ObjectMention::relation)
                        .thenComparing(ObjectMention::kind)
                        .thenComparing(object -> object.name().orElse("")))
                .toList();
        return new Derived<>(objects, objects.isEmpty() ? "nothing_told" : "all_objects_told", by, List.of());
    }

    /// "مشفى الحكمة" beside "al-Hikma hospital": where each script names one object of a kind and relation,
    /// they are one, since their claims were linked; of several nobody can tell which is which.
    private static boolean isNamedInLatin(ObjectMention object, List<ObjectMention> all) {
        List<ObjectMention> alike = all.stream()
                .filter(other -> other.kind().equals(object.kind()) && other.relation() == object.relation())
                .filter(other -> other.name().isKnown())
                .toList();
        long latin = alike.stream().filter(CodeRule::isLatin).count();
        return object.name().isKnown() && !isLatin(object) && latin == 1 && alike.size() == 2;
    }

    private static boolean isLatin(ObjectMention object) {
        return object.name()
                .orElse("")
                .codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    private static boolean saysMore(ObjectMention other, ObjectMention object) {
        return !other.equals(object)
                && other.relation() == object.relation()
                && Codebook.shipped().isA(other.kind(), object.kind())
                && !object.name().isKnown()
                && (other.name().isKnown() || !other.kind().equals(object.kind()));
    }

    private static ObjectMention moreTold(ObjectMention one, ObjectMention other) {
        boolean otherTellsMore = other.damage().compareTo(one.damage()) > 0
                || (other.number().isKnown() && !one.number().isKnown());
        return otherTellsMore ? other : one;
    }
}
