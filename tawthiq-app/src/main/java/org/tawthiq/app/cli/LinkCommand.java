package org.tawthiq.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawthiq.app.Wiring;
import org.tawthiq.app.report.JsonText;
import org.tawthiq.assessment.Assessor;
import org.tawthiq.assessment.SourceDependence;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.LinkWeights;
import org.tawthiq.incident.Linker;
import org.tawthiq.incident.Linking;
import org.tawthiq.reading.ClaimReader;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.codec.IncidentForm;
import org.tawthiq.vocabulary.Known;
import picocli.CommandLine;

/// Links the claims of a case, or with `--json` reads and links the documents of a file, remembering
/// nothing.
@CommandLine.Command(
        name = "link",
        description = {
            "Links the claims of a case into incidents; people's decisions go before its weights.",
            "With --json it reads and links documents, one a line, prints incidents, one a line, and keeps nothing."
        },
        footer = {
            "",
            "Examples:",
            "  tawthiq link --case my-case",
            "  tawthiq link --case my-case --relearn",
            "  tawthiq link --json --countries SY documents.jsonl > incidents.jsonl"
        })
final class LinkCommand implements Callable<Integer> {

    private static final long SEED = 1;

    @CommandLine.Option(names = "--json", description = "Read DOCS.jsonl and print incidents, one a line.")
    boolean json;

    @CommandLine.Option(names = "--case", paramLabel = "DIR", description = "Link the claims of this case.")
    @Nullable
    Path folder;

    @CommandLine.Option(
            names = "--relearn",
            description =
                    "Learn the weights from the claims of the case and from decisions about pairs of them first; they stay in force until learned again.")
    boolean relearn;

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
                console.tell(relearn ? work.relearn() : work.link());
                console.say(Amounts.of(work.state().incidents().size(), "incident"));
                return console.done();
            });
        }
        if (relearn) {
            throw new WrongUsage("--relearn is for a case; with --json weights are learned each time");
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
        List<List<Claim>> claims =
                read.texts().parallelStream().map(reader::read).toList();
        Map<ClaimId, Claim> byId = new TreeMap<>();
        claims.forEach(some -> some.forEach(claim -> byId.put(claim.id(), claim)));
        List<Claim.Attack> attacks = byId.values().stream()
                .filter(Claim.Attack.class::isInstance)
                .map(Claim.Attack.class::cast)
                .toList();
        Map<SourceId, String> content = new TreeMap<>();
        read.texts().forEach(text -> content.put(text.source(), text.text()));
        Linker.Learned learned = Linker.learn(attacks, content, SEED);
        boolean trusted = learned.doubt().isEmpty();
        console.error(
                trusted
                        ? "note: linked by weights learned from %s".formatted(Amounts.of(attacks.size(), "claim"))
                        : "note: linked by the weights that come with the program: " + learned.doubt());
        Linking linking = new Linker(trusted ? learned.weights() : LinkWeights.shipped(), content)
                .link(attacks, List.of(), List.of());
        linking.leftOut().forEach(text -> console.error("note: " + text));
        Assessor assessor = new Assessor(dependence(read.texts(), content).over(linking.incidents(), byId), byId);
        linking.incidents().stream()
                .sorted(Comparator.comparing(Incident::id))
                .map(assessor::assess)
                .forEach(incident -> console.json(JsonText.line(IncidentForm.incident(incident))));
        read.problems().forEach(problem -> console.error("not read: " + problem));
        return read.problems().isEmpty() ? ExitCode.DONE : ExitCode.UNREAD;
    }

    private static SourceDependence dependence(List<ReadingText> texts, Map<SourceId, String> content) {
        List<Source> sources = new ArrayList<>();
        for (ReadingText text : texts) {
            sources.add(new Source(
                    text.source(),
                    text.source().value(),
                    text.text().length(),
                    "text/plain",
                    Known.unknown(),
                    text.publisher(),
                    text.published(),
                    Known.unknown(),
                    Known.unknown(),
                    Source.Role.EVIDENCE,
                    Source.Sensitivity.PUBLIC,
                    Known.unknown(),
                    Known.unknown()));
        }
        return new SourceDependence(sources, content);
    }
}
