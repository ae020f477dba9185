package org.tawthiq.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tawthiq.bench.input.Node;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.LinkWeights;
import org.tawthiq.incident.Linker;
import org.tawthiq.incident.event.EventMatcher;
import org.tawthiq.incident.event.EventReport;
import org.tawthiq.incident.event.Taxonomy;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Spelling;

/// Posts and articles grouped by the incidents they speak of, from their texts alone, and from a documenter's own
/// fields in place of reading; what each missing field costs.
public final class LinkingScore implements Score {

    private static final long SEED = 1;
    private static final Map<String, Integer> RADIUS =
            Map.of("city", 5, "subdistrict", 10, "district", 25, "province_governorate", 90);

    @Override
    public Scored score(Trial trial, Path folder) throws IOException {
        List<AirwarsTexts.Told> texts = AirwarsTexts.told(folder).stream()
                .filter(told ->
                        trial.part().holds(told.text().texts("incident_ids").getFirst()))
                .toList();
        Map<String, Set<String>> gold = new LinkedHashMap<>();
        texts.forEach(told -> gold.put(told.id(), Set.copyOf(told.text().texts("incident_ids"))));
        Set<String> dated = texts.stream()
                .filter(AirwarsTexts.Told::isDated)
                .map(AirwarsTexts.Told::id)
                .collect(Collectors.toSet());
        List<Measure> measures = new ArrayList<>();
        Map<String, Set<String>> alone = new HashMap<>();
        measures.add(SharedGroups.of("each text alone", gold, alone, gold.keySet(), Bar.none()));
        Map<String, Set<String>> read = fromTexts(trial, texts);
        measures.add(SharedGroups.of("from text alone, all", gold, read, gold.keySet(), Bar.ofF1(0.60)));
        measures.add(SharedGroups.of("from text alone, dated", gold, read, dated, Bar.ofF1(0.75)));
        measures.add(
                SharedGroups.of("from own fields", gold, fromFields(texts, Set.of()), gold.keySet(), Bar.ofF1(0.97)));
        for (String field : List.of("date", "place", "numbers", "party")) {
            measures.add(SharedGroups.of(
                    "from own fields without " + field,
                    gold,
                    fromFields(texts, Set.of(field)),
                    gold.keySet(),
                    Bar.none()));
        }
        return new Scored(measures, List.of());
    }

    private static Map<String, Set<String>> fromTexts(Trial trial, List<AirwarsTexts.Told> texts) {
        Map<ClaimId, Claim.Attack> attacks = new LinkedHashMap<>();
        trial.read(texts.stream().map(AirwarsTexts.Told::reading).toList())
                .values()
                .forEach(claims -> claims.forEach(claim -> {
                    if (claim instanceof Claim.Attack attack) {
                        attacks.put(attack.id(), attack);
                    }
                }));
        Map<SourceId, String> content = texts.stream()
                .collect(Collectors.toMap(
                        told -> new SourceId(told.id()), told -> told.text().text("text")));
        List<Claim.Attack> claims = List.copyOf(attacks.values());
        Linker.Learned learned = Linker.learn(claims, content, SEED);
        LinkWeights weights = learned.doubt().isEmpty() ? learned.weights() : LinkWeights.shipped();
        Map<String, Set<String>> found = new HashMap<>();
        for (Incident incident :
                new Linker(weights, content).link(claims, List.of(), List.of()).incidents()) {
            for (ClaimId claim : incident.claims()) {
                Claim.Attack attack = attacks.get(claim);
                if (attack != null) {
                    found.computeIfAbsent(attack.statement().citation().source().value(), _ -> new TreeSet<>())
                            .add(incident.id().value());
                }
            }
        }
        return found;
    }

    /// @param without fields that are left out
    private static Map<String, Set<String>> fromFields(List<AirwarsTexts.Told> texts, Set<String> without) {
        Map<String, List<String>> parties = new LinkedHashMap<>();
        texts.forEach(
                told -> told.incidents().forEach(incident -> parties.put(incident.text("belligerent"), List.of())));
        Taxonomy party = new Taxonomy("party", parties);
        List<EventReport> reports = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int list = 0; list < texts.size(); list++) {
            for (Node incident : texts.get(list).incidents()) {
                reports.add(report(list, incident, party, without));
                ids.add(texts.get(list).id());
            }
        }
        Set<Integer> lists = IntStream.range(0, texts.size()).boxed().collect(Collectors.toSet());
        List<Integer> event =
                EventMatcher.match(List.of(party), reports, lists, 0, SEED).event();
        Map<String, Set<String>> found = new HashMap<>();
        for (int at = 0; at < ids.size(); at++) {
            found.computeIfAbsent(ids.get(at), _ -> new TreeSet<>()).add("event-" + event.get(at));
        }
        return found;
    }

    private static EventReport report(int list, Node incident, Taxonomy party, Set<String> without) {
        String date = incident.text("date");
        int day = date.isEmpty() ? 0 : (int) LocalDate.parse(date).toEpochDay();
        int belligerent = party.code(incident.text("belligerent"));
        return new EventReport(
                list,
                date.isEmpty() || without.contains("date") ? EventReport.Days.UNKNOWN : new EventReport.Days(day, day),
                without.contains("place") ? EventReport.Spot.UNKNOWN : spot(incident),
                List.of(belligerent < 0 || without.contains("party") ? List.of() : List.of(belligerent)),
                List.of(amount(incident, "killed", without), amount(incident, "injured", without)));
    }

    private static EventReport.Spot spot(Node incident) {
        String name = Spelling.of(
                incident.text("location_en").isEmpty() ? incident.text("location_ar") : incident.text("location_en"));
        return Near.isPlaced(incident)
                ? new EventReport.Spot(
                        incident.number("lat").orElse(0),
                        incident.number("lon").orElse(0),
                        RADIUS.getOrDefault(incident.text("geo_precision"), 1),
                        name)
                : EventReport.Spot.named(name);
    }

    private static EventReport.Amount amount(Node incident, String what, Set<String> without) {
        if (incident.number(what + "_min").isEmpty()
                || incident.number(what + "_max").isEmpty()
                || without.contains("numbers")) {
            return EventReport.Amount.UNKNOWN;
        }
        return new EventReport.Amount((int) incident.number(what + "_min").orElse(0), (int)
                incident.number(what + "_max").orElse(0));
    }
}
