package org.tawthiq.bench.data;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tawthiq.reading.place.MatchKind;
import org.tawthiq.reading.place.PlaceKind;
import org.tawthiq.reading.place.PlaceNames;
import org.tawthiq.reading.place.PlaceScore;

/// One entry on its way into the gazetteer. Coordinates in hundred-thousandths of a degree, as GeoNames
/// gives them.
///
/// @param keys the forms it is found by; true where the form is of its main name
record PlaceRow(
        int id,
        String name,
        int latitude,
        int longitude,
        String country,
        String admin1,
        String feature,
        int population,
        Map<String, Boolean> keys) {

    PlaceRow(
            int id,
            String name,
            int latitude,
            int longitude,
            String country,
            String admin1,
            String feature,
            int population) {
        this(id, name, latitude, longitude, country, admin1, feature, population, new LinkedHashMap<>());
        addName(name, true);
    }

    void addName(String name, boolean main) {
        String key = PlaceNames.key(name);
        if (key.length() > 1) {
            keys.putIfAbsent(key, main);
        }
    }

    int score(boolean main) {
        return PlaceScore.of(
                main ? MatchKind.MAIN_NAME : MatchKind.ALTERNATE_NAME,
                PlaceKind.ofFeature("P", feature),
                feature,
                population);
    }

    String area() {
        return country + "." + admin1;
    }
}
