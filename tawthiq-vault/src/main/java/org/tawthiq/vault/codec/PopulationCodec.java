package org.tawthiq.vault.codec;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tawthiq.incident.event.Population;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.ObjectBuilder;

/// What weights were learned from as the record of them keeps it; rows of numbers as lines of text.
final class PopulationCodec {

    private PopulationCodec() {}

    static Json write(Population population) {
        return new ObjectBuilder()
                .put("reports", population.reports())
                .put("words", counts(population.words()))
                .putAll("codes", population.codes(), PopulationCodec::counts)
                .putAny(
                        "towns",
                        population.towns().stream().toList(),
                        town -> new Json.Text(town.latitude() + " " + town.longitude()))
                .put("names", counts(population.names()))
                .putAny(
                        "placed",
                        population.placed().entrySet().stream().toList(),
                        row -> new Json.Text("%d %d %d %d"
                                .formatted(
                                        row.getKey().north(),
                                        row.getKey().east(),
                                        row.getKey().day(),
                                        row.getValue())))
                .build();
    }

    static Population read(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        SortedMap<Population.CellDay, Integer> placed = new TreeMap<>();
        for (int[] row : fields.all("placed", PopulationCodec::row)) {
            placed.put(new Population.CellDay(row[0], row[1], row[2]), row[3]);
        }
        return new Population(
                fields.number("reports"),
                readCounts(fields.json("words")),
                fields.all("codes", PopulationCodec::readCounts),
                new TreeSet<>(fields.all("towns", PopulationCodec::town)),
                readCounts(fields.json("names")),
                placed);
    }

    private static Json counts(Map<String, Integer> counts) {
        ObjectBuilder all = new ObjectBuilder();
        counts.forEach((name, count) -> all.put(name, count));
        return all.build();
    }

    private static SortedMap<String, Integer> readCounts(Json value) throws JsonProblem {
        SortedMap<String, Integer> counts = new TreeMap<>();
        if (value instanceof Json.Obj all) {
            Fields fields = Fields.of(all);
            for (String name : all.fields().keySet()) {
                counts.put(name, fields.number(name));
            }
        }
        return counts;
    }

    private static Population.Point town(Json value) throws JsonProblem {
        String[] both = split(value, 2);
        try {
            return new Population.Point(Double.parseDouble(both[0]), Double.parseDouble(both[1]));
        } catch (NumberFormatException _) {
            throw new JsonProblem("\"%s\" is no latitude and longitude".formatted(Fields.text(value)));
        }
    }

    private static int[] row(Json value) throws JsonProblem {
        String[] told = split(value, 4);
        int[] row = new int[told.length];
        try {
            for (int at = 0; at < row.length; at++) {
                row[at] = Integer.parseInt(told[at]);
            }
        } catch (NumberFormatException _) {
            throw new JsonProblem("\"%s\" is no cell, day and number".formatted(Fields.text(value)));
        }
        return row;
    }

    private static String[] split(Json value, int parts) throws JsonProblem {
        String[] told = Fields.text(value).split(" ", -1);
        if (told.length != parts) {
            throw new JsonProblem("\"%s\" is not of %d numbers".formatted(Fields.text(value), parts));
        }
        return told;
    }
}
