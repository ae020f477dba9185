package org.tawthiq.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawthiq.app.Wiring;
import org.tawthiq.app.report.JsonText;
import org.tawthiq.claim.Claim;
import org.tawthiq.reading.ClaimReader;
import org.tawthiq.vault.codec.BatchForm;
import picocli.CommandLine;

/// Reads the texts of a case, or with `--json` the documents of a file, remembering nothing.
@CommandLine.Command(
        name = "read",
        description = {
            "Reads claims out of the texts of a case; what was read already is not read again.",
            "With --json it reads documents {\"id\", \"text\", \"published\"?, \"language\"?, \"publisher\"?}, one a line,",
            "prints their claims, one a line, and keeps nothing."
        },
        footer = {
            "",
            "Examples:",
            "  tawthiq read --case my-case",
            "  tawthiq read --json --countries SY documents.jsonl > claims.jsonl"
        })
final class ReadCommand implements Callable<Integer> {

    @CommandLine.Option(names = "--json", description = "Read DOCS.jsonl and print claims, one a line.")
    boolean json;

    @CommandLine.Option(names = "--case", paramLabel = "DIR", description = "Read the texts of this case.")
    @Nullable
    Path folder;

    @CommandLine.Mixin
    BatchOptions batch = new BatchOptions();

    @CommandLine.Parameters(
            arity = "0..1",
            paramLabel = "DOCS.jsonl",
            description = "Documents, one JSON object a line; - for standard input.")
    @Nullable
    Path documents;

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        if (folder != null) {
            if (json || documents != null || !batch.countries.isEmpty()) {
                throw new WrongUsage(
                        "with --case the texts and the countries are the case's: leave --json, DOCS.jsonl and --countries out");
            }
            CaseOptions options = new CaseOptions();
            options.folder = folder;
            options.gazetteers = batch.gazetteers;
            return options.run(console, work -> {
                console.tell(work.read());
                int claims = work.state().claims().size();
                console.say("%s %s in force".formatted(Amounts.of(claims, "claim"), claims == 1 ? "is" : "are"));
                return console.done();
            });
        }
        if (documents == null || !json) {
            throw new WrongUsage("give either --case DIR, or --json and a file of documents");
        }
        Documents.need(documents);
        return batch(console, documents);
    }

    private int batch(Console console, Path file) throws Exception {
        Wiring wiring = batch.wiring(console);
        ClaimReader reader = wiring.reader(batch.scope());
        Documents read = Documents.read(file);
        List<List<String>> lines = read.texts().parallelStream()
                .map(text -> reader.read(text).stream().map(ReadCommand::line).toList())
                .toList();
        lines.forEach(claims -> claims.forEach(console::json));
        read.problems().forEach(problem -> console.error("not read: " + problem));
        return read.problems().isEmpty() ? ExitCode.DONE : ExitCode.UNREAD;
    }

    private static String line(Claim claim) {
        return JsonText.line(BatchForm.claim(claim));
    }
}
