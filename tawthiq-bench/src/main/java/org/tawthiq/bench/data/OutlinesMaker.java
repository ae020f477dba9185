package org.tawthiq.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.vocabulary.Digest;

/// Makes the country outlines from `countries-50m.json` of the npm package world-atlas 2.0.2.
///
/// Arguments: the input, the file to write.
public final class OutlinesMaker {

    private OutlinesMaker() {}

    public static void main(String[] arguments) throws IOException {
        Path input = Path.of(arguments[0]);
        Object atlas = JsonText.parse(Files.readString(input));
        Map<String, String> header = new LinkedHashMap<>();
        header.put("what", "country outlines, Natural Earth 1:50 million (public domain) through world-atlas (ISC)");
        header.put(
                "input",
                input.getFileName() + " " + Digest.of(Files.readAllBytes(input)).hex());
        grid(JsonText.member(atlas, "transform"), header);
        PackedOutput out = new PackedOutput();
        List<?> arcs = JsonText.list(JsonText.member(atlas, "arcs"));
        arcs.forEach(arc -> border(JsonText.list(arc), out));
        List<Outline> outlines = outlines(atlas);
        outlines.forEach(outline -> outline.write(out));
        header.put("borders", Integer.toString(arcs.size()));
        header.put("countries", Integer.toString(outlines.size()));
        out.write(Path.of(arguments[1]), header);
    }

    private static void grid(Object transform, Map<String, String> header) {
        List<?> scale = JsonText.list(JsonText.member(transform, "scale"));
        List<?> start = JsonText.list(JsonText.member(transform, "translate"));
        header.put("west", String.valueOf(start.get(0)));
        header.put("longitude-step", String.valueOf(scale.get(0)));
        header.put("south", String.valueOf(start.get(1)));
        header.put("latitude-step", String.valueOf(scale.get(1)));
    }

    private static void border(List<?> points, PackedOutput out) {
        out.unsigned(points.size());
        for (Object point : points) {
            out.signed(JsonText.integer(JsonText.list(point).get(0)));
            out.signed(JsonText.integer(JsonText.list(point).get(1)));
        }
    }

    private record Outline(String code, String name, List<List<Integer>> rings) {
        void write(PackedOutput out) {
            out.text(code);
            out.text(name);
            out.unsigned(rings.size());
            for (List<Integer> ring : rings) {
                out.unsigned(ring.size());
                ring.forEach(out::signed);
            }
        }
    }

    private static List<Outline> outlines(Object atlas) {
        CountryCodes codes = CountryCodes.shipped();
        Object countries = JsonText.member(JsonText.member(atlas, "objects"), "countries");
        List<Outline> outlines = new ArrayList<>();
        for (Object geometry : JsonText.list(JsonText.member(countries, "geometries"))) {
            String name = String.valueOf(JsonText.member(JsonText.member(geometry, "properties"), "name"));
            Object number = JsonText.object(geometry).get("id");
            String code = name.equals("Kosovo") ? "XK" : number == null ? "" : codes.ofNumber(number.toString());
            String told = code.isEmpty() ? name : codes.englishName(code);
            outlines.add(new Outline(code, told, rings(geometry)));
        }
        outlines.sort(Comparator.comparing(Outline::name));
        return outlines;
    }

    private static List<List<Integer>> rings(Object geometry) {
        List<?> arcs = JsonText.list(JsonText.member(geometry, "arcs"));
        boolean one = JsonText.member(geometry, "type").equals("Polygon");
        List<List<Integer>> rings = new ArrayList<>();
        for (Object polygon : one ? List.of(arcs) : arcs) {
            for (Object ring : JsonText.list(polygon)) {
                rings.add(JsonText.list(ring).stream().map(JsonText::integer).toList());
            }
        }
        return rings;
    }
}
