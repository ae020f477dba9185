package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawthiq.app.report.JsonText;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.extract.PersonLists;
import org.tawthiq.incident.matching.CountRange;
import org.tawthiq.incident.person.Entry;
import org.tawthiq.incident.person.EntryMatcher;
import org.tawthiq.incident.person.MatchOptions;
import org.tawthiq.incident.person.Matching;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.ObjectBuilder;
import picocli.CommandLine;

/// Finds which entries of lists of persons are one person.
@CommandLine.Command(
        name = "match",
        description = {
            "Finds which entries of lists of persons are one person, inside each list and across them.",
            "A list is a CSV file with a header. Prints one line an entry, with --pairs one line a pair with its reasons,",
            "with --count how many persons there are.",
            "With --case the entries are the named victims of a case. This is an internal view: it names private persons.",
            "`tawthiq decide same` and `different` settle who is one person."
        },
        footer = {
            "",
            "Examples:",
            "  tawthiq match --json ministry.csv hospital.csv > persons.jsonl",
            "  tawthiq match --json --pairs ministry.csv hospital.csv | less",
            "  tawthiq match --json --count ministry.csv hospital.csv",
            "  tawthiq match --case my-case --pairs"
        })
final class MatchCommand implements Callable<Integer> {

    private static final double MILLION = 1_000_000;
    private static final int DRAWS = 200;

    @CommandLine.Option(
            names = "--json",
            description = "Print JSON, one line an entry; a case can be printed in words too.")
    boolean json;

    @CommandLine.Option(
            names = "--case",
            paramLabel = "DIR",
            description = "Match the named victims of this case instead of lists.")
    @Nullable
    Path folder;

    @CommandLine.Option(
            names = "--pairs",
            description = "Print the pairs that speak for one person, with their reasons.")
    boolean pairs;

    @CommandLine.Option(
            names = "--count",
            description = "Print one line: how many persons the entries are, with the range that doubt leaves.")
    boolean count;

    @CommandLine.Option(
            names = "--each-once",
            paramLabel = "LIST.csv",
            description = "This list holds nobody twice; may be given several times.")
    List<Path> eachOnce = List.of();

    @CommandLine.Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of the random pairs that show how values meet by chance, and of the draws behind --count"
                    + " (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @CommandLine.Parameters(arity = "0..*", paramLabel = "LIST.csv", description = "Lists of persons.")
    List<Path> lists = List.of();

    @CommandLine.Option(
            names = "--by",
            paramLabel = "NAME",
            description = "With --case: who works; needed where the case keeps who looks at it.")
    String by = CaseWork.PROGRAM;

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        if (count && pairs) {
            throw new WrongUsage("--count and --pairs print two different things; give one of them");
        }
        if (folder != null) {
            return victims(console, folder);
        }
        if (lists.isEmpty()) {
            throw new WrongUsage("match needs lists (LIST.csv…), or --case DIR for the victims of a case");
        }
        if (!json) {
            throw new WrongUsage("what is found in lists is printed as JSON: add --json");
        }
        for (Path list : lists) {
            Documents.need(list);
        }
        Set<Integer> unique = new HashSet<>();
        for (Path list : eachOnce) {
            if (!lists.contains(list)) {
                throw new WrongUsage("--each-once names \"%s\", which is none of the lists".formatted(list));
            }
            unique.add(lists.indexOf(list));
        }
        PersonLists read = PersonLists.read(lists);
        read.problems().forEach(problem -> console.error(problem.toString()));
        read.asides().forEach(aside -> console.error("note: " + aside));
        Matching matching = EntryMatcher.match(
                read.fields(), read.entries(), new MatchOptions(unique, seed, pairs, count ? DRAWS : 0));
        if (!matching.doubt().isEmpty()) {
            console.error("the weights are not to be trusted: " + matching.doubt());
        }
        if (matching.dropped() > 0) {
            console.error("not compared by a key that too many entries share: %,d pairs".formatted(matching.dropped()));
        }
        if (count) {
            console.json(JsonText.line(count(matching)));
        } else if (pairs) {
            matching.pairs().forEach(pair -> console.json(JsonText.line(pair(pair, read.entries()))));
        } else {
            for (int at = 0; at < read.entries().size(); at++) {
                console.json(JsonText.line(entry(at, matching, read.entries())));
            }
        }
        return read.problems().isEmpty() ? ExitCode.DONE : ExitCode.UNREAD;
    }

    private int victims(Console console, Path kept) throws IOException {
        if (!lists.isEmpty() || !eachOnce.isEmpty()) {
            throw new WrongUsage("--case matches the victims of a case: leave out the lists and --each-once");
        }
        CaseOptions options = new CaseOptions();
        options.folder = kept;
        options.by = by;
        return options.look(console, "match", List.of(), work -> {
            CaseVictims victims = new CaseVictims(console, work, json);
            victims.note();
            if (count) {
                victims.count();
            } else if (pairs) {
                victims.pairs();
            } else {
                victims.entries();
            }
            return ExitCode.DONE;
        });
    }

    private Json entry(int at, Matching matching, List<Entry> entries) {
        Entry first = entries.get(matching.person().get(at));
        return place(entries.get(at))
                .put("person", name(first) + ":" + first.row())
                .put("probability", millionths(matching.probability().get(at)))
                .build();
    }

    /// The range holds 95 of 100 draws; there is none where the weights are not to be trusted.
    private Json count(Matching matching) {
        ObjectBuilder line =
                new ObjectBuilder().put("entries", matching.person().size());
        if (matching.persons().isEmpty()) {
            return line.put("unknown", matching.doubt()).build();
        }
        CountRange range = matching.persons().get();
        line.put("persons", range.mean())
                .put("least", range.least())
                .put("most", range.most())
                .put("draws", DRAWS)
                .put("closestGroups", matching.person().stream().distinct().count());
        matching.completeness().ifPresent(share -> line.put("completeness", millionths(share)));
        return line.build();
    }

    private Json pair(Matching.Pair pair, List<Entry> entries) {
        return new ObjectBuilder()
                .put("one", place(entries.get(pair.one())).build())
                .put("other", place(entries.get(pair.other())).build())
                .put("probability", millionths(pair.probability()))
                .put("weight", millionths(pair.logOdds()))
                .putAll("reasons", pair.reasons(), MatchCommand::reason)
                .build();
    }

    private ObjectBuilder place(Entry entry) {
        return new ObjectBuilder().put("list", name(entry)).put("row", entry.row());
    }

    private String name(Entry entry) {
        return ListNames.of(lists, entry.list());
    }

    static Json reason(Matching.FieldReason reason) {
        return new ObjectBuilder()
                .put("field", reason.field().name())
                .put("agreement", reason.words())
                .put("weight", millionths(reason.weight()))
                .build();
    }

    static Json millionths(double value) {
        return new Json.Millionths(Math.round(value * MILLION));
    }
}
