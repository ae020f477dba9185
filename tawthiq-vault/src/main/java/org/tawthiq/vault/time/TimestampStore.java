package org.tawthiq.vault.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.Durably;
import org.tawthiq.vault.time.AnswerCheck.Verdict;
import org.tawthiq.vault.time.TimestampFault.Code;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.time.StampName;
import org.tawthiq.verify.time.TimestampAnswer;
import org.tawthiq.verify.time.TimestampQuery;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.MalformedText;

/// The folder `time` of a case. A request is kept before it is handed out, so that its answer is known again; an answer
/// is kept byte for byte once it was checked. One writer at a time: the case's lock sees to it.
public final class TimestampStore {

    private final Disk disk;

    /// @param disk the case's folder
    public TimestampStore(Disk disk) {
        this.disk = disk;
    }

    /// @param request in DER
    /// @param again whether it was asked before and waits for its answer
    @SuppressWarnings("ArrayRecordComponent")
    public record Asked(StampName name, byte[] request, boolean again) {}

    /// @param again whether the answer was here already
    public record Taken(StampName name, Verdict.Accepted verdict, boolean again) {}

    /// Keeps a request for a timestamp over a checkpoint's note and returns it. Of one size all authorities stamp the
    /// note that was kept first. What waits for its answer is not asked anew.
    ///
    /// @param authority as [StampName#isAuthority] allows
    /// @param random [TimestampRequest#RANDOM_BYTES] fresh bytes
    public Asked ask(byte[] note, String authority, byte[] random) throws IOException, RefusedTimestamp {
        removeDrafts();
        Checkpoint checkpoint = checkpoint(note, "log/checkpoint");
        StampName name = new StampName(checkpoint.size(), authority);
        if (isThere(name.answer())) {
            throw new RefusedTimestamp(
                    Code.ALREADY_THERE,
                    "%s has stamped the log at this size (%d): it has not grown since"
                            .formatted(authority, checkpoint.size()));
        }
        byte[] kept = keptNote(name, checkpoint, note);
        Optional<byte[]> before = waiting(name, kept);
        byte[] request = before.isPresent() ? before.get() : TimestampRequest.over(kept, random);
        if (before.isEmpty()) {
            Durably.write(disk, name.request(), request);
        }
        return new Asked(name, request, before.isPresent());
    }

    private byte[] keptNote(StampName name, Checkpoint checkpoint, byte[] note) throws IOException, RefusedTimestamp {
        if (!isThere(name.checkpoint())) {
            Durably.write(disk, name.checkpoint(), note);
            return note;
        }
        byte[] kept = disk.bytes(name.checkpoint());
        if (!checkpoint(kept, name.checkpoint()).equals(checkpoint)) {
            throw new RefusedTimestamp(
                    Code.CASE_DAMAGED,
                    "%s and log/checkpoint tell of different logs of one size: one of the two was changed"
                            .formatted(name.checkpoint()));
        }
        return kept;
    }

    private static Checkpoint checkpoint(byte[] note, String file) throws RefusedTimestamp {
        try {
            return Checkpoint.parse(SignedNote.parse(note).text());
        } catch (MalformedText e) {
            throw new RefusedTimestamp(Code.CASE_DAMAGED, "%s cannot be read: %s".formatted(file, e.getMessage()));
        }
    }

    private Optional<byte[]> waiting(StampName name, byte[] note) throws IOException {
        if (!isThere(name.request())) {
            return Optional.empty();
        }
        byte[] request = disk.bytes(name.request());
        try {
            boolean fits = TimestampQuery.read(request).imprint().fits(note);
            return fits ? Optional.of(request) : Optional.empty();
        } catch (MalformedText _) {
            return Optional.empty();
        }
    }

    /// Checks an answer and keeps it beside the request that it answers.
    public Taken take(String authority, byte[] answer, AnswerCheck check) throws IOException, RefusedTimestamp {
        removeDrafts();
        List<StampName> asked = asked(authority);
        if (asked.isEmpty()) {
            throw new RefusedTimestamp(
                    Code.NOT_ASKED,
                    "nothing was asked of \"%s\" for this case: write a request first".formatted(authority));
        }
        StampName name = answered(asked, answer);
        if (!isThere(name.checkpoint())) {
            throw new RefusedTimestamp(Code.CASE_DAMAGED, "%s is missing".formatted(name.checkpoint()));
        }
        Verdict verdict = check.judge(disk.bytes(name.checkpoint()), disk.bytes(name.request()), answer);
        return switch (verdict) {
            case Verdict.Refused(List<TimestampFault> faults) -> throw new RefusedTimestamp(faults);
            case Verdict.Accepted accepted -> new Taken(name, accepted, keep(name, answer));
        };
    }

    /// Returns whether the answer was here already.
    private boolean keep(StampName name, byte[] answer) throws IOException, RefusedTimestamp {
        boolean again = isThere(name.answer());
        if (again && !Arrays.equals(disk.bytes(name.answer()), answer)) {
            throw new RefusedTimestamp(
                    Code.ALREADY_THERE, "%s holds another answer to this request".formatted(name.answer()));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name.answer(), answer);
        files.put(name.digest(), name.digestLine(answer).getBytes(StandardCharsets.UTF_8));
        Durably.writeAll(disk, files);
        return again;
    }

    /// Requests to an authority, the latest first.
    private List<StampName> asked(String authority) throws IOException {
        return disk.list(StampName.FOLDER).stream()
                .filter(file -> file.endsWith(".tsq"))
                .map(StampName::of)
                .flatMap(Optional::stream)
                .filter(name -> name.authority().equals(authority))
                .sorted(Comparator.comparingLong(StampName::size).reversed())
                .toList();
    }

    /// The request with the answer's nonce, or else the latest, so that it can be told what does not fit.
    private StampName answered(List<StampName> asked, byte[] answer) throws IOException {
        for (StampName name : asked) {
            if (isNonceShared(disk.bytes(name.request()), answer)) {
                return name;
            }
        }
        return asked.getFirst();
    }

    private static boolean isNonceShared(byte[] request, byte[] answer) {
        try {
            return TimestampAnswer.read(answer) instanceof TimestampAnswer.Granted granted
                    && TimestampQuery.read(request)
                            .nonce()
                            .equals(granted.info().nonce());
        } catch (MalformedText _) {
            return false;
        }
    }

    private boolean isThere(String file) throws IOException {
        return disk.look(file) == Disk.Found.FILE;
    }

    /// What an interrupted command left.
    private void removeDrafts() throws IOException {
        for (String file : disk.list(StampName.FOLDER)) {
            if (file.endsWith(Durably.DRAFT)) {
                disk.delete(Disk.in(StampName.FOLDER, file));
            }
        }
    }
}
