package org.tawthiq.reading.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tawthiq.vocabulary.Coordinates;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Table;

/// What the shipped extract of GeoNames lacks and reports name: other names of towns (`other-names.tsv`), and
/// dams, crossings, camps and quarters (`landmarks.tsv`).
///
/// @param digests of the tables
record Supplement(TableIndex index, List<Digest> digests) {

    Supplement {
        digests = List.copyOf(digests);
    }

    /// Both tables; the other names belong to entries of `gazetteer`.
    static Supplement of(Gazetteer gazetteer) {
        return of(
                Table.shipped(Supplement.class, "other-names.tsv"),
                Table.shipped(Supplement.class, "landmarks.tsv"),
                gazetteer);
    }

    static Supplement of(Table otherNames, Table landmarks, Gazetteer gazetteer) {
        List<TableIndex.NamedEntry> rows = new ArrayList<>();
        otherNames.rows().forEach(row -> rows.add(otherName(row, gazetteer)));
        landmarks.rows().forEach(row -> rows.add(landmark(row)));
        return new Supplement(new TableIndex(rows), List.of(otherNames.digest(), landmarks.digest()));
    }

    private static TableIndex.NamedEntry otherName(Table.Row row, Gazetteer gazetteer) {
        GazetteerEntry entry = gazetteer.within(Set.of(row.cell(1))).find(row.cell(2)).stream()
                .filter(match -> match.kind() != MatchKind.CONSONANTS)
                .map(GazetteerMatch::entry)
                .filter(found -> found.kind() == PlaceKind.TOWN)
                .findFirst()
                .orElseThrow(() ->
                        row.wrong("no town \"%s\" is in the gazetteer of %s".formatted(row.cell(2), row.cell(1))));
        return new TableIndex.NamedEntry(entry, names(row));
    }

    private static TableIndex.NamedEntry landmark(Table.Row row) {
        List<String> names = names(row);
        String id = "landmark:" + PlaceNames.key(names.getFirst()).replace(' ', '-');
        GazetteerEntry entry = new GazetteerEntry(
                id,
                names.getFirst(),
                Coordinates.ofDegrees(Areas.degrees(row, 2), Areas.degrees(row, 3)),
                row.cell(1),
                "",
                "",
                PlaceKind.NEIGHBOURHOOD,
                "",
                0);
        return new TableIndex.NamedEntry(entry, names);
    }

    private static List<String> names(Table.Row row) {
        return Arrays.stream(row.cell(0).split("\\|")).toList();
    }
}
