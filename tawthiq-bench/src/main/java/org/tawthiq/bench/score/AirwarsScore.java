package org.tawthiq.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.tawthiq.bench.input.Node;
import org.tawthiq.claim.Claim;

/// Posts and articles, each tied to the incidents of a documenter: what the first attack claim that gives
/// a field says of it, and whether any of them says it right.
public final class AirwarsScore implements Score {

    private static final int VAGUE_DAYS = 7;
    private static final Map<String, Integer> KILOMETRES =
            Map.of("city", 10, "subdistrict", 20, "district", 40, "province_governorate", 90);
    private static final int USUAL_KILOMETRES = 5;
    private static final List<Field> FIELDS = List.of(
            new Field(
                    "date within a day",
                    incident -> !incident.text("date").isEmpty(),
                    AirwarsScore::givesDate,
                    AirwarsScore::isDay,
                    Bar.of(0.85, 0.90)),
            new Field("place", Near::isPlaced, AirwarsScore::givesPlace, AirwarsScore::isPlace, Bar.of(0.75, 0.85)),
            total("killed"),
            total("injured"));

    /// @param holds whether an incident has it
    /// @param given whether a claim gives it
    private record Field(
            String name,
            Predicate<Node> holds,
            Predicate<CodedClaim> given,
            BiPredicate<CodedClaim, Node> right,
            Bar bar) {

        boolean isDate() {
            return name.startsWith("date");
        }
    }

    private static Field total(String what) {
        return new Field(
                what,
                incident -> incident.number(what + "_min").isPresent()
                        && incident.number(what + "_max").orElse(0) > 0,
                claim -> claim.total(what).isPresent(),
                (claim, incident) -> claim.total(what)
                        .orElseThrow()
                        .overlaps(
                                incident.number(what + "_min").orElseThrow(),
                                incident.number(what + "_max").orElseThrow()),
                Bar.of(0.70, 0.88));
    }

    private static boolean givesDate(CodedClaim claim) {
        return claim.date()
                .filter(days ->
                        ChronoUnit.DAYS.between(LocalDate.parse(days.from()), LocalDate.parse(days.to())) <= VAGUE_DAYS)
                .isPresent();
    }

    private static boolean isDay(CodedClaim claim, Node incident) {
        LocalDate day = LocalDate.parse(incident.text("date"));
        CodedClaim.Days days = claim.date().orElseThrow();
        return !day.isBefore(LocalDate.parse(days.from()).minusDays(1))
                && !day.isAfter(LocalDate.parse(days.to()).plusDays(1));
    }

    private static Optional<Node> firstPlaced(CodedClaim claim) {
        return claim.places().stream().filter(Near::isPlaced).findFirst();
    }

    private static boolean givesPlace(CodedClaim claim) {
        return firstPlaced(claim).isPresent();
    }

    private static boolean isPlace(CodedClaim claim, Node incident) {
        int limit = KILOMETRES.getOrDefault(incident.text("geo_precision"), USUAL_KILOMETRES);
        return Near.kilometres(firstPlaced(claim).orElseThrow(), incident) <= limit;
    }

    @Override
    public Scored score(Trial trial, Path folder) throws IOException {
        List<AirwarsTexts.Told> texts = AirwarsTexts.told(folder).stream()
                .filter(told ->
                        trial.part().holds(told.text().texts("incident_ids").getFirst()))
                .toList();
        Map<String, List<Claim>> read =
                trial.read(texts.stream().map(AirwarsTexts.Told::reading).toList());
        Counts counts = new Counts();
        counts.answered("attack", Bar.of(0.85, 0));
        for (Field field : FIELDS) {
            counts.answered(field.name(), field.bar());
            counts.answered(field.name() + ", any claim", Bar.none());
        }
        for (AirwarsTexts.Told told : texts) {
            List<CodedClaim> attacks = CodedClaim.of(read.getOrDefault(told.id(), List.of())).stream()
                    .filter(CodedClaim::isAttack)
                    .toList();
            attack(told, attacks, counts);
            FIELDS.forEach(field -> field(field, told, attacks, counts));
        }
        return counts.scored();
    }

    /// Every text tells of an attack, so one that is given counts as right.
    private static void attack(AirwarsTexts.Told told, List<CodedClaim> attacks, Counts counts) {
        if (attacks.isEmpty()) {
            counts.notGiven("attack");
            counts.miss("no attack", told.id(), told.text().text("text"));
        } else {
            counts.given("attack", true);
        }
    }

    private static void field(Field field, AirwarsTexts.Told told, List<CodedClaim> attacks, Counts counts) {
        List<Node> incidents = told.incidents().stream().filter(field.holds()).toList();
        if (incidents.isEmpty() || field.isDate() && !told.isDated()) {
            return;
        }
        List<CodedClaim> giving = attacks.stream().filter(field.given()).toList();
        String any = field.name() + ", any claim";
        if (giving.isEmpty()) {
            counts.notGiven(field.name());
            counts.notGiven(any);
            counts.miss("no " + field.name(), told.id(), told.text().text("text"));
            return;
        }
        boolean first = isRight(field, giving.getFirst(), incidents);
        counts.given(field.name(), first);
        counts.given(any, giving.stream().anyMatch(claim -> isRight(field, claim, incidents)));
        if (!first) {
            CodedClaim claim = giving.getFirst();
            counts.miss(
                    "wrong " + field.name(),
                    told.id(),
                    "%s %s %s: %s"
                            .formatted(
                                    claim.date().map(CodedClaim.Days::from).orElse(""),
                                    claim.places().stream()
                                            .map(place -> place.text("stated"))
                                            .toList(),
                                    claim.total(field.name())
                                            .map(CodedClaim.Total::toString)
                                            .orElse(""),
                                    claim.quote()));
        }
    }

    private static boolean isRight(Field field, CodedClaim claim, List<Node> incidents) {
        return incidents.stream().anyMatch(incident -> field.right().test(claim, incident));
    }
}
