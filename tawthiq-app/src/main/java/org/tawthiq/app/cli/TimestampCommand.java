package org.tawthiq.app.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawthiq.app.Wiring;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.vault.CaseFolder;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.time.AnswerCheck;
import org.tawthiq.vault.time.AuthorityConnection;
import org.tawthiq.vault.time.ClockComparison;
import org.tawthiq.vault.time.RefusedTimestamp;
import org.tawthiq.vault.time.TimestampFault;
import org.tawthiq.vault.time.TimestampRequest;
import org.tawthiq.vault.time.TimestampStore;
import org.tawthiq.verify.time.StampName;
import picocli.CommandLine;

/// Has an authority put its time to the case's log, over the network or with files that are carried.
@CommandLine.Command(
        name = "timestamp",
        description = {
            "Has an authority put its time to the case's log (RFC 3161), so that it can be shown later that",
            "everything in it was there. The authority sees a digest and nothing of the case.",
            "Without a network: --request writes a file to carry to the authority, --answer takes in what",
            "it gave, once it is checked. Ask two authorities of different countries, again after work."
        },
        footer = {
            "",
            "Examples:",
            "  tawthiq timestamp --case my-case --authority one --url http://tsa.example/tsr",
            "  tawthiq timestamp --case my-case --authority two --request case.tsq",
            "  tawthiq timestamp --case my-case --authority two --answer case.tsr --roots two.pem"
        })
final class TimestampCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @CommandLine.Option(names = "--case", paramLabel = "DIR", required = true, description = "The case's folder.")
    Path folder = Path.of("");

    @CommandLine.Option(
            names = "--authority",
            paramLabel = "NAME",
            required = true,
            description = "A short word of your own for the authority: small letters, digits, hyphens.")
    String authority = "";

    @CommandLine.Option(names = "--request", paramLabel = "FILE", description = "Write the request to this file.")
    @Nullable
    Path request;

    @CommandLine.Option(names = "--answer", paramLabel = "FILE", description = "Take in the answer in this file.")
    @Nullable
    Path answer;

    @CommandLine.Option(names = "--url", paramLabel = "URL", description = "Ask there and take in the answer.")
    @Nullable
    String url;

    @CommandLine.Option(
            names = "--roots",
            paramLabel = "FILE",
            description = "Certificates (PEM) that must vouch for the authority's own; may be given several times.")
    List<Path> roots = List.of();

    @CommandLine.Option(names = "--by", paramLabel = "NAME", description = "Who works; kept in the case's log.")
    String by = CaseWork.PROGRAM;

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        CaseOptions.needCase(folder);
        needOneWay();
        AnswerCheck check = new AnswerCheck(RootCertificates.of(roots));
        Optional<URI> address = Optional.ofNullable(url).map(TimestampCommand::address);
        try (CaseFolder open = Wiring.open(folder, console::say)) {
            Disk disk = new RealDisk(folder);
            TimestampStore store = new TimestampStore(disk);
            console.say("The log has %s.".formatted(Amounts.of(open.head().size(), "record")));
            if (answer != null) {
                taken(console, open, store, check, bytes(answer), Optional.empty());
                return ExitCode.DONE;
            }
            if (TimestampEntries.hasStamped(authority, open.records())) {
                throw new WrongUsage(
                        "%s has stamped the log, and but for timestamps it has not grown since".formatted(authority));
            }
            TimestampStore.Asked asked =
                    store.ask(disk.bytes("log/checkpoint"), authority, Wiring.chance(TimestampRequest.RANDOM_BYTES));
            if (request != null) {
                write(console, asked.request(), request);
            }
            if (address.isPresent()) {
                Instant before = Wiring.now();
                byte[] came = overNetwork(address.get(), asked.request());
                taken(console, open, store, check, came, Optional.of(before));
            }
            return ExitCode.DONE;
        } catch (RefusedTimestamp refused) {
            refused.faults()
                    .forEach(fault -> console.error("not taken: %s (%s)"
                            .formatted(fault.sentence(), fault.code().word())));
            return exit(refused.faults());
        }
    }

    private static int exit(List<TimestampFault> faults) {
        return switch (faults.getFirst().code()) {
            case NOT_ASKED, ALREADY_THERE -> ExitCode.WRONG_USAGE;
            case CASE_DAMAGED -> ExitCode.DAMAGED_CASE;
            default -> ExitCode.FOUND_WRONG;
        };
    }

    private void needOneWay() {
        if (Stream.of(Optional.ofNullable(request), Optional.ofNullable(answer), Optional.ofNullable(url))
                        .filter(Optional::isPresent)
                        .count()
                != 1) {
            throw new WrongUsage("timestamp needs one of --request FILE, --answer FILE and --url URL");
        }
        if (!StampName.isAuthority(authority)) {
            throw new WrongUsage("--authority: \"%s\" is no short word: use 1 to 32 small letters, digits and hyphens"
                    .formatted(authority));
        }
        if (answer != null) {
            NamedFiles.needFile(answer);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > AuthorityConnection.MOST_BYTES) {
            throw new WrongUsage(
                    "\"%s\" is longer than any answer of an authority: name the answer's file".formatted(file));
        }
        return Files.readAllBytes(file);
    }

    private static URI address(String text) {
        try {
            URI address = URI.create(text);
            if (AuthorityConnection.isAddress(address)) {
                return address;
            }
        } catch (IllegalArgumentException _) {
            // told below
        }
        throw new WrongUsage("--url: \"%s\" is no address such as http://tsa.example/tsr".formatted(text));
    }

    private static byte[] overNetwork(URI address, byte[] request) throws IOException {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build()) {
            return new AuthorityConnection(client, PATIENCE).answer(address, request);
        }
    }

    private void write(Console console, byte[] asked, Path file) throws IOException {
        if (Files.exists(file) && !(Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), asked))) {
            throw new WrongUsage("\"%s\" is there already: name another file for the request".formatted(file));
        }
        Files.write(file, asked);
        console.result(file.toString());
        console.say("Have it answered, for instance where there is a network, and take the answer in:");
        console.say("  curl -H 'Content-Type: application/timestamp-query' --data-binary @%s URL > answer.tsr"
                .formatted(file));
        console.say("  tawthiq timestamp --case %s --authority %s --answer answer.tsr".formatted(folder, authority));
    }

    private void taken(
            Console console,
            CaseFolder open,
            TimestampStore store,
            AnswerCheck check,
            byte[] came,
            Optional<Instant> asked)
            throws IOException, RefusedTimestamp {
        TimestampStore.Taken taken = store.take(authority, came, check);
        Instant now = Wiring.now();
        String clock = ClockComparison.sentence(taken.verdict().info(), asked, now);
        TimestampEntries.append(open, taken, came, clock, now, by);
        told(console, taken, clock);
    }

    private void told(Console console, TimestampStore.Taken taken, String clock) {
        AnswerCheck.Verdict.Accepted verdict = taken.verdict();
        console.result("%s: the log's first %s were there at %s"
                .formatted(
                        authority,
                        Amounts.of(taken.name().size(), "record"),
                        verdict.info().when()));
        console.result("  signed by %s, policy %s, number %s"
                .formatted(
                        verdict.signer(),
                        verdict.info().policy(),
                        verdict.info().serial()));
        console.result("  " + clock);
        console.result("  kept as %s".formatted(taken.name().answer()));
        if (taken.again()) {
            console.say("note: it was here already");
        }
        if (!verdict.trusted()) {
            console.say(
                    "note: who signed is what the certificate says of itself; give the authority's roots with --roots to have it checked");
        }
    }
}
