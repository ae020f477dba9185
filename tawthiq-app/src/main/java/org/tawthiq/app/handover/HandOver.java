package org.tawthiq.app.handover;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tawthiq.app.report.JsonText;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.CaseFolder;
import org.tawthiq.vault.bag.BagFile;
import org.tawthiq.vault.bag.BagWriter;
import org.tawthiq.vault.codec.BatchForm;
import org.tawthiq.vault.codec.IncidentForm;
import org.tawthiq.vault.codec.RecordCodec;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonWriter;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.handover.HandOverCheck;
import org.tawthiq.verify.handover.HandOverFault;
import org.tawthiq.vocabulary.Digest;

/// Writes sources of a case, with their claims, incidents, custody and proofs, as a BagIt bag, checks what it wrote,
/// and records that they left.
public final class HandOver {

    /// What the user says of it; empty where nothing is said.
    ///
    /// @param by who hands over, `organisation` for whom
    /// @param tool name and version of this program
    public record Words(String by, String organisation, String to, String reason, String tool) {}

    /// What was written.
    ///
    /// @param incidents number of those in the bag
    /// @param withheld number of claims that stayed
    public record Written(int claims, int incidents, long withheld) {}

    private final CaseFolder file;
    private final CaseWork work;
    private final Handing handing;
    private final boolean internal;

    public HandOver(CaseFolder file, CaseWork work, Handing handing, boolean internal) {
        this.file = file;
        this.work = work;
        this.handing = handing;
        this.internal = internal;
    }

    /// @param bag a folder that is empty or not there, outside the case
    public Written write(Path bag, Words words) throws IOException {
        Path folder = bag.toAbsolutePath().normalize();
        Path above = folder.getParent();
        if (above == null) {
            throw new IOException("a bag cannot take the place of %s: choose a folder below it".formatted(folder));
        }
        HandedPart part = new HandedPart(work, handing, internal);
        List<String> claims = part.claims().stream()
                .map(claim -> JsonText.line(BatchForm.claim(claim)))
                .toList();
        List<String> incidents = part.incidents().stream()
                .map(incident -> JsonText.line(IncidentForm.incident(incident)))
                .toList();
        List<BagFile> payload = new ArrayList<>();
        handing.sources().forEach(source -> add(source, part, payload));
        payload.add(lines("claims.jsonl", claims));
        payload.add(lines("incidents.jsonl", incidents));
        payload.addAll(file.evidence(entries()));
        payload.add(BagFile.of("GUIDE.txt", guide()));
        Files.createDirectories(above);
        String name = String.valueOf(folder.getFileName());
        BagWriter.write(new RealDisk(above), name, payload, List.of(), tags(words));
        List<HandOverFault> faults = HandOverCheck.of(FileTree.of(folder)).faults();
        if (!faults.isEmpty()) {
            throw new IOException("the bag does not hold what was written, look to the disk: "
                    + faults.getFirst().line());
        }
        List<SourceId> ids = handing.sources().stream().map(Source::id).toList();
        work.append(List.of(new CaseRecord.Exported(name, internal, words.to(), words.reason(), ids)), List.of());
        return new Written(claims.size(), incidents.size(), part.withheld());
    }

    private void add(Source source, HandedPart part, List<BagFile> payload) {
        String folder = "sources/" + source.id().value() + "/";
        Digest original = new Digest(source.id().value());
        payload.add(new BagFile(folder + "original", () -> file.open(original)));
        payload.add(json(folder + "metadata.json", RecordCodec.write(new CaseRecord.SourceAdded(source, original))));
        Digest text = work.state().texts().get(source.id());
        if (text != null) {
            payload.add(new BagFile(folder + "text.txt", () -> file.open(text)));
        }
        if (source.mediaType().equals("text/csv")) {
            part.reading(source).ifPresent(read -> payload.add(json(folder + "rows.json", RecordCodec.write(read))));
        }
    }

    private static BagFile json(String name, Json json) {
        return BagFile.of(name, (JsonWriter.canonical(json) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static BagFile lines(String name, List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return BagFile.of(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// The entries that added the sources. What a source was once said to be, before somebody mended it, does not
    /// leave unless nothing is withheld.
    private List<Long> entries() {
        Map<SourceId, List<Long>> entries = new TreeMap<>();
        long number = 0;
        for (CaseRecord record : work.records()) {
            number++;
            if (record instanceof CaseRecord.SourceAdded(Source source, Digest _)
                    && handing.source(source.id()).isPresent()) {
                List<Long> before = entries.computeIfAbsent(source.id(), _ -> new ArrayList<>());
                if (!internal) {
                    before.clear();
                }
                before.add(number);
            }
        }
        return entries.values().stream().flatMap(List::stream).sorted().toList();
    }

    private List<BagWriter.Tag> tags(Words words) {
        List<BagWriter.Tag> tags = new ArrayList<>();
        tag("Source-Organization", words.organisation(), tags);
        tag("Contact-Name", words.by(), tags);
        tag("Bagging-Date", LocalDate.ofInstant(work.now(), ZoneOffset.UTC).toString(), tags);
        tag("External-Identifier", file.head().origin(), tags);
        tag("Bag-Software-Agent", words.tool(), tags);
        if (internal) {
            tag("External-Description", work.state().settings().name() + "\ninternal: nothing is withheld", tags);
        }
        return tags;
    }

    private static void tag(String label, String value, List<BagWriter.Tag> tags) {
        if (!value.isBlank()) {
            tags.add(new BagWriter.Tag(label, value));
        }
    }

    private static byte[] guide() throws IOException {
        try (InputStream in = HandOver.class.getResourceAsStream("guide.txt")) {
            if (in == null) {
                throw new IllegalStateException("the data file \"guide.txt\" is missing");
            }
            return in.readAllBytes();
        }
    }
}
