package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.vault.CaseFolder;
import org.tawthiq.vault.CaseProofs;
import org.tawthiq.verify.part.PartProof;
import picocli.CommandLine;

/// Writes a proof that one claim, incident, decision or sentence of a report stands in a case's log.
@CommandLine.Command(
        name = "prove",
        description = {
            "Writes a proof that one part of a case was logged, which `verify --proof` checks without the case.",
            "The ID is that of a claim (c-…), an incident (i-…) or a decision (d-…), or REPORT:3 for the",
            "third finding of the report of that name. The proof shows this one part whole, its entry in",
            "the log and who logged it, and nothing of its neighbours. Nothing is withheld from it."
        },
        footer = {
            "",
            "Examples:",
            "  tawthiq prove c-eaf024eddf7aebe76629 --case my-case",
            "  tawthiq prove spring-report:1 --case my-case --out first-finding.tlog-proof"
        })
final class ProveCommand implements Callable<Integer> {

    @CommandLine.Option(names = "--case", paramLabel = "DIR", required = true, description = "The case's folder.")
    Path folder = Path.of("");

    @CommandLine.Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the proof goes; else ID.tlog-proof in this folder.")
    Optional<Path> out = Optional.empty();

    @CommandLine.Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who works; needed where the case keeps who looks at it.")
    String by = CaseWork.PROGRAM;

    @CommandLine.Parameters(paramLabel = "ID", description = "What to prove.")
    String id = "";

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        CaseOptions.needCase(folder);
        CaseState state;
        try (CaseFolder file = CaseFolder.openToRead(folder)) {
            state = CaseState.replay(file.records());
        }
        Provable provable = Provable.of(id, state);
        Viewing.record(folder, state, by, "prove", List.of(id));
        byte[] proof = switch (CaseProofs.prove(folder, provable.wanted())) {
            case CaseProofs.Outcome.Made(PartProof made) -> made.bytes();
            case CaseProofs.Outcome.NotThere() -> throw CaseNames.missing("record of", id);
            case CaseProofs.Outcome.Unpublished(long entry) ->
                throw new WrongUsage(
                        "entry %d of the log holds it, and no checkpoint counts that yet: the next command that writes to the case publishes it, then prove again"
                                .formatted(entry));
            case CaseProofs.Outcome.WithoutParts(long entry) ->
                throw new WrongUsage(
                        "entry %d of the log holds it, and was written by a version of Tawthiq whose entries prove no parts: make the case anew from its material"
                                .formatted(entry));
        };
        Path file = out.orElse(Path.of(id.replaceAll("[^\\p{L}\\p{N}._-]", "-") + ".tlog-proof"));
        write(file, proof);
        provable.notes().forEach(note -> console.say("note: " + note));
        console.result("The proof is in %s".formatted(file));
        console.say(
                "Check it with `tawthiq verify --proof %s --keys KEYS`, where KEYS is the case's keys/log.vkey: hand that over by another way, and before the proof."
                        .formatted(file));
        return ExitCode.DONE;
    }

    private static void write(Path file, byte[] proof) throws IOException {
        try {
            Files.write(file, proof, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException _) {
            throw new WrongUsage("\"%s\" is there already: name another file with --out".formatted(file));
        }
    }
}
