package org.tawthiq.incident.event;

import java.util.Arrays;
import java.util.List;

/// How many other reports each may be compared with: near in time and place; around it at any time; on near days
/// anywhere; all. The last three count reports of a day and a place.
final class Crowds {

    static final Crowds NONE = new Crowds(new int[0], new int[0], new int[0], 0);

    /// Of one and a half octaves each, up to two million.
    static final int LEVELS = 14;

    private static final double OCTAVES = 1.5;

    private int[] near;
    private int[] around;
    private int[] onDays;
    private final int all;

    Crowds(int[] near, int[] around, int[] onDays, int all) {
        this.near = near;
        this.around = around;
        this.onDays = onDays;
        this.all = all;
    }

    /// As many as are in a population; of no report yet.
    static Crowds in(Density density) {
        return new Crowds(new int[0], new int[0], new int[0], density.clear());
    }

    /// As many as are in a population.
    static Crowds in(Population population, List<EventReport> reports) {
        Density density = new Density(population);
        ReportColumns columns = new ReportColumns(population.towns());
        columns.add(reports);
        Crowds crowds = in(density);
        crowds.add(density, columns, reports);
        return crowds;
    }

    /// Takes further reports, whose numbers are the next.
    void add(Density density, ReportColumns columns, List<EventReport> reports) {
        int from = columns.size - reports.size();
        near = Arrays.copyOf(near, columns.first.length);
        around = Arrays.copyOf(around, columns.first.length);
        onDays = Arrays.copyOf(onDays, columns.first.length);
        for (int at = from; at < columns.size; at++) {
            String name = reports.get(at - from).spot().name();
            int first = columns.first[at] - ReportLevels.MOST_DAYS_APART;
            int last = columns.last[at] + ReportLevels.MOST_DAYS_APART;
            double radius = columns.radius[at];
            boolean placed = columns.hasSpot(at);
            around[at] =
                    placed ? density.around(columns.latitude[at], columns.longitude[at], radius) : density.named(name);
            if (!columns.isVague(at)) {
                onDays[at] = density.onDays(first, last);
                near[at] = placed
                        ? density.near(columns.latitude[at], columns.longitude[at], radius, first, last)
                        : density.named(name, first, last);
            }
        }
    }

    boolean isCounted() {
        return near.length > 0;
    }

    /// The product of how many others lie near either.
    long near(int one, int other) {
        return (long) Math.max(1, near[one]) * Math.max(1, near[other]);
    }

    /// Those of some reports among all.
    Crowds of(int[] chosen) {
        return new Crowds(
                Arrays.stream(chosen).map(report -> near[report]).toArray(),
                Arrays.stream(chosen).map(report -> around[report]).toArray(),
                Arrays.stream(chosen).map(report -> onDays[report]).toArray(),
                all);
    }

    /// Of how many others a report may be one, where what both tell does not say when, or not where.
    int rough(int one, int other, boolean timeless, boolean placeless) {
        if (timeless && placeless) {
            return level(all);
        }
        int[] others = timeless ? around : onDays;
        return level(Math.sqrt((double) Math.max(1, others[one]) * Math.max(1, others[other])));
    }

    private static int level(double others) {
        return (int) Math.min(LEVELS - 1, Math.log(Math.max(1, others)) / Math.log(2) / OCTAVES);
    }

    /// How many others the middle of a level stands for.
    static double others(int level) {
        return Math.pow(2, OCTAVES * (level + 0.5));
    }
}
