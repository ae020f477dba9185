package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawthiq.reading.draft.Mentions;
import org.tawthiq.reading.english.Toponyms.Seen;
import org.tawthiq.reading.place.GazetteerMatch;
import org.tawthiq.reading.place.PlaceKind;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

/// Settles which of the places of one name a text means: one within the state or country behind its comma;
/// then one in a country or state that the text names, and one near the text's other places. One name means
/// one place throughout a text. METHOD.md, "Places", gives the weights.
final class ToponymChoice {

    private static final int MOST_CANDIDATES = 5;
    private static final int ROUNDS = 3;
    private static final double COUNTRY_NAMED = 150_000;
    private static final double STATE_NAMED = 250_000;
    private static final double NEIGHBOURS = 300_000;
    /// So many near neighbours count as much as any number of them.
    private static final double ENOUGH_NEIGHBOURS = 2;
    private static final double NEAR_KILOMETRES = 60;
    /// What a neighbour counts whose own meaning is open.
    private static final double OPEN_NEIGHBOUR = 0.4;

    private final List<Seen> seen;
    private final Map<String, List<GazetteerMatch>> meanings = new LinkedHashMap<>();
    private final Map<String, List<GazetteerMatch>> chosen = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> states = new HashSet<>();

    private ToponymChoice(List<Seen> seen) {
        this.seen = seen;
    }

    static ToponymChoice of(List<Seen> seen) {
        ToponymChoice choice = new ToponymChoice(seen);
        seen.forEach(choice::take);
        return choice;
    }

    private void take(Seen name) {
        List<GazetteerMatch> within = within(name);
        List<GazetteerMatch> before = meanings.get(name.name());
        if (before == null || !name.area().isEmpty() && within.size() < before.size() && !within.isEmpty()) {
            meanings.put(name.name(), within);
        }
        if (name.isFixed()) {
            name.meanings().forEach(this::takeArea);
        } else if (!name.area().isEmpty() && !within.isEmpty()) {
            countries.add(within.getFirst().entry().country());
            states.add(state(within.getFirst()));
        } else if (!name.meanings().isEmpty() && isArea(name.meanings().getFirst())) {
            takeArea(name.meanings().getFirst());
        }
    }

    private void takeArea(GazetteerMatch area) {
        countries.add(area.entry().country());
        if (area.entry().kind() == PlaceKind.ADMIN1) {
            states.add(state(area));
        }
    }

    private static boolean isArea(GazetteerMatch match) {
        return match.entry().kind() == PlaceKind.ADMIN1 || match.entry().kind() == PlaceKind.COUNTRY;
    }

    private static String state(GazetteerMatch match) {
        return match.entry().country() + "." + match.entry().admin1Code();
    }

    /// The meanings that lie within the area told behind the comma; all where none is told.
    private static List<GazetteerMatch> within(Seen name) {
        if (name.area().isEmpty()) {
            return name.meanings();
        }
        return name.meanings().stream()
                .filter(match -> name.area().stream().anyMatch(area -> lies(match, area)))
                .toList();
    }

    private static boolean lies(GazetteerMatch match, GazetteerMatch area) {
        boolean country = match.entry().country().equals(area.entry().country());
        boolean itself = match.entry().id().equals(area.entry().id());
        return !itself
                && country
                && (area.entry().kind() == PlaceKind.COUNTRY || state(match).equals(state(area)));
    }

    List<Mentions.Place> choose(String text) {
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, List<GazetteerMatch>> next = new HashMap<>();
            meanings.forEach((name, of) -> next.put(name, ranked(name, of)));
            chosen.putAll(next);
        }
        List<Mentions.Place> places = new ArrayList<>();
        for (Seen name : seen) {
            List<GazetteerMatch> ranked = chosen.getOrDefault(name.name(), List.of());
            List<GazetteerMatch> within = ranked.stream()
                    .filter(match ->
                            name.area().isEmpty() || name.area().stream().anyMatch(area -> lies(match, area)))
                    .toList();
            places.add(place(text, name, within));
        }
        return places;
    }

    private List<GazetteerMatch> ranked(String name, List<GazetteerMatch> of) {
        if (of.size() < 2) {
            return of;
        }
        Map<GazetteerMatch, Double> scores = new HashMap<>();
        of.forEach(match -> scores.put(match, score(name, match)));
        return of.stream()
                .sorted(Comparator.<GazetteerMatch>comparingDouble(match -> -scores.getOrDefault(match, 0.0))
                        .thenComparing(match -> match.entry().id()))
                .toList();
    }

    private double score(String name, GazetteerMatch match) {
        double score = match.scorePartsPerMillion();
        boolean area = isArea(match);
        score += countries.contains(match.entry().country()) ? COUNTRY_NAMED : 0;
        score += !area && states.contains(state(match)) ? STATE_NAMED : 0;
        double neighbours = 0;
        for (Map.Entry<String, List<GazetteerMatch>> other : meanings.entrySet()) {
            if (!other.getKey().equals(name)) {
                neighbours += nearness(match, other.getKey(), other.getValue());
            }
        }
        return score + NEIGHBOURS * Math.min(1, neighbours / ENOUGH_NEIGHBOURS);
    }

    /// How near the other name's place lies, from 0 to 1; less where the other may mean several.
    private double nearness(GazetteerMatch match, String other, List<GazetteerMatch> meanings) {
        List<GazetteerMatch> settled = chosen.getOrDefault(other, List.of());
        double best = 0;
        for (GazetteerMatch meaning : meanings) {
            if (isArea(meaning) || meaning.entry().kind() == PlaceKind.REGION) {
                continue;
            }
            double kilometres =
                    match.entry().coordinates().kilometresTo(meaning.entry().coordinates());
            boolean sure = meanings.size() == 1
                    || !settled.isEmpty() && settled.getFirst().equals(meaning);
            double near = Math.exp(-kilometres / NEAR_KILOMETRES) * (sure ? 1 : OPEN_NEIGHBOUR);
            best = Math.max(best, near);
        }
        return best;
    }

    private static Mentions.Place place(String text, Seen name, List<GazetteerMatch> ranked) {
        String stated = text.substring(name.start(), name.end());
        List<ReportedPlace.Candidate> candidates = ranked.stream()
                .limit(MOST_CANDIDATES)
                .map(GazetteerMatch::toCandidate)
                .toList();
        PlacePrecision precision = ranked.isEmpty()
                ? PlacePrecision.UNKNOWN
                : ranked.getFirst().entry().kind().precision();
        return new Mentions.Place(name.start(), name.end(), new ReportedPlace(stated, stated, candidates, precision));
    }
}
