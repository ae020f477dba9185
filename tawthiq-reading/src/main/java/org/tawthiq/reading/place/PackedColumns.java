package org.tawthiq.reading.place;

import java.util.ArrayList;
import java.util.List;

/// The entries of the shipped gazetteer, one array a column.
final class PackedColumns {

    private static final int DEGREE_STEP = 10;

    private final byte[] bytes;
    private final List<String> countries;
    private final List<String> features;
    private final List<String> admin1Codes = new ArrayList<>();
    private final List<String> admin1Names = new ArrayList<>();
    private final PlaceKind[] kinds;
    private final int[] ids;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] populations;
    private final int[] countryOf;
    private final int[] admin1Of;
    private final int[] featureOf;
    private final int[] nameAt;

    PackedColumns(byte[] bytes, PackedInput in, int rows) {
        this.bytes = bytes;
        countries = texts(in);
        features = texts(in);
        kinds = features.stream().map(PackedColumns::kindOf).toArray(PlaceKind[]::new);
        int areas = in.unsigned();
        for (int i = 0; i < areas; i++) {
            admin1Codes.add(in.text());
            admin1Names.add(in.text());
        }
        ids = differences(in, rows, 1);
        latitudes = differences(in, rows, DEGREE_STEP);
        longitudes = differences(in, rows, DEGREE_STEP);
        populations = plain(in, rows);
        countryOf = differences(in, rows, 1);
        admin1Of = plain(in, rows);
        featureOf = plain(in, rows);
        nameAt = new int[rows];
        for (int row = 0; row < rows; row++) {
            nameAt[row] = in.position();
            in.skip(in.unsigned());
        }
    }

    int rows() {
        return ids.length;
    }

    String id(int row) {
        return switch (kind(row)) {
            case COUNTRY -> "country:" + country(row);
            case ADMIN1 -> "geonames-admin1:" + country(row) + "." + admin1Code(row);
            case DISTRICT, TOWN, NEIGHBOURHOOD, FACILITY, LANDSCAPE, REGION -> "geonames:" + ids[row];
        };
    }

    String name(int row) {
        return new PackedInput(bytes, nameAt[row]).text();
    }

    int latitude(int row) {
        return latitudes[row];
    }

    int longitude(int row) {
        return longitudes[row];
    }

    int population(int row) {
        return populations[row];
    }

    String country(int row) {
        return countries.get(countryOf[row]);
    }

    String admin1Code(int row) {
        return admin1Codes.get(admin1Of[row]);
    }

    String admin1Name(int row) {
        return admin1Names.get(admin1Of[row]);
    }

    String feature(int row) {
        return features.get(featureOf[row]);
    }

    PlaceKind kind(int row) {
        return kinds[featureOf[row]];
    }

    private static PlaceKind kindOf(String feature) {
        return PlaceKind.ofFeature("P", feature);
    }

    private static List<String> texts(PackedInput in) {
        int count = in.unsigned();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.text());
        }
        return List.copyOf(texts);
    }

    private static int[] plain(PackedInput in, int rows) {
        int[] column = new int[rows];
        for (int row = 0; row < rows; row++) {
            column[row] = in.unsigned();
        }
        return column;
    }

    private static int[] differences(PackedInput in, int rows, int step) {
        int[] column = new int[rows];
        int value = 0;
        for (int row = 0; row < rows; row++) {
            value += in.signed();
            column[row] = value * step;
        }
        return column;
    }
}
