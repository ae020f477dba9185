package org.tawthiq.bench.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.tawthiq.bench.input.Node;
import org.tawthiq.claim.Claim;
import org.tawthiq.vault.codec.BatchForm;

/// A claim in the batch form, as the reader prints it or as a person coded it, with the values by which
/// the two are compared.
record CodedClaim(Node node) {

    private static final int DAY = 10;
    private static final List<String> NAMES = List.of("name", "stated", "en");

    static CodedClaim of(Claim claim) {
        return new CodedClaim(Node.of(BatchForm.claim(claim)));
    }

    static List<CodedClaim> of(List<Claim> claims) {
        return claims.stream().map(CodedClaim::of).toList();
    }

    String kind() {
        return node.text("kind");
    }

    boolean isAttack() {
        return kind().equals("attack");
    }

    String quote() {
        return node.text("quote");
    }

    /// Whether two coders could honestly differ about it.
    boolean isDifficult() {
        return node.is("difficult");
    }

    String modality() {
        String modality = node.text("modality");
        return modality.isEmpty() ? "asserted" : modality;
    }

    private int at(String name) {
        return node.whole(name).orElse(0);
    }

    boolean overlaps(CodedClaim other) {
        return Math.min(at("end"), other.at("end")) > Math.max(at("start"), other.at("start"));
    }

    /// First and last day, as ISO dates.
    record Days(String from, String to) {}

    /// Where the claim has a date; an open end counts as the first day.
    Optional<Days> date() {
        Optional<Node> date = node.get("date");
        String from = date.map(value -> value.text("from")).orElse("");
        String to = date.map(value -> value.text("to")).orElse("");
        return from.isEmpty() ? Optional.empty() : Optional.of(new Days(day(from), day(to.isEmpty() ? from : to)));
    }

    private static String day(String iso) {
        return iso.substring(0, Math.min(DAY, iso.length()));
    }

    List<Node> places() {
        return node.list("places");
    }

    Set<String> placeNames() {
        Set<String> names = new HashSet<>();
        places().forEach(place -> names.addAll(names(place)));
        return names;
    }

    Set<String> firstPlaceNames() {
        return places().isEmpty() ? Set.of() : names(places().getFirst());
    }

    private static Set<String> names(Node place) {
        return NameForms.of(NAMES.stream().map(place::text).toList());
    }

    /// Acts and means.
    Set<String> codes() {
        Set<String> codes = new TreeSet<>(node.texts("acts"));
        codes.addAll(node.texts("means"));
        return codes;
    }

    Set<String> objects() {
        Set<String> kinds = new TreeSet<>();
        node.list("objects").forEach(object -> kinds.add(object.text("kind")));
        return kinds;
    }

    Set<String> objectsAndRelations() {
        Set<String> kinds = new TreeSet<>();
        node.list("objects").forEach(object -> kinds.add(object.text("kind") + " " + object.text("relation")));
        return kinds;
    }

    /// Bounds of a count of persons; the upper one is absent where it is open.
    record Total(long least, OptionalLong most) {

        boolean overlaps(double low, double high) {
            return least <= high && most.orElse(Long.MAX_VALUE) >= low;
        }
    }

    /// The sum of all counts of persons killed or injured that are no part of another.
    Optional<Total> total(String what) {
        return sum(node.list("harm").stream()
                .filter(harm -> harm.text("what").equals(what) && !harm.is("part"))
                .toList());
    }

    static Optional<Total> sum(List<Node> counts) {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        long least = 0;
        long most = 0;
        boolean open = false;
        for (Node count : counts) {
            least += count.whole("least").orElse(0);
            most += count.whole("most").orElse(0);
            open |= count.whole("most").isEmpty();
        }
        return Optional.of(new Total(least, open ? OptionalLong.empty() : OptionalLong.of(most)));
    }

    /// Parts of totals; a part that stands twice is there twice.
    List<List<String>> partsOfHarm() {
        List<List<String>> parts = new ArrayList<>();
        for (Node harm : node.list("harm")) {
            if (harm.is("part")) {
                List<String> part = new ArrayList<>();
                for (String key : List.of("what", "status", "sex", "age", "role")) {
                    part.add(harm.text(key));
                }
                part.add(harm.whole("least").toString());
                part.add(harm.whole("most").toString());
                parts.add(part);
            }
        }
        return parts;
    }

    /// Party codes, and how several stand to each other.
    record Sides(Set<String> of, String relation) {}

    Optional<Sides> parties() {
        return node.get("parties")
                .map(CodedClaim::sides)
                .filter(sides -> !sides.of().isEmpty());
    }

    private static Sides sides(Node parties) {
        Set<String> of = new LinkedHashSet<>();
        parties.list("of").forEach(party -> of.add(party.text("party")));
        return new Sides(of, of.size() > 1 ? parties.text("relation") : "");
    }

    Set<String> speaker() {
        return node.get("speaker")
                .map(speaker -> NameForms.of(speaker.text("name")))
                .orElse(Set.of());
    }
}
