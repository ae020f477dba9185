package org.tawthiq.vocabulary;

import java.util.Locale;

/// How exactly a place is told, finest first. The radius is the distance within which the place meant can
/// lie from
/// the
/// point given;
/// METHOD.md, "Places", says where the radii come from.
public enum PlacePrecision {
    POINT(0.1),
    FACILITY(0.5),
    NEIGHBOURHOOD(2),
    TOWN(5),
    DISTRICT(25),
    PROVINCE(90),
    REGION(250),
    COUNTRY(600),
    UNKNOWN(20_000);

    private final double radiusKilometres;

    PlacePrecision(double radiusKilometres) {
        this.radiusKilometres = radiusKilometres;
    }

    public double radiusKilometres() {
        return radiusKilometres;
    }

    /// The word printed in every output.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
