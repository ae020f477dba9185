package org.tawthiq.bench.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.tawthiq.reading.place.PlaceNames;

/// Writes the packed gazetteer: columns, then names in sorted blocks, then the entries under each name.
final class GazetteerWriter {

    private static final int BLOCK = 16;
    private static final Comparator<Posting> BEST_FIRST =
            Comparator.comparingInt(Posting::score).reversed().thenComparingInt(Posting::row);

    private GazetteerWriter() {}

    private record Posting(int row, boolean main, int score) {}

    static void write(List<PlaceRow> rows, Map<String, String> provinceNames, Map<String, String> header, Path file)
            throws IOException {
        Map<byte[], List<Posting>> postings = postings(rows);
        PackedOutput out = new PackedOutput();
        columns(rows, provinceNames, out);
        names(postings, out);
        header.put("rows", Integer.toString(rows.size()));
        header.put("names", Integer.toString(postings.size()));
        out.write(file, header);
    }

    private static void columns(List<PlaceRow> rows, Map<String, String> provinceNames, PackedOutput out) {
        List<String> countries = distinct(rows.stream().map(PlaceRow::country).toList());
        List<String> features = distinct(rows.stream().map(PlaceRow::feature).toList());
        List<String> areas = distinct(rows.stream().map(PlaceRow::area).toList());
        texts(countries, out);
        texts(features, out);
        out.unsigned(areas.size());
        for (String area : areas) {
            out.text(area.substring(area.indexOf('.') + 1));
            out.text(provinceNames.getOrDefault(area, ""));
        }
        differences(rows, PlaceRow::id, out);
        differences(rows, PlaceRow::latitude, out);
        differences(rows, PlaceRow::longitude, out);
        rows.forEach(row -> out.unsigned(row.population()));
        differences(rows, ranks(countries, PlaceRow::country), out);
        plain(rows, ranks(areas, PlaceRow::area), out);
        plain(rows, ranks(features, PlaceRow::feature), out);
        rows.forEach(row -> out.text(row.name()));
    }

    private static List<String> distinct(List<String> values) {
        return List.copyOf(new TreeSet<>(values));
    }

    private static ToIntFunction<PlaceRow> ranks(
            List<String> values, java.util.function.Function<PlaceRow, String> column) {
        Map<String, Integer> ranks = new TreeMap<>();
        values.forEach(value -> ranks.put(value, ranks.size()));
        return row -> ranks.getOrDefault(column.apply(row), 0);
    }

    private static void texts(List<String> texts, PackedOutput out) {
        out.unsigned(texts.size());
        texts.forEach(out::text);
    }

    private static void plain(List<PlaceRow> rows, ToIntFunction<PlaceRow> column, PackedOutput out) {
        rows.forEach(row -> out.unsigned(column.applyAsInt(row)));
    }

    private static void differences(List<PlaceRow> rows, ToIntFunction<PlaceRow> column, PackedOutput out) {
        int before = 0;
        for (PlaceRow row : rows) {
            int value = column.applyAsInt(row);
            out.signed(value - before);
            before = value;
        }
    }

    private static Map<byte[], List<Posting>> postings(List<PlaceRow> rows) {
        Map<byte[], List<Posting>> postings = new TreeMap<>(Arrays::compareUnsigned);
        for (int row = 0; row < rows.size(); row++) {
            PlaceRow place = rows.get(row);
            boolean arabic = PlaceNames.usesArabicScript(place.country());
            TreeSet<String> consonants = new TreeSet<>();
            for (Map.Entry<String, Boolean> key : place.keys().entrySet()) {
                Posting posting = new Posting(row, key.getValue(), place.score(key.getValue()));
                add(key.getKey(), posting, postings);
                if (arabic && !place.feature().equals("PCLI")) {
                    consonants.add(PlaceNames.consonants(key.getKey()));
                }
            }
            consonants.remove("");
            for (String form : consonants) {
                add("~" + form, new Posting(row, false, place.score(false)), postings);
            }
        }
        postings.values().forEach(list -> list.sort(BEST_FIRST));
        return postings;
    }

    private static void add(String key, Posting posting, Map<byte[], List<Posting>> postings) {
        postings.computeIfAbsent(key.getBytes(StandardCharsets.UTF_8), _ -> new ArrayList<>())
                .add(posting);
    }

    private static void names(Map<byte[], List<Posting>> postings, PackedOutput out) {
        PackedOutput keys = new PackedOutput();
        PackedOutput entries = new PackedOutput();
        List<Integer> keyStarts = new ArrayList<>();
        List<Integer> entryStarts = new ArrayList<>();
        byte[] before = {};
        int rank = 0;
        for (Map.Entry<byte[], List<Posting>> name : postings.entrySet()) {
            byte[] key = name.getKey();
            if (rank % BLOCK == 0) {
                keyStarts.add(keys.size());
                entryStarts.add(entries.size());
                before = new byte[0];
            }
            int mismatch = Arrays.mismatch(before, key);
            keys.oneByte(mismatch);
            keys.oneByte(key.length - mismatch);
            keys.raw(Arrays.copyOfRange(key, mismatch, key.length));
            entries.unsigned(name.getValue().size());
            name.getValue().forEach(posting -> entries.unsigned(posting.row() << 1 | (posting.main() ? 1 : 0)));
            before = key;
            rank++;
        }
        lengths(keyStarts, keys.size(), out);
        lengths(entryStarts, entries.size(), out);
        out.unsigned(keys.size());
        out.raw(keys.bytes());
        out.raw(entries.bytes());
    }

    private static void lengths(List<Integer> starts, int end, PackedOutput out) {
        for (int i = 0; i < starts.size(); i++) {
            out.unsigned((i + 1 < starts.size() ? starts.get(i + 1) : end) - starts.get(i));
        }
    }
}
