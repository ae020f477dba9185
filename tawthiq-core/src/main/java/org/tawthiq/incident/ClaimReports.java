package org.tawthiq.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Speaker;
import org.tawthiq.incident.event.EventPairs;
import org.tawthiq.incident.event.EventReport;
import org.tawthiq.incident.event.Taxonomy;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Codebook;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.Spelling;

/// Attack claims as reports of events: what of them is compared when many are linked.
final class ClaimReports {

    private static final int MOST = 1_000_000;
    private static final int SHORTEST_WORD = 2;

    /// A place that no gazetteer knows lies within so many kilometres of the town told with it.
    private static final double AREA_KILOMETRES = 15;

    /// Codes that say nothing of what was done or hit.
    private static final Set<String> SAY_NOTHING = Set.of("attack_unspecified", "other");

    private static final Taxonomy ACTS = taxonomy("act");
    private static final Taxonomy OBJECTS = taxonomy("object");

    private final List<Claim.Attack> claims;
    private final List<EventReport> reports;
    private final int[] tellers;
    private final EventPairs pairs;

    /// @param texts of sources, for the words they share; a source without one shares none
    ClaimReports(List<Claim.Attack> claims, Map<SourceId, String> texts) {
        this.claims = List.copyOf(claims);
        Map<SourceId, Integer> lists = new HashMap<>();
        Map<SourceId, List<String>> words = new HashMap<>();
        Map<Voice, Integer> voices = new HashMap<>();
        tellers = new int[claims.size()];
        List<EventReport> told = new ArrayList<>();
        for (Claim.Attack claim : claims) {
            SourceId source = claim.statement().citation().source();
            int list = lists.computeIfAbsent(source, _ -> lists.size());
            Voice voice = new Voice(source, claim.statement().speaker());
            tellers[told.size()] = texts.containsKey(source) ? voices.computeIfAbsent(voice, _ -> voices.size()) : -1;
            told.add(report(claim, list, words.computeIfAbsent(source, id -> words(texts.getOrDefault(id, "")))));
        }
        reports = List.copyOf(told);
        pairs = new EventPairs(
                List.of(ACTS, OBJECTS),
                reports,
                tellers,
                new ClaimComparisons(
                                TraitMaker.of(claims),
                                IntStream.range(0, reports.size())
                                        .mapToObj(at -> weekdays(claims.get(at), reports.get(at)))
                                        .toList())
                        .all());
    }

    /// Those that the words of its own day name; else those that the text names.
    private static int weekdays(Claim.Attack claim, EventReport report) {
        int own = Weekdays.named(words(claim.date().stated()));
        return own == Weekdays.NONE ? Weekdays.named(report.words()) : own;
    }

    /// Who speaks in a text: what another says there of an attack is a claim of its own.
    private record Voice(SourceId source, Speaker speaker) {}

    /// One who tells two attacks in a text is heard: each voice tells an incident once. The rows of a table may repeat
    /// one.
    EventPairs pairs() {
        return pairs;
    }

    /// The number of the voice that tells the claim in its text; -1 for a row of a table.
    int tellsOnce(int claim) {
        return tellers[claim];
    }

    /// What was learned from the claims.
    ///
    /// @param doubt why the weights should not be trusted; empty where they may
    record Learned(LinkWeights weights, String doubt) {}

    /// Learns the weight of each level, in thousandths of a nat.
    Learned learn(long seed) {
        EventPairs.Learned learned = pairs.learn(new SplittableRandom(seed));
        Map<String, Integer> byRule = new TreeMap<>();
        List<Integer> levels = pairs.levels();
        for (int field = 0; field < levels.size(); field++) {
            if (learned.untaught().contains(field)) {
                continue;
            }
            for (int level = 0; level < levels.get(field); level++) {
                double weight = learned.weights().weight(field, level)
                        + learned.weights().priorOf(field, level);
                byRule.put(LevelWords.rule(field, level), (int) Math.round(1000 * weight));
            }
        }
        return new Learned(new LinkWeights(LinkWeights.LEARNED + claims.size(), byRule), learned.doubt());
    }

    /// One sentence on a level of agreement of two claims, with what they say.
    String note(int field, int level, int one, int other) {
        String words = LevelWords.of(field, level);
        String left = said(field, claims.get(one));
        String right = said(field, claims.get(other));
        if (left.isEmpty() || right.isEmpty()) {
            return words;
        }
        return left.equals(right) ? "%s: %s".formatted(words, left) : "%s: %s, %s".formatted(words, left, right);
    }

    private static String said(int field, Claim.Attack claim) {
        return switch (LevelWords.fields().get(field)) {
            case "time" -> days(claim.date().extent());
            case "place" ->
                claim.places().stream().findFirst().map(ReportedPlace::name).orElse("");
            case "act" -> labels(claim.acts());
            case "object" ->
                labels(claim.objects().stream().map(object -> object.kind()).toList());
            case "killed" -> number(claim, HarmCount.Harm.KILLED);
            case "injured" -> number(claim, HarmCount.Harm.INJURED);
            default -> "";
        };
    }

    private static String days(DateExtent extent) {
        String from = extent.from().map(LocalDate::toString).orElse("");
        String to = extent.to().map(LocalDate::toString).orElse("");
        return from.equals(to) ? from : from + " to " + to;
    }

    private static String labels(List<Code> codes) {
        return codes.stream().distinct().sorted().map(Codebook.shipped()::label).collect(Collectors.joining(" and "));
    }

    private static String number(Claim.Attack claim, HarmCount.Harm what) {
        EventReport.Amount amount = amount(claim, what);
        if (!amount.isKnown()) {
            return "";
        }
        String most = amount.most() == Integer.MAX_VALUE ? " or more" : " to " + amount.most();
        return amount.least() == amount.most() ? Integer.toString(amount.least()) : amount.least() + most;
    }

    private static EventReport report(Claim.Attack claim, int list, List<String> words) {
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

    private static EventReport.Amount amount(Claim.Attack claim, HarmCount.Harm what) {
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

    private static List<String> words(String text) {
        return List.of(Spelling.of(text).split(" ")).stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
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
