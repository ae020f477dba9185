package org.tawthiq.reading.place;

/// The rank of a match without its context, in parts per million; METHOD.md, "Places".
public final class PlaceScore {

    private static final int PER_POWER_OF_TEN = 40_000;
    private static final int MOST_FOR_POPULATION = 300_000;

    private PlaceScore() {}

    public static int of(MatchKind match, PlaceKind kind, String feature, int population) {
        int people = kind == PlaceKind.COUNTRY || kind == PlaceKind.REGION
                ? MOST_FOR_POPULATION
                : (int) Math.min(MOST_FOR_POPULATION, Math.round(Math.log10(1.0 + population) * PER_POWER_OF_TEN));
        return ofMatch(match) + ofRank(kind, feature) + people;
    }

    private static int ofMatch(MatchKind match) {
        return switch (match) {
            case MAIN_NAME -> 500_000;
            case ALTERNATE_NAME -> 420_000;
            case CONSONANTS -> 250_000;
        };
    }

    private static int ofRank(PlaceKind kind, String feature) {
        return switch (kind) {
            case COUNTRY, REGION -> 200_000;
            case ADMIN1 -> 230_000;
            case DISTRICT -> 60_000;
            case TOWN -> ofTown(feature);
            case NEIGHBOURHOOD, FACILITY, LANDSCAPE -> 0;
        };
    }

    private static int ofTown(String feature) {
        return switch (feature) {
            case "PPLC" -> 120_000;
            case "PPLA" -> 80_000;
            case "PPLA2" -> 50_000;
            case "PPLA3" -> 35_000;
            case "PPLA4" -> 20_000;
            case "PPLL", "PPLQ", "PPLH", "PPLW" -> 0;
            default -> 10_000;
        };
    }
}
