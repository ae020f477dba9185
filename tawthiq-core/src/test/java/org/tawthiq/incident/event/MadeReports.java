package org.tawthiq.incident.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Made reports of made events: over a year and a land of two degrees, each event told by some of three lists, with
/// errors of days, kilometres, weapon and number.
final class MadeReports {

    static final Taxonomy WEAPONS = new Taxonomy("weapon", weapons());

    final List<EventReport> reports = new ArrayList<>();
    final List<Integer> truth = new ArrayList<>();

    private final SplittableRandom random;

    MadeReports(int events, long seed) {
        random = new SplittableRandom(seed);
        for (int event = 0; event < events; event++) {
            int day = 17_000 + random.nextInt(365);
            double latitude = 35 + 2 * random.nextDouble();
            double longitude = 36 + 2 * random.nextDouble();
            int weapon = random.nextInt(WEAPONS.size());
            int killed = random.nextInt(random.nextInt(12) + 1);
            for (int list = 0; list < 3; list++) {
                if (random.nextInt(2) == 0) {
                    add(event, list, day, latitude, longitude, weapon, killed);
                }
            }
        }
    }

    private void add(int event, int list, int day, double latitude, double longitude, int weapon, int killed) {
        int told = day + (random.nextInt(4) == 0 ? 1 : 0);
        int named = random.nextInt(5) == 0 ? random.nextInt(WEAPONS.size()) : weapon;
        reports.add(new EventReport(
                list,
                new EventReport.Days(told, told),
                new EventReport.Spot(
                        latitude + random.nextGaussian() * 0.008, longitude + random.nextGaussian() * 0.008, 0),
                List.of(List.of(named)),
                List.of(new EventReport.Amount(killed, killed + random.nextInt(3)))));
        truth.add(event);
    }

    int events() {
        return (int) truth.stream().distinct().count();
    }

    private static Map<String, List<String>> weapons() {
        Map<String, List<String>> wider = new LinkedHashMap<>();
        for (int at = 0; at < 8; at++) {
            wider.put("weapon " + at, List.of(at < 4 ? "from the air" : "from the ground"));
        }
        return wider;
    }
}
