package org.tawthiq.verify.time;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.time.TimestampFinding.Code;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.MalformedText;

/// Checks the folder `time` of a case, as far as the JDK alone can: every answer against the checkpoint and the request
/// that stand beside it.
public final class TimeFolderCheck {

    private final Path folder;
    private final List<TimestampFinding> findings = new ArrayList<>();
    private final List<StampedCheckpoint> stamped = new ArrayList<>();
    private final TreeSet<String> unnamed = new TreeSet<>();

    private TimeFolderCheck(Path folder) {
        this.folder = folder;
    }

    /// @param findings every one, by authority and size
    /// @param stamped what is known of time, by size
    /// @param unnamed files of the folder that belong to no timestamp
    public record Found(List<TimestampFinding> findings, List<StampedCheckpoint> stamped, List<String> unnamed) {
        public Found {
            findings = List.copyOf(findings);
            stamped = List.copyOf(stamped);
            unnamed = List.copyOf(unnamed);
        }
    }

    /// @param folder of the case; one without timestamps has nothing to find
    public static Found check(Path folder) throws IOException {
        TimeFolderCheck check = new TimeFolderCheck(folder);
        check.run();
        return new Found(check.findings, check.stamped, List.copyOf(check.unnamed));
    }

    private void run() throws IOException {
        Path time = folder.resolve(StampName.FOLDER);
        if (!Files.isDirectory(time)) {
            return;
        }
        TreeMap<Long, TreeMap<String, StampName>> names = new TreeMap<>();
        try (Stream<Path> files = Files.list(time)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = String.valueOf(file.getFileName());
                unnamed.add(StampName.FOLDER + "/" + name);
                StampName.of(name)
                        .ifPresent(one -> names.computeIfAbsent(one.size(), _ -> new TreeMap<>())
                                .put(one.authority(), one));
            }
        }
        for (TreeMap<String, StampName> ofSize : names.values()) {
            for (StampName name : ofSize.values()) {
                unnamed.removeAll(List.of(name.checkpoint(), name.request(), name.answer(), name.digest()));
                one(name);
            }
        }
    }

    private void one(StampName name) throws IOException {
        Optional<byte[]> note = bytes(name.checkpoint());
        Optional<byte[]> request = bytes(name.request());
        Optional<byte[]> answer = bytes(name.answer());
        Optional<byte[]> digest = bytes(name.digest());
        if (note.isEmpty()) {
            find(Code.TIMESTAMP_FILE_MISSING, name.checkpoint(), "it is not there, and a timestamp is over it");
        }
        if (request.isEmpty()) {
            find(Code.TIMESTAMP_FILE_MISSING, name.request(), "it is not there, and it was answered");
        }
        Optional<TimestampQuery> query = query(name, request, note);
        if (answer.isEmpty() && digest.isEmpty()) {
            find(Code.TIMESTAMP_AWAITED, name.request(), "it was asked for a timestamp; no answer is here yet");
            return;
        }
        if (answer.isEmpty()) {
            find(Code.TIMESTAMP_FILE_MISSING, name.answer(), "it is not there, and its digest is");
            return;
        }
        if (digest.isEmpty()) {
            find(Code.TIMESTAMP_FILE_MISSING, name.digest(), "it is not there, and its answer is");
        } else if (!Arrays.equals(digest.get(), name.digestLine(answer.get()).getBytes(UTF_8))) {
            find(
                    Code.TIMESTAMP_CHANGED,
                    name.answer(),
                    "it is not what %s says of it: one of the two was changed".formatted(name.digest()));
        }
        if (note.isPresent()) {
            List<TimestampFinding> found =
                    TimestampCheck.check(answer.get(), name.answer(), note.get(), name.checkpoint());
            findings.addAll(found);
            boolean fits = found.stream().anyMatch(finding -> finding.code() == Code.TIMESTAMP_IMPRINT_FITS);
            answered(name, note.get(), answer.get(), query, fits);
        }
    }

    private void answered(StampName name, byte[] note, byte[] answer, Optional<TimestampQuery> query, boolean fits) {
        try {
            if (TimestampAnswer.read(answer) instanceof TimestampAnswer.Granted granted) {
                TimestampInfo info = granted.info();
                if (query.isPresent() && !query.get().nonce().equals(info.nonce())) {
                    find(
                            Code.TIMESTAMP_NONCE_DIFFERS,
                            name.answer(),
                            "it answers another request than " + name.request());
                }
                SignedNote signed = SignedNote.parse(note);
                Checkpoint checkpoint = Checkpoint.parse(signed.text());
                if (checkpoint.size() != name.size()) {
                    find(
                            Code.TIMESTAMP_CHECKPOINT_WRONG,
                            name.checkpoint(),
                            "it counts %d leaves".formatted(checkpoint.size()));
                } else if (fits) {
                    stamped.add(new StampedCheckpoint(name, signed, checkpoint, info.at()));
                }
            }
        } catch (MalformedText e) {
            if (fits) {
                find(Code.TIMESTAMP_CHECKPOINT_WRONG, name.checkpoint(), String.valueOf(e.getMessage()));
            }
        }
    }

    private Optional<TimestampQuery> query(StampName name, Optional<byte[]> request, Optional<byte[]> note) {
        if (request.isEmpty()) {
            return Optional.empty();
        }
        try {
            TimestampQuery query = TimestampQuery.read(request.get());
            if (note.isPresent() && !query.imprint().fits(note.get())) {
                find(
                        Code.TIMESTAMP_IMPRINT_DIFFERS,
                        name.request(),
                        "it asks for other bytes than %s".formatted(name.checkpoint()));
            }
            return Optional.of(query);
        } catch (MalformedText e) {
            find(Code.TIMESTAMP_UNREADABLE, name.request(), "it is no request of RFC 3161: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void find(Code code, String file, String sentence) {
        findings.add(new TimestampFinding(code, file, sentence));
    }

    /// A file that is longer than any answer is cut off, so that it is found to be none.
    private Optional<byte[]> bytes(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(2 * TimestampAnswer.MOST_BYTES));
        }
    }
}
