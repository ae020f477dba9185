package org.tawthiq.app.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawthiq.app.report.JsonText;
import org.tawthiq.extract.EventLists;
import org.tawthiq.incident.event.EventMatcher;
import org.tawthiq.incident.event.EventMatching;
import org.tawthiq.incident.event.WindowMatcher;
import org.tawthiq.incident.matching.CountRange;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.ObjectBuilder;
import picocli.CommandLine;

/// Finds which reports of lists of events speak of one event.
@CommandLine.Command(
        name = "match-events",
        description = {
            "Finds which reports of lists of events speak of one event, inside each list and across them.",
            "A list is a CSV file with a header: date, latitude, longitude, and what else is to be compared. Prints one",
            "line a report, with --count how many events there are."
        },
        footer = {
            "",
            "Examples:",
            "  tawthiq match-events --json monitors.csv hospitals.csv > events.jsonl",
            "  tawthiq match-events --json --count --each-once monitors.csv monitors.csv hospitals.csv",
            "  tawthiq match-events --json --taxonomy weapon=weapons.csv monitors.csv hospitals.csv",
            "  tawthiq match-events --json --window 2,4 monitors.csv hospitals.csv"
        })
final class MatchEventsCommand implements Callable<Integer> {

    private static final double MILLION = 1_000_000;
    private static final int DRAWS = 200;

    @CommandLine.Option(names = "--json", required = true, description = "Print JSON, one line a report.")
    boolean json;

    @CommandLine.Option(
            names = "--count",
            description = "Print one line: how many events the reports are, with the range that doubt leaves.")
    boolean count;

    @CommandLine.Option(
            names = "--taxonomy",
            paramLabel = "COLUMN=FILE.csv",
            description = "Groups of the values of a column, from narrow to wide; may be given several times.")
    Map<String, Path> taxonomies = new LinkedHashMap<>();

    @CommandLine.Option(
            names = "--each-once",
            paramLabel = "LIST",
            description = "This list tells each event once: a file, or a name in the column of sources; may be given"
                    + " several times.")
    List<String> eachOnce = List.of();

    @CommandLine.Option(
            names = "--window",
            paramLabel = "DAYS,KILOMETRES",
            description = "Join by fixed windows and taxonomies alone, as older work does: no probability, no range.")
    @Nullable
    String window;

    @CommandLine.Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of the draws (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @CommandLine.Parameters(arity = "1..*", paramLabel = "LIST.csv", description = "Lists of reports.")
    List<Path> lists = List.of();

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        for (Path list : lists) {
            Documents.need(list);
        }
        for (Path taxonomy : taxonomies.values()) {
            Documents.need(taxonomy);
        }
        if (window != null && count) {
            throw new WrongUsage("--window knows no doubt, so there is no range to print: leave --count out");
        }
        double[] size = window == null ? new double[0] : window(window);
        EventLists read = EventLists.read(lists, taxonomies);
        read.problems().forEach(problem -> console.error(problem.toString()));
        read.asides().forEach(aside -> console.error("note: " + aside));
        int fields = read.taxonomies().size()
                + read.reports().stream()
                        .mapToInt(report -> report.amounts().size())
                        .max()
                        .orElse(0);
        if (fields > EventMatcher.MOST_FIELDS) {
            throw new WrongUsage(
                    "%d columns with taxonomies and amounts are more than the %d that can be compared: leave some out"
                            .formatted(fields, EventMatcher.MOST_FIELDS));
        }
        Set<Integer> once = once(read);
        if (size.length > 0) {
            List<Integer> event = WindowMatcher.match(read.taxonomies(), read.reports(), (int) size[0], size[1]);
            for (int at = 0; at < event.size(); at++) {
                console.json(JsonText.line(place(read, at, event.get(at)).build()));
            }
        } else {
            EventMatching matching =
                    EventMatcher.match(read.taxonomies(), read.reports(), once, count ? DRAWS : 0, seed);
            print(read, matching, console);
        }
        return read.problems().isEmpty() ? ExitCode.DONE : ExitCode.UNREAD;
    }

    private void print(EventLists read, EventMatching matching, Console console) throws Exception {
        if (!matching.doubt().isEmpty()) {
            console.error("the weights are not to be trusted: " + matching.doubt());
        }
        if (matching.crowded() > 0) {
            console.error("not compared to all that lie near, since there are too many: %s"
                    .formatted(Amounts.of(matching.crowded(), "report")));
        }
        if (count) {
            console.json(JsonText.line(count(matching)));
            return;
        }
        for (int at = 0; at < matching.event().size(); at++) {
            console.json(JsonText.line(place(read, at, matching.event().get(at))
                    .put("probability", millionths(matching.probability().get(at)))
                    .build()));
        }
    }

    private static double[] window(String words) {
        try {
            String[] parts = words.split(",", -1);
            double[] size = {Integer.parseInt(parts[0].strip()), Double.parseDouble(parts[1].strip())};
            if (parts.length == 2 && size[0] >= 0 && size[1] >= 0) {
                return size;
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException _) {
            // Told below, like too many parts.
        }
        throw new WrongUsage("--window wants days and kilometres, such as 2,4; it has \"%s\"".formatted(words));
    }

    private Set<Integer> once(EventLists read) {
        Set<Integer> once = new HashSet<>();
        for (String name : eachOnce) {
            String file = String.valueOf(Path.of(name).getFileName());
            int at = read.lists().contains(name)
                    ? read.lists().indexOf(name)
                    : read.lists().indexOf(file);
            if (at < 0) {
                throw new WrongUsage("--each-once names \"%s\", which is none of the lists: %s"
                        .formatted(name, String.join(", ", read.lists())));
            }
            once.add(at);
        }
        return once;
    }

    /// The range holds 95 of 100 draws; there is none where the weights are not to be trusted.
    private static Json count(EventMatching matching) {
        ObjectBuilder line = new ObjectBuilder()
                .put("reports", matching.event().size())
                .put("closestGroups", matching.event().stream().distinct().count());
        if (matching.drawn().isEmpty()) {
            return line.put("unknown", matching.doubt()).build();
        }
        CountRange range = matching.drawn().get().events();
        return line.put("events", range.mean())
                .put("least", range.least())
                .put("most", range.most())
                .put("draws", DRAWS)
                .build();
    }

    private ObjectBuilder place(EventLists read, int at, int first) {
        EventLists.Row row = read.rows().get(at);
        EventLists.Row of = read.rows().get(first);
        return new ObjectBuilder()
                .put("list", name(row))
                .put("row", row.row())
                .put("source", read.lists().get(read.reports().get(at).list()))
                .put("event", name(of) + ":" + of.row());
    }

    private String name(EventLists.Row row) {
        return ListNames.of(lists, row.file());
    }

    private static Json millionths(double value) {
        return new Json.Millionths(Math.round(value * MILLION));
    }
}
