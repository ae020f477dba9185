package org.tawthiq.verify.handover;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawthiq.verify.bag.BagCheck;
import org.tawthiq.verify.bag.BagFault;
import org.tawthiq.verify.file.Digests;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.note.LogPolicy;
import org.tawthiq.verify.note.NoteFault;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.MalformedText;

/// Checks the bag of a hand-over: that it is whole, that its checkpoint is signed by the keys in it, and that each
/// source in it is one that the log names. Whether the keys are those of the case, only somebody who has them from
/// elsewhere can tell.
public final class HandOverCheck {

    /// What was found.
    ///
    /// @param faults every one; none where the hand-over holds
    /// @param proven by source, the numbers of the entries that name it, in the order of the log
    public record Result(List<HandOverFault> faults, Map<String, List<String>> proven, String origin) {
        public Result {
            faults = List.copyOf(faults);
            proven = new TreeMap<>(proven);
        }
    }

    private final FileTree bag;
    private final List<HandOverFault> faults = new ArrayList<>();
    private final Map<String, List<String>> proven = new TreeMap<>();
    private final Map<String, JsonValue.JsonObject> described = new TreeMap<>();
    private String origin = "";

    private HandOverCheck(FileTree bag) {
        this.bag = bag;
    }

    public static Result of(FileTree bag) throws IOException {
        List<HandOverFault> faults = new ArrayList<>();
        for (BagFault fault : BagCheck.of(bag)) {
            if (fault.isError()) {
                faults.add(new HandOverFault(fault.code().word(), fault.file(), fault.what()));
            }
        }
        return of(bag, faults);
    }

    /// @param ofBag what is wrong with it as a bag
    static Result of(FileTree bag, List<HandOverFault> ofBag) throws IOException {
        HandOverCheck check = new HandOverCheck(bag);
        check.faults.addAll(ofBag);
        check.run();
        return new Result(check.faults, check.proven, check.origin);
    }

    private void run() throws IOException {
        for (String manifest : HandOverFiles.MANIFESTS) {
            if (bag.look(manifest) != FileTree.Kind.FILE) {
                add("manifest-missing", manifest, "every hand-over has it, and it is not there");
            }
        }
        Optional<LogPolicy> policy = policy();
        if (policy.isPresent()) {
            proofs(policy.get());
        }
        for (String source : bag.list(HandOverFiles.SOURCES)) {
            source(source);
        }
    }

    private Optional<LogPolicy> policy() throws IOException {
        try {
            List<VerifierKey> keys = new ArrayList<>();
            for (String line : HandOverFiles.text(bag, HandOverFiles.KEYS)
                    .orElse("")
                    .lines()
                    .toList()) {
                keys.add(VerifierKey.parse(line));
            }
            if (keys.isEmpty()) {
                add("keys-missing", HandOverFiles.KEYS, "the keys of the log are not there");
                return Optional.empty();
            }
            SignedNote note = SignedNote.parse(
                    HandOverFiles.bytes(bag, HandOverFiles.CHECKPOINT).orElse(new byte[0]));
            origin = Checkpoint.parse(note.text()).origin();
            LogPolicy policy = new LogPolicy(origin, keys);
            if (policy.judge(note) instanceof LogPolicy.Verdict.Refused(List<NoteFault> refused)) {
                refused.forEach(fault -> add(fault.code().word(), HandOverFiles.CHECKPOINT, fault.sentence()));
            }
            return Optional.of(policy);
        } catch (MalformedText | IllegalArgumentException e) {
            add(
                    "checkpoint-unreadable",
                    HandOverFiles.CHECKPOINT,
                    "it, or the keys for it, cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void proofs(LogPolicy policy) throws IOException {
        for (String file : bag.list(HandOverFiles.PROOFS)) {
            String number = file.endsWith(".tlog-proof") ? file.substring(0, file.lastIndexOf('.')) : "";
            EntryProof.Outcome outcome = new EntryProof(bag, number).check(policy);
            faults.addAll(outcome.faults());
            outcome.record()
                    .ifPresent(record -> record.text("object").ifPresent(object -> {
                        proven.computeIfAbsent(object, _ -> new ArrayList<>()).add(number);
                        described.put(object, record);
                    }));
        }
    }

    private void source(String source) throws IOException {
        String folder = HandOverFiles.SOURCES + "/" + source;
        String original = folder + "/original";
        if (bag.look(original) != FileTree.Kind.FILE) {
            add("original-missing", folder, "the source has no original");
        } else if (!source.equals(sha256(original))) {
            add("original-other", original, "it does not have the SHA-256 that its folder is named by");
        }
        if (!described.containsKey(source)) {
            add("source-not-proven", folder, "no entry in the hand-over proves it");
        } else if (!HandOverFiles.json(bag, folder + "/metadata.json")
                .equals(Optional.ofNullable(described.get(source)))) {
            add("metadata-other", folder + "/metadata.json", "it is not what the last record says of the source");
        }
    }

    private @Nullable String sha256(String file) throws IOException {
        try (InputStream in = bag.open(file)) {
            return Digests.of(in, List.of("sha256")).get("sha256");
        }
    }

    private void add(String word, String file, String what) {
        faults.add(new HandOverFault(word, file, what));
    }
}
