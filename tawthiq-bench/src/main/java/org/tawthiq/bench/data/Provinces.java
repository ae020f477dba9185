package org.tawthiq.bench.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tawthiq.reading.place.PlaceNames;
import org.tawthiq.vocabulary.Table;

/// First-order divisions: named by GeoNames, placed at the middle of their people, and called in other
/// scripts like their seat where they bear its name.
final class Provinces {

    private static final Pattern GENERIC =
            Pattern.compile(" (governorate|province|oblast|region|state|district|county|department|prefecture|city)$");
    private static final List<String> SAID =
            List.of("governorate", "province", "region", "oblast", "district", "countryside");
    private static final String ARABIC_GOVERNORATE = "محافظة ";

    private Provinces() {}

    /// By country and code, such as `SY.12`.
    static Map<String, String> names(String json) {
        Map<String, String> names = new TreeMap<>();
        for (Object area : JsonText.list(JsonText.parse(json))) {
            names.put(String.valueOf(JsonText.member(area, "code")), String.valueOf(JsonText.member(area, "name")));
        }
        return names;
    }

    static List<PlaceRow> rows(Map<String, String> names, List<PlaceRow> cities) {
        Map<String, List<PlaceRow>> citiesOf = new LinkedHashMap<>();
        cities.forEach(city ->
                citiesOf.computeIfAbsent(city.area(), _ -> new ArrayList<>()).add(city));
        List<PlaceRow> rows = new ArrayList<>();
        names.forEach((code, name) -> {
            List<PlaceRow> within = citiesOf.getOrDefault(code, List.of());
            if (!within.isEmpty()) {
                rows.add(row(code, name, within));
            }
        });
        return rows;
    }

    private static PlaceRow row(String code, String name, List<PlaceRow> within) {
        double people = 0;
        double north = 0;
        double east = 0;
        for (PlaceRow city : within) {
            double weight = 500.0 + city.population();
            people += weight;
            north += weight * city.latitude();
            east += weight * city.longitude();
        }
        String country = code.substring(0, 2);
        PlaceRow row = new PlaceRow(
                0,
                name,
                (int) Math.round(north / people),
                (int) Math.round(east / people),
                country,
                code.substring(3),
                "ADM1",
                0);
        nameIt(row, within);
        return row;
    }

    private static void nameIt(PlaceRow row, List<PlaceRow> within) {
        String bare = GENERIC.matcher(PlaceNames.key(row.name())).replaceFirst("");
        row.addName(bare, true);
        for (Table.Row further :
                Table.shipped(Provinces.class, "province-names.tsv").rows()) {
            if (further.cell(0).equals(row.area())) {
                List.of(further.cell(1).split("\\|", -1)).forEach(name -> row.addName(name, true));
            }
        }
        for (PlaceRow city : within) {
            boolean seat = city.feature().equals("PPLA") || city.feature().equals("PPLC");
            if (seat && city.keys().containsKey(bare)) {
                city.keys().keySet().forEach(key -> row.addName(key, false));
            }
        }
        for (String key : List.copyOf(row.keys().keySet())) {
            if (key.charAt(0) <= 'z' && !GENERIC.matcher(key).find()) {
                SAID.forEach(said -> row.addName(key + " " + said, true));
            } else if (PlaceNames.usesArabicScript(row.country())
                    && Character.UnicodeScript.of(key.charAt(0)) == Character.UnicodeScript.ARABIC) {
                row.addName(ARABIC_GOVERNORATE + key, true);
            }
        }
    }
}
