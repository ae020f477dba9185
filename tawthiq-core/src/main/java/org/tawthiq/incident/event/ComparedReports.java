package org.tawthiq.incident.event;

import java.util.List;

/// Reports made ready for comparison against a population, to which further ones may come. What two of them say
/// depends on these two and on the population alone.
public final class ComparedReports {

    private final ReportColumns columns;
    private final ReportLevels levels;
    private final Density density;
    private final Crowds crowds;

    /// Of no report yet.
    ///
    /// @param kinds how many kinds of amounts a report tells
    /// @param further how else the reports are compared
    public ComparedReports(List<Taxonomy> taxonomies, int kinds, List<Comparison> further, Population population) {
        columns = new ReportColumns(population.towns());
        levels = new ReportLevels(columns, taxonomies, population, kinds, further);
        density = new Density(population);
        crowds = Crowds.in(density);
        levels.crowd(crowds);
    }

    /// Takes further reports, with the numbers from [#size] on.
    public void add(List<EventReport> reports) {
        levels.add(reports);
        crowds.add(density, columns, reports);
    }

    public int size() {
        return columns.size;
    }

    /// The number of levels of each field, as [EventPairs#levels] tells them.
    public List<Integer> levels() {
        return levels.levels();
    }

    /// How two reports agree, by field and level.
    public long pattern(int one, int other) {
        return levels.of(one, other, 0);
    }

    /// Whether what both tell of day, place and words is near enough to compare the rest.
    public boolean areCompared(int one, int other) {
        return areNear(one, other)
                || areNamed(one, other)
                || areVaguelyNear(one, other)
                        && (columns.isSameSpot(one, other) || levels.words().shareRare(one, other));
    }

    /// The blocks that bring a report together with others.
    public ReportPlacement placement(int report) {
        return new ReportPlacement(this, columns, levels.words().rare(report), report);
    }

    /// Both tell days and points or areas, none too roughly, that lie near.
    boolean areNear(int one, int other) {
        return areDaysNear(one, other)
                && columns.radius[one] <= NearbyPairs.MOST_RADIUS
                && columns.radius[other] <= NearbyPairs.MOST_RADIUS
                && columns.areNear(one, other);
    }

    /// Both tell near days, and one name that not both know the coordinates of, or no place.
    boolean areNamed(int one, int other) {
        return columns.name[one] == columns.name[other]
                && !columns.isVague(one)
                && !columns.isVague(other)
                && areDaysNear(one, other)
                && (columns.isSameName(one, other) || columns.isPlaceless(one) && columns.isPlaceless(other));
    }

    /// One tells no day or no place, and what both tell lets them be one.
    boolean areVaguelyNear(int one, int other) {
        return columns.areVaguelyNear(one, other);
    }

    private boolean areDaysNear(int one, int other) {
        return columns.hasDays(one)
                && columns.hasDays(other)
                && columns.gap(one, other, 0) <= ReportLevels.MOST_DAYS_APART;
    }
}
