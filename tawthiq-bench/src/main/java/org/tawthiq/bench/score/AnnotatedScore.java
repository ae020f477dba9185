package org.tawthiq.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.tawthiq.bench.input.Node;
import org.tawthiq.bench.input.SetFiles;
import org.tawthiq.claim.Claim;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Known;

/// Texts that persons coded claim by claim: attacks are paired with those read and compared field by
/// field; claims of other kinds are paired by their words.
public final class AnnotatedScore implements Score {

    private static final String FILE = "annotated.jsonl";
    private static final int LEAST_POINTS = 2;
    private static final Set<String> KINDS_WITH_BAR =
            Set.of("tally", "situation", "victim", "party_statement", "legal_characterisation");
    private static final List<Field> FIELDS = List.of(
            new Field(
                    "date",
                    claim -> list(claim.date()),
                    (one, other) -> same(one.date(), other.date()),
                    Bar.of(0.85, 0.92)),
            new Field(
                    "place",
                    CodedClaim::firstPlaceNames,
                    (one, other) -> common(other.firstPlaceNames(), one.placeNames()),
                    Bar.of(0.90, 0.88)),
            new Field(
                    "acts and means",
                    CodedClaim::codes,
                    (one, other) -> common(one.codes(), other.codes()),
                    Bar.of(0.90, 0.90)),
            new Field(
                    "objects",
                    CodedClaim::objects,
                    (one, other) -> common(one.objects(), other.objects()),
                    Bar.of(0.75, 0.85)),
            new Field(
                    "parties",
                    claim -> list(claim.parties()),
                    (one, other) -> same(one.parties(), other.parties()),
                    Bar.of(0.85, 0.88)),
            total("killed"),
            total("injured"),
            new Field(
                    "speaker",
                    CodedClaim::speaker,
                    (one, other) -> common(one.speaker(), other.speaker()),
                    Bar.of(0.70, 0.80)));

    /// @param value nothing where a claim does not have it
    /// @param right whether the annotated claim's value and the read one's agree
    private record Field(
            String name,
            Function<CodedClaim, Collection<?>> value,
            BiPredicate<CodedClaim, CodedClaim> right,
            Bar bar) {}

    private static Field total(String what) {
        return new Field(
                what,
                claim -> list(claim.total(what)),
                (one, other) -> same(one.total(what), other.total(what)),
                Bar.of(0.85, 0.93));
    }

    private static Collection<?> list(Optional<?> value) {
        return value.stream().toList();
    }

    private static boolean same(Optional<?> one, Optional<?> other) {
        return one.isPresent() && one.equals(other);
    }

    private static boolean common(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }

    @Override
    public Scored score(Trial trial, Path folder) throws IOException {
        List<Node> texts = SetFiles.lines(folder.resolve(FILE)).stream()
                .filter(text -> trial.part().holds(text.text("id")))
                .toList();
        Map<String, List<Claim>> read =
                trial.read(texts.stream().map(AnnotatedScore::text).toList());
        Counts counts = new Counts();
        counts.found("attack", Bar.ofF1(0.80));
        FIELDS.forEach(field -> counts.answered("  " + field.name(), field.bar()));
        counts.answered("  modality", Bar.ofRight(0.95));
        counts.found("  codes as sets", Bar.none());
        counts.found("  objects as sets", Bar.none());
        counts.found("  objects and relation", Bar.ofF1(0.70));
        counts.found("  parts of harm", Bar.ofF1(0.70));
        new TreeSet<>(KINDS_WITH_BAR).forEach(kind -> counts.found(kind, Bar.ofF1(0.70)));
        texts.forEach(text -> new OneText(text, read.getOrDefault(text.text("id"), List.of()), counts).score());
        return counts.scored();
    }

    private static ReadingText text(Node text) {
        String published = text.text("published");
        String publisher = text.text("publisher");
        return new ReadingText(
                new SourceId(text.text("id")),
                text.text("text"),
                published.isEmpty() ? Known.unknown() : Known.is(LocalDate.parse(published)),
                publisher.isEmpty() ? Known.unknown() : Known.is(publisher));
    }

    /// Words 2 points; date, place, code, object, killed, injured 1 point each.
    static int points(CodedClaim one, CodedClaim other) {
        return (one.overlaps(other) ? 2 : 0)
                + point(same(one.date(), other.date()))
                + point(common(one.placeNames(), other.placeNames()))
                + point(common(one.codes(), other.codes()))
                + point(common(one.objects(), other.objects()))
                + point(same(one.total("killed"), other.total("killed")))
                + point(same(one.total("injured"), other.total("injured")));
    }

    private static int point(boolean agree) {
        return agree ? 1 : 0;
    }

    private static final class OneText {
        private final String id;
        private final List<CodedClaim> annotated;
        private final List<CodedClaim> read;
        private final Counts counts;

        OneText(Node text, List<Claim> claims, Counts counts) {
            this.id = text.text("id");
            this.annotated = text.list("claims").stream().map(CodedClaim::new).toList();
            this.read = CodedClaim.of(claims);
            this.counts = counts;
        }

        void score() {
            ClaimPairs attacks =
                    ClaimPairs.of(of(annotated, "attack"), of(read, "attack"), AnnotatedScore::points, LEAST_POINTS);
            count("attack", attacks);
            attacks.pairs().forEach(this::fields);
            Set<String> kinds = new TreeSet<>();
            annotated.forEach(claim -> kinds.add(claim.kind()));
            read.forEach(claim -> kinds.add(claim.kind()));
            kinds.remove("attack");
            for (String kind : kinds) {
                count(
                        kind,
                        ClaimPairs.of(
                                of(annotated, kind), of(read, kind), (one, other) -> point(one.overlaps(other)), 1));
            }
        }

        private static List<CodedClaim> of(List<CodedClaim> claims, String kind) {
            return claims.stream().filter(claim -> claim.kind().equals(kind)).toList();
        }

        /// A claim on which two coders could differ is not counted when it is missed.
        private void count(String kind, ClaimPairs pairs) {
            List<CodedClaim> missed = pairs.missed().stream()
                    .filter(claim -> !claim.isDifficult())
                    .toList();
            counts.add(kind, pairs.pairs().size(), pairs.wrong().size(), missed.size());
            missed.forEach(claim -> counts.miss("missed " + kind, id, claim.quote()));
            pairs.wrong().forEach(claim -> counts.miss("false " + kind, id, claim.quote()));
        }

        private void fields(ClaimPairs.Pair pair) {
            CodedClaim one = pair.annotated();
            CodedClaim other = pair.read();
            FIELDS.forEach(field -> field(field, one, other));
            boolean modality = one.modality().equals(other.modality());
            counts.given("  modality", modality);
            if (!modality) {
                counts.miss("wrong modality", id, one.modality() + ", read " + other.modality() + ": " + one.quote());
            }
            counts.addSets("  codes as sets", one.codes(), other.codes());
            counts.addSets("  objects as sets", one.objects(), other.objects());
            counts.addSets("  objects and relation", one.objectsAndRelations(), other.objectsAndRelations());
            counts.addSets("  parts of harm", one.partsOfHarm(), other.partsOfHarm());
        }

        private void field(Field field, CodedClaim one, CodedClaim other) {
            Collection<?> wanted = field.value().apply(one);
            Collection<?> given = field.value().apply(other);
            if (wanted.isEmpty()) {
                if (!given.isEmpty()) {
                    counts.beside("  " + field.name());
                }
                return;
            }
            if (given.isEmpty()) {
                counts.notGiven("  " + field.name());
                counts.miss("no " + field.name(), id, wanted + ": " + one.quote());
                return;
            }
            boolean right = field.right().test(one, other);
            counts.given("  " + field.name(), right);
            if (!right) {
                counts.miss("wrong " + field.name(), id, wanted + ", read " + given + ": " + one.quote());
            }
        }
    }
}
