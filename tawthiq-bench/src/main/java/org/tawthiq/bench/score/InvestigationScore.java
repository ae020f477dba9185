package org.tawthiq.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tawthiq.bench.input.Node;
import org.tawthiq.bench.input.SetFiles;
import org.tawthiq.claim.Claim;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Known;

/// Investigations of attacks on medical facilities, each in English and Arabic, under a header of values:
/// what is read from the prose against the header, and the two languages against each other.
public final class InvestigationScore implements Score {

    private static final String FILE = "investigations-en-ar.tar.xz";
    private static final Pattern PAGE =
            Pattern.compile("investigations/Medical-Facilities-Under-Fire/(Incident-\\d+)(_ar)?\\.md");
    private static final String RESPONSIBLE = "responsible";
    private static final String UNSPECIFIED = "attack_unspecified";
    private static final int DAY = 10;
    private static final int VAGUE_DAYS = 7;
    private static final int NEAR_MINUTES = 30;
    private static final Bar RIGHT = Bar.ofRight(0.90);
    private static final Set<String> MEDICAL = Set.of("medical_facility", "hospital", "clinic");
    private static final Set<String> BY_AIR = Set.of("air_attack", "air_strike");
    private static final Set<String> ROCKETS = Set.of("rocket", "missile", "bunker_buster");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})\\D.*?(\\d{4})");

    /// @param asked whether a header tells it
    /// @param given whether a claim gives it
    /// @param right whether a claim agrees with a header
    /// @param same whether claims of the two languages agree
    private record Field(
            String name,
            Predicate<InvestigationHeader> asked,
            Predicate<CodedClaim> given,
            BiPredicate<InvestigationHeader, CodedClaim> right,
            BiPredicate<CodedClaim, CodedClaim> same) {}

    private static final List<Field> FIELDS = List.of(
            new Field(
                    "date",
                    header -> !header.field("date", "").isEmpty(),
                    claim -> claim.date().isPresent(),
                    (header, claim) ->
                            isDay(header.field("date", ""), claim.date().orElseThrow()),
                    (one, other) -> one.date().equals(other.date())),
            new Field(
                    "time within 30 minutes",
                    header -> !header.minutes().isEmpty(),
                    claim -> minute(claim, "from").isPresent(),
                    (header, claim) -> isNear(header.minutes(), claim),
                    (one, other) -> isNear(minute(other, "from").stream().toList(), one)),
            new Field(
                    "place",
                    header -> !header.placeNames().isEmpty(),
                    claim -> !claim.firstPlaceNames().isEmpty(),
                    (header, claim) -> common(header.placeNames(), claim.firstPlaceNames()),
                    InvestigationScore::isSamePlace),
            new Field(
                    "facility",
                    header -> !header.field("facility", "").isEmpty(),
                    claim -> !claim.objects().isEmpty(),
                    (_, claim) -> common(MEDICAL, claim.objects()),
                    (one, other) -> common(one.objects(), other.objects())),
            new Field(
                    "act",
                    InvestigationHeader::isByAir,
                    // An act that is not said more exactly is no answer.
                    claim -> claim.node().texts("acts").stream().anyMatch(act -> !act.equals(UNSPECIFIED)),
                    (_, claim) -> common(BY_AIR, claim.codes()),
                    (one, other) -> common(one.codes(), other.codes())),
            new Field(
                    "munition",
                    InvestigationHeader::isOfRockets,
                    claim -> common(ROCKETS, claim.codes()),
                    (_, claim) -> common(ROCKETS, claim.codes()),
                    (one, other) -> common(one.codes(), other.codes())),
            new Field(
                    RESPONSIBLE,
                    header -> !header.parties().isEmpty(),
                    claim -> claim.parties().isPresent(),
                    (header, claim) -> claim.parties().orElseThrow().of().equals(header.parties()),
                    (one, other) -> one.parties()
                            .orElseThrow()
                            .of()
                            .equals(other.parties().orElseThrow().of())),
            total("killed"),
            total("injured"));

    private static Field total(String what) {
        return new Field(
                what,
                header -> header.number(what).isPresent(),
                claim -> claim.total(what).isPresent(),
                (header, claim) -> claim.total(what)
                        .orElseThrow()
                        .overlaps(
                                header.number(what).orElse(0),
                                header.number(what).orElse(0)),
                (one, other) -> one.total(what).equals(other.total(what)));
    }

    private static boolean common(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }

    /// The header writes its month in words of several calendars: its day and year are compared.
    private static boolean isDay(String written, CodedClaim.Days days) {
        Matcher parts = MONTH_AND_DAY.matcher(written);
        LocalDate day = LocalDate.parse(days.from());
        return days.from().equals(days.to())
                && parts.find()
                && day.getDayOfMonth() == Integer.parseInt(parts.group(1))
                && day.getYear() == Integer.parseInt(parts.group(2));
    }

    private static Optional<Integer> minute(CodedClaim claim, String end) {
        return claim.node()
                .get("time")
                .map(time -> time.text(end))
                .filter(time -> !time.isEmpty())
                .map(time -> LocalTime.parse(time).toSecondOfDay() / 60);
    }

    /// Whether the claim's time lies between the first and the last told, or close to them.
    private static boolean isNear(List<Integer> told, CodedClaim claim) {
        int from = minute(claim, "from").orElseThrow();
        int to = minute(claim, "to").orElse(from);
        return from <= Collections.max(told) + NEAR_MINUTES && to >= Collections.min(told) - NEAR_MINUTES;
    }

    private static boolean isSamePlace(CodedClaim one, CodedClaim other) {
        Node first = one.places().getFirst();
        Node second = other.places().getFirst();
        return Near.isPlaced(first) && Near.isPlaced(second)
                ? Near.kilometres(first, second) <= 2
                : common(one.firstPlaceNames(), other.firstPlaceNames());
    }

    @Override
    public Scored score(Trial trial, Path folder) throws IOException {
        Map<String, Map<String, InvestigationHeader>> pages = pages(folder.resolve(FILE), trial.part());
        List<ReadingText> texts = new ArrayList<>();
        pages.forEach((language, of) -> of.forEach((id, page) -> texts.add(text(id + " " + language, page))));
        Map<String, List<Claim>> read = trial.read(texts);
        Counts counts = new Counts();
        for (String language : List.of("English", "Arabic")) {
            FIELDS.forEach(field -> counts.answered(language + ", " + field.name(), RIGHT));
            counts.answered(language + ", all fields", RIGHT);
        }
        Map<String, Map<String, List<CodedClaim>>> incidents = new TreeMap<>();
        pages.forEach((language, of) -> of.forEach((id, page) -> {
            List<CodedClaim> told = incident(CodedClaim.of(read.getOrDefault(id + " " + language, List.of())));
            incidents.computeIfAbsent(id, _ -> new TreeMap<>()).put(language, told);
            FIELDS.stream()
                    .filter(field -> field.asked().test(page))
                    .forEach(field -> answer(id, language, field, page, told, counts));
        }));
        counts.answered("both languages agree", RIGHT);
        incidents.forEach((id, told) -> FIELDS.forEach(field -> agree(
                id, field, told.getOrDefault("English", List.of()), told.getOrDefault("Arabic", List.of()), counts)));
        return counts.scored();
    }

    private static Map<String, Map<String, InvestigationHeader>> pages(Path archive, Part part) throws IOException {
        Map<String, Map<String, InvestigationHeader>> pages = new TreeMap<>();
        SetFiles.archive(archive).forEach((name, text) -> {
            Matcher page = PAGE.matcher(name);
            if (page.matches() && part.holds(page.group(1))) {
                String language = name.endsWith("_ar.md") ? "Arabic" : "English";
                pages.computeIfAbsent(language, _ -> new TreeMap<>()).put(page.group(1), InvestigationHeader.of(text));
            }
        });
        return pages;
    }

    private static ReadingText text(String id, InvestigationHeader page) {
        return new ReadingText(
                new SourceId(id),
                page.prose(),
                Known.is(LocalDate.parse(page.published().substring(0, DAY))),
                Known.unknown());
    }

    /// The attack claims of the first day that is told, and those without a day.
    private static List<CodedClaim> incident(List<CodedClaim> claims) {
        List<CodedClaim> attacks = claims.stream().filter(CodedClaim::isAttack).toList();
        Optional<CodedClaim.Days> day = attacks.stream()
                .flatMap(claim -> claim.date().stream())
                .filter(days -> !LocalDate.parse(days.to())
                        .isAfter(LocalDate.parse(days.from()).plusDays(VAGUE_DAYS)))
                .findFirst();
        return attacks.stream()
                .filter(claim -> claim.date().isEmpty() || claim.date().equals(day))
                .toList();
    }

    /// The first claim that gives the field; of those that blame, the one that names the most parties.
    private static Optional<CodedClaim> giving(Field field, List<CodedClaim> claims) {
        Stream<CodedClaim> giving = claims.stream().filter(field.given());
        return field.name().equals(RESPONSIBLE)
                ? giving.reduce((one, other) -> blamed(other) > blamed(one) ? other : one)
                : giving.findFirst();
    }

    private static int blamed(CodedClaim claim) {
        return claim.parties().orElseThrow().of().size();
    }

    private static void answer(
            String id, String language, Field field, InvestigationHeader page, List<CodedClaim> told, Counts counts) {
        Optional<CodedClaim> claim = giving(field, told);
        Optional<Boolean> right = claim.map(given -> field.right().test(page, given));
        for (String measure : List.of(language + ", " + field.name(), language + ", all fields")) {
            right.ifPresentOrElse(is -> counts.given(measure, is), () -> counts.notGiven(measure));
        }
        if (!right.orElse(false)) {
            counts.miss(
                    (right.isPresent() ? "wrong " : "no ") + field.name() + ", " + language,
                    id,
                    page.field(field.name().split(" ", 2)[0], "") + ", read "
                            + claim.map(CodedClaim::quote).orElse("nothing"));
        }
    }

    private static void agree(
            String id, Field field, List<CodedClaim> english, List<CodedClaim> arabic, Counts counts) {
        Optional<CodedClaim> one = giving(field, english);
        Optional<CodedClaim> other = giving(field, arabic);
        if (one.isPresent() && other.isPresent()) {
            boolean same = field.same().test(one.get(), other.get());
            counts.given("both languages agree", same);
            if (!same) {
                counts.miss(
                        "languages disagree on " + field.name(),
                        id,
                        one.get().quote() + " | " + other.get().quote());
            }
        } else if (one.isPresent() || other.isPresent()) {
            counts.notGiven("both languages agree");
        }
    }
}
