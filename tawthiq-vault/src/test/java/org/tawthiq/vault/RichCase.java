package org.tawthiq.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.Preserved;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.codec.SampleRecords;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.time.AnswerCheck;
import org.tawthiq.vault.time.RefusedTimestamp;
import org.tawthiq.vault.time.TimestampFault;
import org.tawthiq.vault.time.TimestampStore;
import org.tawthiq.vocabulary.Digest;

/// A case with a file of every class that a case can hold: objects of three versions, full and partial tiles, older
/// ones, other keys before, timestamps, and entries that no checkpoint counts yet.
final class RichCase {

    /// So many records fill a tile.
    private static final int MANY = 256;

    /// 2,048 bits of RSA take a while to be made.
    private static final Map<String, TestAuthority> AUTHORITIES = new HashMap<>();

    private RichCase() {}

    static void write(Path folder) throws IOException {
        Path work = folder.resolveSibling("work");
        try (CaseFolder file = open(work, 1)) {
            SampleCase.appendFirst(file);
        }
        stamp(work, "one");
        try (CaseFolder file = open(work, 2)) {
            SampleCase.appendSecond(file);
            file.append(grades(MANY), List.of());
        }
        stamp(work, "two");
        try (CaseFolder file = open(work, 2)) {
            addSource(file, 1);
            addSource(file, 2);
        }
        try (CaseFolder file = open(work, 2)) {
            for (int batch = 3; batch < 7; batch++) {
                addSource(file, batch);
            }
            copy(work, folder);
        }
    }

    static CaseFolder open(Path folder, long keys) throws IOException {
        Path store = Files.createDirectories(folder.resolveSibling("keys-" + keys));
        return CaseFolder.open(
                folder,
                SampleCase.salts(Files.list(folder.getParent()).count()),
                SampleCase.keys(new RealDisk(store), keys));
    }

    /// A source with its text, and one that another case handed over, with its proof.
    static void addSource(CaseFolder file, int number) throws IOException {
        byte[] evidence = SampleCase.bytes("Evidence %d. ".formatted(number).repeat(10 * number));
        byte[] text = SampleCase.bytes("Text %d.\n".formatted(number));
        byte[] proof = SampleCase.bytes("{\"proof\":%d}\n".formatted(number));
        SourceId source = SourceId.of(Digest.of(evidence));
        append(file, SampleRecords.sourceAdded(Digest.of(evidence)), evidence);
        append(file, SampleRecords.textExtracted(source, Digest.of(text)), text);
        append(file, new CaseRecord.HandedOver(source, "tawthiq.org/case/0123", Digest.of(proof)), proof);
    }

    private static void append(CaseFolder file, CaseRecord record, byte[] bytes) throws IOException {
        file.append(SampleCase.entries(record), List.of(Preserved.of(bytes)));
    }

    static List<CaseFile.Entry> grades(int number) {
        List<CaseRecord> records = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            records.add(new CaseRecord.Assessed("rules/" + i, List.of()));
        }
        return SampleCase.entries(records);
    }

    /// Once for a size and authority; a second time nothing happens.
    static void stamp(Path folder, String authority) throws IOException {
        byte[] note = Files.readAllBytes(folder.resolve("log/checkpoint"));
        TimestampStore store = new TimestampStore(new RealDisk(folder));
        TestAuthority stamping = AUTHORITIES.get(authority);
        if (stamping == null) {
            stamping = new TestAuthority(authority.hashCode());
            AUTHORITIES.put(authority, stamping);
        }
        try {
            byte[] request = store.ask(note, authority, new byte[8]).request();
            store.take(authority, stamping.answer(request), new AnswerCheck(List.of()));
        } catch (RefusedTimestamp e) {
            if (!e.faults().getFirst().code().equals(TimestampFault.Code.ALREADY_THERE)) {
                throw new IOException(e);
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
