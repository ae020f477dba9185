package org.tawthiq.incident.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Joins reports by fixed windows and taxonomies alone, as MELTT does (Donnay and others 2019): lists are added one
/// after another, each report joins one group at most and each group one report of a list, the best agreement first;
/// reports of several days meet only such. It knows no doubt; it stands here so that older work can be repeated.
public final class WindowMatcher {

    private final ReportColumns columns;
    private final List<Taxonomy> taxonomies;
    private final List<EventReport> reports;
    private final int days;
    private final double kilometres;

    private WindowMatcher(List<Taxonomy> taxonomies, List<EventReport> reports, int days, double kilometres) {
        this.columns = ReportColumns.asTold(reports);
        this.taxonomies = List.copyOf(taxonomies);
        this.reports = List.copyOf(reports);
        this.days = days;
        this.kilometres = kilometres;
    }

    /// A report that could join a group, with 0 for agreement in the narrowest groups of every taxonomy up to 1.
    private record Fit(double distance, int group, int report) {}

    /// For each report the index of the first report of its event.
    ///
    /// @param days between first days, at most
    /// @param kilometres between places, at most
    public static List<Integer> match(
            List<Taxonomy> taxonomies, List<EventReport> reports, int days, double kilometres) {
        return new WindowMatcher(taxonomies, reports, days, kilometres).match();
    }

    private List<Integer> match() {
        List<List<Integer>> groups = new ArrayList<>();
        TreeSet<Integer> lists = new TreeSet<>();
        reports.forEach(report -> lists.add(report.list()));
        for (int list : lists) {
            add(groups, list);
        }
        Integer[] first = new Integer[reports.size()];
        groups.forEach(group -> group.forEach(report -> first[report] = group.getFirst()));
        return List.of(first);
    }

    private void add(List<List<Integer>> groups, int list) {
        List<Fit> fits = new ArrayList<>();
        int known = groups.size();
        List<Integer> added = new ArrayList<>();
        for (int report = 0; report < columns.size; report++) {
            if (columns.list[report] == list) {
                added.add(report);
                for (int group = 0; group < known; group++) {
                    double distance = distance(groups.get(group), report);
                    if (distance <= 1) {
                        fits.add(new Fit(distance, group, report));
                    }
                }
            }
        }
        fits.sort(Comparator.comparingDouble(Fit::distance)
                .thenComparingInt(Fit::group)
                .thenComparingInt(Fit::report));
        TreeSet<Integer> taken = new TreeSet<>();
        TreeSet<Integer> joined = new TreeSet<>();
        for (Fit fit : fits) {
            if (!taken.contains(fit.group()) && joined.add(fit.report())) {
                taken.add(fit.group());
                groups.get(fit.group()).add(fit.report());
            }
        }
        added.stream()
                .filter(report -> !joined.contains(report))
                .forEach(report -> groups.add(new ArrayList<>(List.of(report))));
    }

    private double distance(List<Integer> group, int report) {
        return group.stream()
                .filter(member -> isInWindow(member, report))
                .mapToDouble(member -> distance(member, report))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private boolean isInWindow(int one, int other) {
        return columns.hasDays(one)
                && columns.hasDays(other)
                && columns.hasSpot(one)
                && columns.hasSpot(other)
                && isOfSeveralDays(one) == isOfSeveralDays(other)
                && Math.abs(columns.first[one] - columns.first[other]) <= days
                && columns.kilometres(one, other) <= kilometres;
    }

    private boolean isOfSeveralDays(int report) {
        return columns.last[report] > columns.first[report];
    }

    /// The mean over the taxonomies of how wide a group both need; infinite where one has none in common.
    private double distance(int one, int other) {
        double sum = 0;
        for (int at = 0; at < taxonomies.size(); at++) {
            Taxonomy taxonomy = taxonomies.get(at);
            int shared = shared(
                    taxonomy,
                    reports.get(one).codes().get(at),
                    reports.get(other).codes().get(at));
            if (shared == 0) {
                return Double.POSITIVE_INFINITY;
            }
            sum += (double) (taxonomy.depth() - shared) / Math.max(1, taxonomy.depth() - 1);
        }
        return sum / Math.max(1, taxonomies.size());
    }

    private static int shared(Taxonomy taxonomy, List<Integer> one, List<Integer> other) {
        return one.stream()
                .flatMap(left -> other.stream().map(right -> taxonomy.shared(left, right)))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
