package org.tawthiq.vault;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.Preserved;
import org.tawthiq.vault.codec.RecordCodec;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.json.JsonWriter;
import org.tawthiq.vault.ocfl.Addition;
import org.tawthiq.vault.ocfl.Incoming;
import org.tawthiq.vault.ocfl.ObjectPlaces;
import org.tawthiq.vault.ocfl.OcflWriter;
import org.tawthiq.vault.ocfl.Staging;
import org.tawthiq.verify.ocfl.Inventory;
import org.tawthiq.vocabulary.Digest;

/// The evidence: an OCFL object a source, with the file as it came (`original`), the text that was read out of it
/// (`text.txt`) and what is known of it (`metadata.json`).
final class ObjectStore {

    static final String FOLDER = "objects";
    private static final String STAGING = "staging";
    private static final String SOURCE = "urn:tawthiq:source:";

    /// Objects that are put at once.
    private static final int AT_ONCE = 64;

    private final Disk disk;
    private final Optional<OcflWriter> writer;
    private final Map<Digest, String> objects = new HashMap<>();

    private ObjectStore(Disk disk, Optional<OcflWriter> writer) {
        this.disk = disk;
        this.writer = writer;
    }

    /// Finishes or removes what an interrupted command left.
    static ObjectStore open(Disk disk) throws IOException {
        return new ObjectStore(disk, Optional.of(OcflWriter.open(disk, FOLDER, STAGING)));
    }

    static ObjectStore openToRead(Disk disk) {
        return new ObjectStore(disk, Optional.empty());
    }

    /// Where the bytes stand that a record speaks of.
    void learn(CaseRecord record) {
        switch (record) {
            case CaseRecord.SourceAdded(var ignored, Digest object) -> objects.put(object, SOURCE + object.hex());
            case CaseRecord.TextExtracted text ->
                objects.putIfAbsent(text.text(), SOURCE + text.source().value());
            case CaseRecord.HandedOver(var source, String _, Digest proof) ->
                objects.putIfAbsent(proof, SOURCE + source.value());
            case CaseRecord.CaseOpened _,
                    CaseRecord.SettingsChanged _,
                    CaseRecord.ClaimsRead _,
                    CaseRecord.WeightsLearned _,
                    CaseRecord.IncidentsLinked _,
                    CaseRecord.Decided _,
                    CaseRecord.Assessed _,
                    CaseRecord.ReportPublished _,
                    CaseRecord.Exported _,
                    CaseRecord.Timestamped _,
                    CaseRecord.Viewed _,
                    CaseRecord.Erased _,
                    CaseRecord.Gone _ -> {}
        }
    }

    /// Keeps what the entries speak of; bytes kept already are recognised.
    ///
    /// @throws IllegalArgumentException for bytes of which no entry speaks
    void keep(List<CaseFile.Entry> entries, List<Preserved> preserved) throws IOException {
        OcflWriter open = writer.orElseThrow(() -> new IllegalStateException("the case was opened to be read"));
        Map<Digest, Preserved> bytes = new LinkedHashMap<>();
        preserved.forEach(one -> bytes.put(one.digest(), one));
        Map<String, Files> files = new TreeMap<>();
        Set<Digest> named = new HashSet<>();
        for (CaseFile.Entry entry : entries) {
            switch (entry.content()) {
                case CaseRecord.SourceAdded added -> {
                    Files object = files.computeIfAbsent(SOURCE + added.object().hex(), _ -> new Files(entry));
                    object.take("original", added.object(), bytes, named);
                    object.content.put(
                            "metadata.json",
                            Preserved.of(Texts.utf8(JsonWriter.canonical(RecordCodec.write(added)) + "\n")));
                }
                case CaseRecord.TextExtracted text ->
                    files.computeIfAbsent(SOURCE + text.source().value(), _ -> new Files(entry))
                            .take("text.txt", text.text(), bytes, named);
                case CaseRecord.HandedOver(var source, String _, Digest proof) ->
                    files.computeIfAbsent(SOURCE + source.value(), _ -> new Files(entry))
                            .take("handed-over-%s.json".formatted(proof.hex().substring(0, 16)), proof, bytes, named);
                case CaseRecord.CaseOpened _,
                        CaseRecord.SettingsChanged _,
                        CaseRecord.ClaimsRead _,
                        CaseRecord.WeightsLearned _,
                        CaseRecord.IncidentsLinked _,
                        CaseRecord.Decided _,
                        CaseRecord.Assessed _,
                        CaseRecord.ReportPublished _,
                        CaseRecord.Exported _,
                        CaseRecord.Timestamped _,
                        CaseRecord.Viewed _,
                        CaseRecord.Erased _,
                        CaseRecord.Gone _ -> {}
            }
        }
        if (!named.containsAll(bytes.keySet())) {
            throw new IllegalArgumentException("bytes are to be preserved of which no entry speaks");
        }
        put(open, files);
    }

    /// What is to be in one object.
    private static final class Files {

        private final Instant at;
        private final String actor;
        private final Map<String, Preserved> content = new TreeMap<>();

        Files(CaseFile.Entry entry) {
            this.at = entry.at();
            this.actor = entry.actor();
        }

        void take(String path, Digest digest, Map<Digest, Preserved> bytes, Set<Digest> named) {
            Preserved given = bytes.get(digest);
            if (given != null) {
                content.put(path, given);
                named.add(digest);
            }
        }
    }

    private static void put(OcflWriter open, Map<String, Files> files) throws IOException {
        List<Incoming> incoming = new ArrayList<>();
        for (Map.Entry<String, Files> object : files.entrySet()) {
            Files of = object.getValue();
            boolean isKnown = open.inventory(object.getKey()).isPresent();
            if (of.content.isEmpty() || (!isKnown && !of.content.containsKey("original"))) {
                continue;
            }
            SequencedMap<String, Staging.Source> sources = new LinkedHashMap<>();
            of.content.forEach((path, bytes) -> sources.put(path, new Given(bytes)));
            incoming.add(new Incoming(
                    object.getKey(),
                    sources,
                    of.at,
                    isKnown ? "what was read out of it, or is known of it" : "as it came",
                    new Addition.User(of.actor, "urn:tawthiq:person")));
        }
        open.putAll(incoming, AT_ONCE);
    }

    private record Given(Preserved bytes) implements Staging.Source {

        @Override
        public InputStream open() throws IOException {
            return bytes.open();
        }

        @Override
        public boolean isDigest(String sha256) {
            return bytes.digest().hex().equals(sha256);
        }
    }

    /// Takes the objects of erased sources out, whole, with all their versions. What is known of the places of bytes
    /// is forgotten.
    void takeOut(Collection<Digest> sources) throws IOException {
        OcflWriter open = writer.orElseThrow(() -> new IllegalStateException("the case was opened to be read"));
        open.takeOut(sources.stream().map(source -> SOURCE + source.hex()).toList());
        objects.clear();
    }

    byte[] read(Digest digest) throws IOException {
        String file = file(digest);
        byte[] bytes = StoredFiles.read(disk, file, "the object " + file);
        if (!Digest.of(bytes).equals(digest)) {
            throw new DamagedCase(
                    "the object %s has changed since it was preserved: bring it back from a copy of the case"
                            .formatted(file));
        }
        return bytes;
    }

    /// As [#read], for bytes that need not be held in memory.
    InputStream open(Digest digest) throws IOException {
        String file = file(digest);
        if (disk.look(file) != Disk.Found.FILE) {
            throw new DamagedCase("the object %s is missing: bring it back from a copy of the case".formatted(file));
        }
        return new CheckedObject(disk.read(file), file, digest);
    }

    /// The file that holds these bytes, by what the object's inventory says.
    private String file(Digest digest) throws IOException {
        String id = objects.get(digest);
        if (id == null) {
            throw new DamagedCase("no record of the case speaks of the object " + digest.hex());
        }
        String folder = Disk.in(FOLDER, ObjectPlaces.folder(id));
        String name = Disk.in(folder, "inventory.json");
        Optional<Inventory> inventory = Inventory.read(StoredFiles.read(disk, name, name));
        return inventory
                .flatMap(read -> Optional.ofNullable(read.fixity()
                                .getOrDefault("sha256", new TreeMap<>())
                                .get(digest.hex()))
                        .map(List::getFirst))
                .map(path -> Disk.in(folder, path))
                .orElseThrow(() ->
                        new DamagedCase("%s does not tell where the bytes %s are: bring it back from a copy of the case"
                                .formatted(name, digest.hex())));
    }
}
