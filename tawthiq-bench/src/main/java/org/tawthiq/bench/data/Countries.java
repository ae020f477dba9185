package org.tawthiq.bench.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.app.map.CountryOutline;
import org.tawthiq.app.map.CountryOutlines;
import org.tawthiq.vocabulary.Coordinates;

/// Countries: named by the platform's locale data, placed in the middle of their largest outline, or of
/// their people where there is none.
final class Countries {

    private Countries() {}

    static List<PlaceRow> rows(CountryOutlines outlines, List<PlaceRow> places) {
        Map<String, Coordinates> middles = new LinkedHashMap<>();
        for (PlaceRow place : places) {
            if (place.feature().equals("PPLC")) {
                middles.put(place.country(), new Coordinates(place.latitude() * 10, place.longitude() * 10));
            }
        }
        for (CountryOutline outline : outlines.all()) {
            if (!outline.code().isEmpty()) {
                middles.put(outline.code(), outline.middle());
            }
        }
        List<PlaceRow> rows = new ArrayList<>();
        CountryCodes.shipped().names().forEach((code, names) -> {
            Coordinates middle = middles.get(code);
            if (middle != null) {
                rows.add(row(code, names, middle));
            }
        });
        return rows;
    }

    private static PlaceRow row(String code, List<String> names, Coordinates middle) {
        PlaceRow row =
                new PlaceRow(0, names.getFirst(), middle.latitude() / 10, middle.longitude() / 10, code, "", "PCLI", 0);
        names.forEach(name -> row.addName(name, true));
        return row;
    }
}
