package org.tawthiq.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.incident.event.EventReport;
import org.tawthiq.incident.event.Taxonomy;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Codebook;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.Spelling;

/// What of an attack claim is compared as of a report of an event.
final class ReportMaker {

    private static final int MOST = 1_000_000;
    private static final int SHORTEST_WORD = 2;

    /// A place that no gazetteer knows lies within so many kilometres of the town told with it.
    private static final double AREA_KILOMETRES = 15;

    /// Codes that say nothing of what was done or hit.
    private static final Set<String> SAY_NOTHING = Set.of("attack_unspecified", "other");

    private static final Taxonomy ACTS = taxonomy("act");
    private static final Taxonomy OBJECTS = taxonomy("object");

    /// Acts and objects, as the reports name them.
    static final List<Taxonomy> TAXONOMIES = List.of(ACTS, OBJECTS);

    /// Killed and injured.
    static final int AMOUNTS = 2;

    private ReportMaker() {}

    /// @param list the number of the source that the claim stands in
    /// @param words of the text in which it is told
    static EventReport report(Claim.Attack claim, int list, List<String> words) {
        return new EventReport(
                list,
                days(claim),
                spot(claim),
                List.of(
                        codes(claim.acts(), ACTS),
                        codes(
                                claim.objects().stream()
                                        .map(object -> object.kind())
                                        .toList(),
                                OBJECTS)),
                List.of(amount(claim, HarmCount.Harm.KILLED), amount(claim, HarmCount.Harm.INJURED)),
                words);
    }

    private static EventReport.Days days(Claim.Attack claim) {
        DateExtent extent = claim.date().extent();
        Optional<LocalDate> from = extent.from();
        Optional<LocalDate> to = extent.to();
        if (from.isEmpty() || to.isEmpty()) {
            return EventReport.Days.UNKNOWN;
        }
        return new EventReport.Days(
                (int) from.get().toEpochDay(), (int) to.get().toEpochDay());
    }

    /// The first place; of one that no gazetteer knows the area told with it.
    private static EventReport.Spot spot(Claim.Attack claim) {
        Optional<ReportedPlace> first = claim.places().stream().findFirst();
        if (first.isEmpty()) {
            return EventReport.Spot.UNKNOWN;
        }
        String name = Spelling.of(first.get().name());
        return claim.places().stream()
                .filter(place -> place.best().isPresent())
                .filter(place -> place.equals(first.get()) || place.precision() != PlacePrecision.COUNTRY)
                .findFirst()
                .map(place -> {
                    var best = place.best().orElseThrow();
                    double radius = place.precision().radiusKilometres();
                    return new EventReport.Spot(
                            best.coordinates().latitudeDegrees(),
                            best.coordinates().longitudeDegrees(),
                            place.equals(first.get()) ? radius : Math.max(radius, AREA_KILOMETRES),
                            name);
                })
                .orElse(EventReport.Spot.named(name));
    }

    private static List<Integer> codes(List<Code> codes, Taxonomy taxonomy) {
        return codes.stream()
                .map(Code::word)
                .filter(word -> !SAY_NOTHING.contains(word))
                .map(taxonomy::code)
                .filter(code -> code >= 0)
                .distinct()
                .toList();
    }

    static EventReport.Amount amount(Claim.Attack claim, HarmCount.Harm what) {
        return claim.harm().stream()
                .filter(harm -> harm.what() == what && !harm.part())
                .findFirst()
                .map(harm -> {
                    int least = (int) Math.min(MOST, harm.count().least());
                    OptionalLong most = harm.count().most();
                    return new EventReport.Amount(
                            least, most.isPresent() ? (int) Math.min(MOST, most.getAsLong()) : Integer.MAX_VALUE);
                })
                .orElse(EventReport.Amount.UNKNOWN);
    }

    /// In one spelling, each once. A list that no further copy is made of, so that the reports of a text share it.
    static List<String> words(String text) {
        return List.copyOf(Stream.of(Spelling.of(text).split(" "))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /// The codes of one kind with what each is a kind of; a code with fewer steps above it stands for itself there.
    private static Taxonomy taxonomy(String kind) {
        Codebook book = Codebook.shipped();
        Map<String, List<String>> above = new LinkedHashMap<>();
        for (Codebook.Entry entry : book.entries()) {
            if (entry.kind().equals(kind)) {
                List<String> steps = new ArrayList<>();
                Optional<Code> parent = entry.parent().toOptional();
                while (parent.isPresent()) {
                    steps.add(parent.get().word());
                    parent = book.find(parent.get())
                            .flatMap(found -> found.parent().toOptional());
                }
                above.put(entry.code().word(), steps);
            }
        }
        int depth = above.values().stream().mapToInt(List::size).max().orElse(0);
        Map<String, List<String>> even = new LinkedHashMap<>();
        above.forEach((code, steps) -> even.put(
                code,
                IntStream.range(steps.size() - depth, steps.size())
                        .mapToObj(at -> at < 0 ? code : steps.get(at))
                        .toList()));
        return new Taxonomy(kind, even);
    }
}
