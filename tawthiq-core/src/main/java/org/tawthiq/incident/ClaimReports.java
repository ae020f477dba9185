package org.tawthiq.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Speaker;
import org.tawthiq.incident.event.ComparedReports;
import org.tawthiq.incident.event.EventPairs;
import org.tawthiq.incident.event.EventReport;
import org.tawthiq.incident.event.Population;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Codebook;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.ReportedPlace;

/// Attack claims as reports of events, to which further ones may come.
final class ClaimReports {

    private final Map<SourceId, String> texts;
    private final List<Claim.Attack> claims = new ArrayList<>();
    private final List<ClaimTraits> traits = new ArrayList<>();
    private final List<Integer> weekdays = new ArrayList<>();
    private final List<EventReport> reports = new ArrayList<>();
    private final List<Integer> tellers = new ArrayList<>();
    private final TraitMaker maker = new TraitMaker();
    private final Map<SourceId, Integer> lists = new HashMap<>();
    private final Map<SourceId, List<String>> words = new HashMap<>();
    private final Map<Voice, Integer> voices = new HashMap<>();
    private final ClaimComparisons comparisons = new ClaimComparisons(traits, weekdays);

    /// @param texts of sources, for the words they share; a source without one shares none
    ClaimReports(List<Claim.Attack> claims, Map<SourceId, String> texts) {
        this.texts = new HashMap<>(texts);
        add(claims, Map.of());
    }

    /// Takes further claims.
    ///
    /// @param more texts of their sources
    /// @return what of them is compared
    List<EventReport> add(List<Claim.Attack> added, Map<SourceId, String> more) {
        texts.putAll(more);
        int from = claims.size();
        for (Claim.Attack claim : added) {
            SourceId source = claim.statement().citation().source();
            int list = lists.computeIfAbsent(source, _ -> lists.size());
            Voice voice = new Voice(source, claim.statement().speaker());
            tellers.add(texts.containsKey(source) ? voices.computeIfAbsent(voice, _ -> voices.size()) : -1);
            EventReport report = ReportMaker.report(
                    claim, list, words.computeIfAbsent(source, id -> ReportMaker.words(texts.getOrDefault(id, ""))));
            claims.add(claim);
            traits.add(maker.of(claim));
            reports.add(report);
            weekdays.add(weekdays(claim, report));
        }
        return List.copyOf(reports.subList(from, reports.size()));
    }

    /// The reports, ready to be compared against a population.
    ComparedReports compared(Population population) {
        ComparedReports compared =
                new ComparedReports(ReportMaker.TAXONOMIES, ReportMaker.AMOUNTS, comparisons.all(), population);
        compared.add(reports);
        return compared;
    }

    /// How common things are among the claims.
    Population population() {
        return Population.of(ReportMaker.TAXONOMIES, reports);
    }

    int size() {
        return claims.size();
    }

    Claim.Attack claim(int at) {
        return claims.get(at);
    }

    ClaimTraits traits(int claim) {
        return traits.get(claim);
    }

    /// Those that the words of its own day name; else those that the text names.
    private static int weekdays(Claim.Attack claim, EventReport report) {
        int own = Weekdays.named(ReportMaker.words(claim.date().stated()));
        return own == Weekdays.NONE ? Weekdays.named(report.words()) : own;
    }

    /// Who speaks in a text: what another says there of an attack is a claim of its own.
    private record Voice(SourceId source, Speaker speaker) {}

    /// The number of the voice that tells the claim in its text; -1 for a row of a table, which may repeat others. Each
    /// voice tells an incident once.
    int tellsOnce(int claim) {
        return tellers.get(claim);
    }

    /// Whether one voice tells both.
    boolean areToldApart(int one, int other) {
        return tellsOnce(one) >= 0 && tellsOnce(one) == tellsOnce(other);
    }

    /// What was learned from the claims.
    ///
    /// @param doubt why the weights should not be trusted; empty where they may
    record Learned(LinkWeights weights, String doubt) {}

    /// Learns the weight of each level, in thousandths of a nat.
    Learned learn(long seed) {
        Population population = population();
        EventPairs pairs = new EventPairs(
                ReportMaker.TAXONOMIES,
                reports,
                tellers.stream().mapToInt(Integer::intValue).toArray(),
                comparisons.all(),
                population);
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
        return new Learned(new LinkWeights(LinkWeights.LEARNED + claims.size(), byRule, population), learned.doubt());
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
        EventReport.Amount amount = ReportMaker.amount(claim, what);
        if (!amount.isKnown()) {
            return "";
        }
        String most = amount.most() == Integer.MAX_VALUE ? " or more" : " to " + amount.most();
        return amount.least() == amount.most() ? Integer.toString(amount.least()) : amount.least() + most;
    }
}
