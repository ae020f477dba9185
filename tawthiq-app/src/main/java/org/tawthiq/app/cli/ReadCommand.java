package org.tawthiq.app.cli;

import java.nio.file.Files;
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
@CommandLine.Command(name = "read", description = "Reads claims out of texts.")
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
            description = "Documents, one JSON object a line.")
    @Nullable
    Path documents;

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        if (folder != null) {
            CaseOptions options = new CaseOptions();
            options.folder = folder;
            options.gazetteers = batch.gazetteers;
            return options.run(console, work -> {
                console.tell(work.read());
                console.say(
                        "%d claims are in force".formatted(work.state().claims().size()));
                return console.done();
            });
        }
        if (documents == null || !json) {
            throw new WrongUsage("give either --case DIR, or --json and a file of documents");
        }
        return batch(console, documents);
    }

    private int batch(Console console, Path file) throws Exception {
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage("there is no file \"%s\"".formatted(file));
        }
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
