package org.tawthiq.reading.place;

import org.tawthiq.vocabulary.PlacePrecision;

/// What sort of place an entry is, with the precision that naming it gives.
public enum PlaceKind {
    COUNTRY(PlacePrecision.COUNTRY),
    ADMIN1(PlacePrecision.PROVINCE),
    DISTRICT(PlacePrecision.DISTRICT),
    TOWN(PlacePrecision.TOWN),
    NEIGHBOURHOOD(PlacePrecision.NEIGHBOURHOOD),
    FACILITY(PlacePrecision.FACILITY),
    /// Water, mountains, parks and areas that no administration has.
    LANDSCAPE(PlacePrecision.DISTRICT),
    /// A continent, a sea or a region that no administration has.
    REGION(PlacePrecision.REGION);

    private final PlacePrecision precision;

    PlaceKind(PlacePrecision precision) {
        this.precision = precision;
    }

    public PlacePrecision precision() {
        return precision;
    }

    /// The kind of a GeoNames feature code such as `PPLA2`; the class letter is needed only for codes
    /// that
    /// are no populated place and no administrative area.
    public static PlaceKind ofFeature(String featureClass, String code) {
        if (code.startsWith("PCL")) {
            return COUNTRY;
        }
        if (code.startsWith("ADM1")) {
            return ADMIN1;
        }
        if (code.equals("PPLX")) {
            return NEIGHBOURHOOD;
        }
        return switch (featureClass) {
            case "P" -> TOWN;
            case "A" -> DISTRICT;
            case "S" -> FACILITY;
            default -> LANDSCAPE;
        };
    }
}
