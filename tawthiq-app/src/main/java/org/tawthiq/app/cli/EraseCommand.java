package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.app.work.Erasing;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.DecisionId;
import org.tawthiq.casefile.Erasure;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import picocli.CommandLine;

/// Takes a source out of a case, for good.
@CommandLine.Command(
        name = "erase",
        description = {
            "Erases sources from a case for good: at a person's wish, or because a court orders it.",
            "Each file, its text, what is known of it, its claims and the decisions on them go. The log keeps that there"
                    + " was something: who erased it, when and why. Nothing brings it back.",
            "Copies of the case, bags that were handed over and reports written before are not reached."
        },
        footer = {
            "",
            "Example:",
            "  tawthiq erase 5d496d0b --case my-case --by \"Your Name\" --because \"the witness asked for it\""
        })
final class EraseCommand implements Callable<Integer> {

    private static final String WORD = "erase";

    @CommandLine.Mixin
    CaseOptions options = new CaseOptions();

    @CommandLine.Option(
            names = {"--because", "--reason"},
            paramLabel = "REASON",
            required = true,
            description = "Why. It stays in the case: do not repeat in it what is to go.")
    String reason = "";

    @CommandLine.Option(names = "--yes", description = "Erase without asking.")
    boolean yes;

    @CommandLine.Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "The first 8 or more digits of its digest, or its file's name.")
    List<String> ids = List.of();

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        if (options.by.equals("tawthiq") || options.by.isBlank()) {
            throw new WrongUsage("an erasure needs its author: add --by NAME");
        }
        if (reason.isBlank()) {
            throw new WrongUsage("an erasure needs its reason: add --because \"…\"");
        }
        for (String id : ids) {
            if (id.matches("[cid]-.*")) {
                throw new WrongUsage(
                        "\"%s\" is no source, and only a source can be erased, with all that it says: `tawthiq show %s --case DIR` tells the source of a claim, and the claims of an incident"
                                .formatted(id, id));
            }
        }
        return options.run(console, work -> erase(console, work));
    }

    private int erase(Console console, CaseWork work) throws IOException {
        CaseNames names = new CaseNames(work.state());
        Set<SourceId> sources = new LinkedHashSet<>();
        ids.forEach(id -> sources.add(names.source(id)));
        Erasing erasing = new Erasing(work);
        Erasure erasure = erasing.of(sources);
        needNobody(work, erasing, erasure);
        plan(console, work, erasure);
        confirm(console);
        int entry = erasing.erase(erasure, reason);
        console.say("erased; entry %d of the log says who, when and why".formatted(entry));
        console.say(
                "not reached: copies and backups of the case, reports written before, the files that it was added from%s"
                        .formatted(bags(erasure)));
        return ExitCode.DONE;
    }

    private static void needNobody(CaseWork work, Erasing erasing, Erasure erasure) throws IOException {
        Set<SourceId> others = erasing.spokenOfWith(erasure);
        if (!others.isEmpty()) {
            throw new WrongUsage(
                    "the proofs that came with other sources in a bag speak of it: nothing was erased; erase %s with it, and add what should stay again, by its file alone"
                            .formatted(work.state().sources().values().stream()
                                    .filter(source -> others.contains(source.id()))
                                    .map(EraseCommand::named)
                                    .collect(Collectors.joining(", "))));
        }
    }

    private static String named(Source source) {
        return "%s (%s)".formatted(source.label(), source.id().value().substring(0, 8));
    }

    private static void plan(Console console, CaseWork work, Erasure erasure) {
        work.state().sources().values().stream()
                .filter(source -> erasure.sources().contains(source.id()))
                .forEach(source -> console.say("to be erased: " + named(source)));
        console.say("with %s and %s"
                .formatted(
                        Amounts.of(erasure.entries().size(), "record"),
                        Amounts.of(erasure.claims().size(), "claim")));
        if (!erasure.decisions().isEmpty()) {
            console.say("decisions that go with it: " + names(erasure.decisions()));
        }
        if (!erasure.staying().isEmpty()) {
            console.say("decisions that stay with their reasons, because others tell of the same incident: "
                    + names(erasure.staying()));
        }
    }

    private static String names(List<DecisionId> decisions) {
        return decisions.stream().map(DecisionId::value).collect(Collectors.joining(", "));
    }

    private static String bags(Erasure erasure) {
        if (erasure.bags().isEmpty()) {
            return "";
        }
        return ", and the bags in which it left: "
                + erasure.bags().stream().map(EraseCommand::bag).distinct().collect(Collectors.joining(", "));
    }

    private static String bag(CaseRecord.Exported exported) {
        return exported.to().isBlank()
                ? "\"%s\"".formatted(exported.bag())
                : "\"%s\" (to %s)".formatted(exported.bag(), exported.to());
    }

    /// Nothing brings back what is erased, so somebody types the word, or has given `--yes`.
    private void confirm(Console console) {
        if (yes) {
            return;
        }
        if (!Console.isTerminal()) {
            throw new WrongUsage("nothing was erased: it cannot be taken back, so add --yes");
        }
        console.say("This cannot be taken back. Type \"%s\" to go on:".formatted(WORD));
        @SuppressWarnings("resource") // Standard input is not ours to close.
        Scanner typed = new Scanner(System.in, StandardCharsets.UTF_8);
        if (!typed.hasNextLine() || !typed.nextLine().strip().equals(WORD)) {
            throw new WrongUsage("nothing was erased");
        }
    }
}
