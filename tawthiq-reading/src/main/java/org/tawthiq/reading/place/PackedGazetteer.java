package org.tawthiq.reading.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tawthiq.vocabulary.Coordinates;

/// The shipped gazetteer as it lies in memory: names in sorted blocks that share beginnings, entries in
/// columns. Nothing is decoded before it is asked for.
final class PackedGazetteer implements NameIndex {

    private final byte[] bytes;
    private final NameBlocks names;
    private final PackedColumns columns;

    PackedGazetteer(byte[] bytes, NameBlocks names, PackedColumns columns) {
        this.bytes = bytes;
        this.names = names;
        this.columns = columns;
    }

    int rows() {
        return columns.rows();
    }

    int names() {
        return names.size();
    }

    @Override
    public Lookup lookup(String key) {
        return names.lookup(key.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Named> entries(Lookup found, Predicate<String> countries, int most) {
        List<Named> named = new ArrayList<>();
        if (!found.found()) {
            return named;
        }
        PackedInput in = new PackedInput(bytes, names.postingsOf(found.place()));
        int count = in.unsigned();
        for (int i = 0; i < count && named.size() < most; i++) {
            int posting = in.unsigned();
            int row = posting >>> 1;
            if (columns.kind(row) == PlaceKind.COUNTRY || countries.test(columns.country(row))) {
                named.add(new Named(entry(row), (posting & 1) == 1));
            }
        }
        return named;
    }

    /// The countries, and the states and provinces, of everywhere.
    List<GazetteerEntry> areas() {
        List<GazetteerEntry> areas = new ArrayList<>();
        for (int row = 0; row < columns.rows(); row++) {
            if (columns.kind(row) == PlaceKind.COUNTRY || columns.kind(row) == PlaceKind.ADMIN1) {
                areas.add(entry(row));
            }
        }
        return areas;
    }

    GazetteerEntry entry(int row) {
        return new GazetteerEntry(
                columns.id(row),
                columns.name(row),
                new Coordinates(columns.latitude(row), columns.longitude(row)),
                columns.country(row),
                columns.admin1Code(row),
                columns.admin1Name(row),
                columns.kind(row),
                columns.feature(row),
                columns.population(row));
    }
}
