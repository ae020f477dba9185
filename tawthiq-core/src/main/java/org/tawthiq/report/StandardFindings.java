package org.tawthiq.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.claim.Parties;
import org.tawthiq.finding.Measure;
import org.tawthiq.finding.Query;
import org.tawthiq.finding.Selection;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.PartyCode;

/// The questions that every report answers: how many attacks and how much harm, on which protected
/// objects, by which means, attributed to whom.
final class StandardFindings {

    private static final List<Code> MEDICAL = List.of(new Code("medical_facility"));
    private static final List<Code> SCHOOLS = List.of(new Code("education_facility"));
    private static final List<Code> AIR = List.of(new Code("air_attack"));
    private static final List<Code> GROUND = List.of(new Code("ground_attack"));
    private static final List<Code> CLUSTER = List.of(new Code("cluster_munition"));

    private StandardFindings() {}

    /// Queries by name, in the order of the report.
    static Map<String, Query> queries(DateExtent period, Set<String> countries, List<AssessedIncident> incidents) {
        Selection all = Selection.of(period, countries);
        Map<String, Query> queries = new LinkedHashMap<>();
        queries.put("all", new Query(all, Measure.INCIDENTS));
        queries.put("killed", new Query(all, Measure.KILLED));
        queries.put("injured", new Query(all, Measure.INJURED));
        queries.put("medical", new Query(all.onObjects(MEDICAL), Measure.INCIDENTS));
        queries.put("schools", new Query(all.onObjects(SCHOOLS), Measure.INCIDENTS));
        queries.put("air", new Query(all.withCodes(AIR), Measure.INCIDENTS));
        queries.put("ground", new Query(all.withCodes(GROUND), Measure.INCIDENTS));
        queries.put("cluster", new Query(all.withCodes(CLUSTER), Measure.INCIDENTS));
        for (Set<PartyCode> parties : named(incidents)) {
            String name = parties.stream().map(PartyCode::value).collect(Collectors.joining(" or ", "party ", ""));
            queries.put(name, new Query(all.by(parties, Parties.Relation.ANY_OF), Measure.INCIDENTS));
        }
        return queries;
    }

    /// Each party that is named, then each group of which one may have acted: "one or the other".
    private static List<Set<PartyCode>> named(List<AssessedIncident> incidents) {
        Set<PartyCode> single = new TreeSet<>();
        incidents.forEach(incident -> single.addAll(incident.parties().value().codes()));
        List<TreeSet<PartyCode>> groups = incidents.stream()
                .map(incident -> incident.parties().value())
                .filter(parties -> parties.relation() != Parties.Relation.JOINT)
                .map(parties -> new TreeSet<>(parties.codes()))
                .filter(codes -> codes.size() > 1)
                .distinct()
                .sorted(Comparator.comparing(TreeSet::toString))
                .toList();
        List<Set<PartyCode>> all = new ArrayList<>();
        single.forEach(party -> all.add(Set.of(party)));
        all.addAll(groups);
        return all;
    }
}
