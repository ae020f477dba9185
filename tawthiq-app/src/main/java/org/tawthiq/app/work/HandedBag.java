package org.tawthiq.app.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.Preserved;
import org.tawthiq.extract.Material;
import org.tawthiq.source.Custody;
import org.tawthiq.source.CustodyTime;
import org.tawthiq.source.ObtainedFrom;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.codec.RecordCodec;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.JsonReader;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.handover.HandOverCheck;
import org.tawthiq.verify.handover.HandOverFiles;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Known;

/// A bag in which another case hands sources over. It is checked whole before anything of it is added.
final class HandedBag {

    private static final String DAY = "Bagging-Date: ";
    private static final String CONTACT = "Contact-Name: ";

    private final CaseWork work;
    private final Path bag;
    private final Custody told;
    private final List<Notice> notices = new ArrayList<>();

    /// @param told of how the bag came, beside what it says itself
    HandedBag(CaseWork work, Path bag, Custody told) {
        this.work = work;
        this.bag = bag;
        this.told = told;
    }

    static boolean isBag(Path folder) throws IOException {
        return Files.isDirectory(folder) && HandOverFiles.isHandOver(FileTree.of(folder));
    }

    List<Notice> add() throws IOException {
        HandOverCheck.Result checked = HandOverCheck.of(FileTree.of(bag));
        checked.faults().forEach(fault -> notices.add(Notice.unread("%s: %s".formatted(bag, fault.line()))));
        if (!checked.faults().isEmpty()) {
            notices.add(Notice.unread("%s: nothing of it was added: ask for the bag again".formatted(bag)));
            return notices;
        }
        notices.add(Notice.note(
                "%s: handed over from the log %s; compare data/keys/log.vkey with the keys that the other side tells you by another way"
                        .formatted(bag, checked.origin())));
        String how = "in a bag from the log %s%s"
                .formatted(checked.origin(), info(DAY).map(" of "::concat).orElse(""));
        List<MaterialFiles.Found> found = new ArrayList<>();
        for (String source : checked.proven().keySet()) {
            if (Files.isDirectory(bag.resolve(HandOverFiles.SOURCES).resolve(source))) {
                found(source, how, checked.origin()).ifPresent(found::add);
            }
        }
        notices.addAll(new Adding(work).add(found));
        for (Map.Entry<String, List<String>> proven : checked.proven().entrySet()) {
            keep(new SourceId(proven.getKey()), checked.origin(), proven.getValue());
        }
        return notices;
    }

    private Optional<String> info(String label) throws IOException {
        Path info = bag.resolve("bag-info.txt");
        return Files.isRegularFile(info)
                ? Files.readString(info)
                        .lines()
                        .filter(line -> line.startsWith(label))
                        .map(line -> line.substring(label.length()))
                        .findFirst()
                : Optional.empty();
    }

    /// The custody that came with a source, and this hand-over behind it.
    private Custody custody(Custody before, String origin) throws IOException {
        Custody bagged = new Custody(
                Known.is(new ObtainedFrom(ObtainedFrom.Kind.BAG, origin)),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                List.of());
        Custody chain = before.over(bagged);
        if (!told.handedOver().isEmpty()) {
            return told.handedOver().stream().reduce(chain.over(told), Custody::then, (_, later) -> later);
        }
        String by = info(CONTACT).orElse(origin);
        Known<String> to = work.actor().equals(CaseWork.PROGRAM) ? Known.unknown() : Known.is(work.actor());
        return chain.over(told)
                .then(new Custody.HandOver(Known.is(by), to, Known.of(info(DAY).flatMap(CustodyTime::read))));
    }

    private Optional<MaterialFiles.Found> found(String name, String how, String origin) throws IOException {
        Path folder = bag.resolve(HandOverFiles.SOURCES).resolve(name);
        try {
            if (record(folder.resolve("metadata.json")) instanceof CaseRecord.SourceAdded(Source source, Digest _)
                    && source.id().value().equals(name)) {
                return Optional.of(new MaterialFiles.Found(
                        folder.resolve("original"),
                        source.fileName(),
                        item(source, how).with(custody(source.custody(), origin)),
                        false,
                        Optional.empty(),
                        rows(folder, source.id())));
            }
            notices.add(Notice.unread("%s: metadata.json does not speak of this source".formatted(folder)));
        } catch (JsonProblem e) {
            notices.add(Notice.unread(
                    "%s: it cannot be read by this version of Tawthiq: %s".formatted(folder, e.getMessage())));
        }
        return Optional.empty();
    }

    private static CaseRecord record(Path file) throws IOException, JsonProblem {
        return RecordCodec.read(JsonReader.read(Files.readString(file)));
    }

    /// The claims of a table's rows; texts are read anew.
    private Optional<CaseRecord.ClaimsRead> rows(Path folder, SourceId source) throws IOException, JsonProblem {
        Path file = folder.resolve("rows.json");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (record(file) instanceof CaseRecord.ClaimsRead read
                && read.source().equals(source)
                && read.claims().stream()
                        .allMatch(claim -> claim.statement().citation().source().equals(source))) {
            return Optional.of(read);
        }
        throw new JsonProblem("rows.json speaks of another source");
    }

    private static Material.Item item(Source source, String how) {
        return new Material.Item(
                source.fileName(),
                source.published(),
                source.publisher(),
                source.title(),
                source.language(),
                source.role(),
                source.sensitivity(),
                Known.unknown(),
                source.reference(),
                Known.is(source.obtained()
                        .map(before -> how + "; before that: " + before)
                        .orElse(how)),
                Custody.unknown());
    }

    /// Keeps the proofs with the source, once.
    private void keep(SourceId source, String origin, List<String> numbers) throws IOException {
        if (!work.state().sources().containsKey(source)) {
            return;
        }
        String text = HandedProofs.text(bag, source, origin, numbers);
        CaseRecord record = new CaseRecord.HandedOver(source, origin, Digest.ofText(text));
        if (!work.records().contains(record)) {
            work.append(List.of(record), List.of(Preserved.of(text.getBytes(StandardCharsets.UTF_8))));
        }
    }
}
