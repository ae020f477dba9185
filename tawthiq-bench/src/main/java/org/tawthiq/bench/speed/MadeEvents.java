package org.tawthiq.bench.speed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.tawthiq.incident.event.EventReport;
import org.tawthiq.incident.event.Taxonomy;

/// Made reports for measuring time, the same for a seed: a land of 300 towns of unequal size, thirty events a day,
/// each told once to six times by twelve sources, with errors of days, kilometres, weapon and numbers; one report in
/// twenty tells no day.
public final class MadeEvents {

    /// Weapons in two groups.
    public static final Taxonomy WEAPONS = new Taxonomy("weapon", weapons());

    private static final int TOWNS = 300;
    private static final int EVENTS_A_DAY = 30;
    private static final int SOURCES = 12;
    private static final int MOST_TOLD = 6;
    private static final double DEGREES_OF_ERROR = 0.01;

    private final List<EventReport> reports = new ArrayList<>();
    private int events;

    public List<EventReport> reports() {
        return List.copyOf(reports);
    }

    /// How many events they tell of.
    public int events() {
        return events;
    }

    /// @param number how many reports, or up to five more
    public MadeEvents(int number, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] north = new double[TOWNS];
        double[] east = new double[TOWNS];
        for (int town = 0; town < TOWNS; town++) {
            north[town] = 33 + 4 * random.nextDouble();
            east[town] = 36 + 6 * random.nextDouble();
        }
        for (int event = 0; reports.size() < number; event++) {
            events++;
            int day = event / EVENTS_A_DAY;
            int town = (int) (TOWNS * Math.pow(random.nextDouble(), 2));
            int weapon = random.nextInt(WEAPONS.size());
            int killed = random.nextInt(random.nextInt(15) + 1);
            String words = "w" + event;
            int told = 1 + random.nextInt(MOST_TOLD) * random.nextInt(2);
            for (int time = 0; time < told; time++) {
                int list = (event + time * 5) % SOURCES;
                reports.add(report(list, day, north[town], east[town], weapon, killed, words, random));
            }
        }
    }

    private static EventReport report(
            int list,
            int day,
            double north,
            double east,
            int weapon,
            int killed,
            String words,
            SplittableRandom random) {
        int told = day + random.nextInt(4) / 3;
        return new EventReport(
                list,
                random.nextInt(20) == 0 ? EventReport.Days.UNKNOWN : new EventReport.Days(told, told),
                new EventReport.Spot(
                        north + DEGREES_OF_ERROR * random.nextGaussian(),
                        east + DEGREES_OF_ERROR * random.nextGaussian(),
                        0),
                List.of(List.of(random.nextInt(5) == 0 ? random.nextInt(WEAPONS.size()) : weapon)),
                List.of(new EventReport.Amount(killed, killed + random.nextInt(3))),
                List.of(words, "w" + random.nextInt(5000), "w" + random.nextInt(50)));
    }

    private static Map<String, List<String>> weapons() {
        Map<String, List<String>> wider = new LinkedHashMap<>();
        for (int at = 0; at < 9; at++) {
            wider.put("weapon " + at, List.of(at < 5 ? "from the air" : "from the ground"));
        }
        return wider;
    }
}
