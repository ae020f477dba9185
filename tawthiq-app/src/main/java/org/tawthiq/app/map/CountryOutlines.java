package org.tawthiq.app.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tawthiq.reading.place.PackedFile;
import org.tawthiq.reading.place.PackedInput;

/// The outlines of all countries, for the background of a map.
public final class CountryOutlines {

    static final String FILE = "country-outlines.packed";

    private static final int TURN = 360_000_000;

    private final List<CountryOutline> countries;

    private CountryOutlines(List<CountryOutline> countries) {
        this.countries = List.copyOf(countries);
    }

    /// The outlines that come with the program (Natural Earth 1:50 million), read anew: keep them.
    public static CountryOutlines shipped() {
        return of(PackedFile.shipped(CountryOutlines.class, FILE));
    }

    /// Reads a packed file: borders in steps of a grid, then each country's rings as lists of borders,
    /// where a border walked backwards is told by its complement.
    public static CountryOutlines of(PackedFile file) {
        PackedInput in = new PackedInput(file.contents(), 0);
        Grid grid = new Grid(
                file.decimal("west"),
                file.decimal("longitude-step"),
                file.decimal("south"),
                file.decimal("latitude-step"));
        List<int[]> borders = new ArrayList<>();
        for (int left = file.number("borders"); left > 0; left--) {
            borders.add(border(in));
        }
        List<CountryOutline> countries = new ArrayList<>();
        for (int left = file.number("countries"); left > 0; left--) {
            String code = in.text();
            String name = in.text();
            List<Ring> rings = new ArrayList<>();
            for (int ringsLeft = in.unsigned(); ringsLeft > 0; ringsLeft--) {
                rings.add(ring(in, borders, grid));
            }
            countries.add(new CountryOutline(code, name, rings));
        }
        return new CountryOutlines(countries);
    }

    /// By name.
    public List<CountryOutline> all() {
        return countries;
    }

    /// The countries with a ring that reaches into the box, each with those of its rings that do. Rings
    /// are
    /// whole: clip when drawing. A ring over the antimeridian is given on the side of the box.
    public List<CountryOutline> within(MapBox box) {
        List<CountryOutline> found = new ArrayList<>();
        for (CountryOutline country : countries) {
            List<Ring> rings = country.rings().stream()
                    .flatMap(ring -> Stream.of(ring, ring.turned(-TURN), ring.turned(TURN)))
                    .filter(ring -> ring.meets(box))
                    .toList();
            if (!rings.isEmpty()) {
                found.add(new CountryOutline(country.code(), country.name(), rings));
            }
        }
        return List.copyOf(found);
    }

    /// Where the grid's steps lie, in degrees.
    private record Grid(double west, double longitudeStep, double south, double latitudeStep) {
        int longitude(int step) {
            return Math.toIntExact(Math.round((west + step * longitudeStep) * 1e6));
        }

        int latitude(int step) {
            return Math.toIntExact(Math.round((south + step * latitudeStep) * 1e6));
        }
    }

    /// Points as pairs: longitude step, latitude step.
    private static int[] border(PackedInput in) {
        int[] steps = new int[2 * in.unsigned()];
        int east = 0;
        int north = 0;
        for (int i = 0; i < steps.length; i += 2) {
            east += in.signed();
            north += in.signed();
            steps[i] = east;
            steps[i + 1] = north;
        }
        return steps;
    }

    private static Ring ring(PackedInput in, List<int[]> borders, Grid grid) {
        RingBuilder builder = new RingBuilder();
        for (int left = in.unsigned(); left > 0; left--) {
            int reference = in.signed();
            int[] border = borders.get(reference < 0 ? ~reference : reference);
            int points = border.length / 2;
            for (int point = 0; point < points - 1; point++) {
                int at = 2 * (reference < 0 ? points - 1 - point : point);
                builder.add(grid.latitude(border[at + 1]), grid.longitude(border[at]));
            }
        }
        return builder.ring();
    }
}
