package org.tawthiq.verify.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tawthiq.verify.json.JsonLine;
import org.tawthiq.verify.json.JsonReader;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.JsonValue.JsonNumber;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.MalformedJson;
import org.tawthiq.verify.note.LogPolicy;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.proof.TlogProof;
import org.tawthiq.verify.proof.TlogProof.Reason;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.InclusionProof;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.verify.tlog.TreeHash;

/// Judges a proof step by step: from the part to the entry, from the entry to the checkpoint, and whose signatures
/// the checkpoint has. Every step is taken, whatever came of the others.
final class PartCheck {

    private static final String DIGEST = "[0-9a-f]{64}";

    private final PartProof proof;
    private final List<Reason> reasons = new ArrayList<>();

    private PartCheck(PartProof proof) {
        this.proof = proof;
    }

    /// What became of a proof.
    sealed interface Verdict {
        record Proven(ProvenPart part) implements Verdict {}

        record Refused(List<Reason> reasons) implements Verdict {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// @param given keys that must have signed besides those in the proof; none where none are known
    static Verdict judge(PartProof proof, List<VerifierKey> given) {
        return new PartCheck(proof).judge(given);
    }

    private Verdict judge(List<VerifierKey> given) {
        Optional<JsonObject> part = object(proof.part(), "part-unreadable", "the line of the part");
        Optional<JsonObject> entry = object(proof.entry(), "entry-unreadable", "the entry");
        OptionalLong place = number(part, "place");
        OptionalLong of = number(part, "of");
        Optional<JsonValue> content = part.flatMap(line -> line.member("part"));
        if (part.isPresent() && (place.isEmpty() || of.isEmpty() || content.isEmpty())) {
            refuse("part-unreadable", "the line of the part does not tell part, place and of");
        }
        Optional<String> root = entry.flatMap(leaf -> leaf.text("parts")).filter(text -> text.matches(DIGEST));
        if (entry.isPresent() && root.isEmpty()) {
            refuse("entry-without-parts", "the entry commits to no parts");
        }
        if (place.isPresent() && of.isPresent() && root.isPresent()) {
            lead(place.getAsLong(), of.getAsLong(), root.get());
        }
        Optional<TlogProof.Verdict.Proven> logged = logged(proof.keys());
        logged.ifPresent(this::needNoOtherSigner);
        if (!given.isEmpty()) {
            var _ = logged(given);
        }
        if (!reasons.isEmpty() || logged.isEmpty()) {
            return new Verdict.Refused(reasons.stream().distinct().toList());
        }
        return new Verdict.Proven(new ProvenPart(
                content.orElseThrow(),
                place.orElseThrow(),
                of.orElseThrow(),
                word(entry, "kind"),
                word(entry, "at"),
                word(entry, "actor"),
                proof.index(),
                logged.get().checkpoint(),
                logged.get().signatures().stream()
                        .map(signature -> signature.key().label())
                        .toList()));
    }

    private void refuse(String word, String sentence) {
        reasons.add(new Reason(word, sentence));
    }

    private static String word(Optional<JsonObject> entry, String name) {
        return entry.flatMap(leaf -> leaf.text(name)).orElse("not told");
    }

    private static OptionalLong number(Optional<JsonObject> line, String name) {
        return line.flatMap(object -> object.member(name)).orElse(JsonValue.JsonWord.NULL) instanceof JsonNumber number
                ? number.whole()
                : OptionalLong.empty();
    }

    private Optional<JsonObject> object(String text, String word, String what) {
        try {
            if (JsonReader.read(text.getBytes(UTF_8)) instanceof JsonObject object
                    && JsonLine.of(object).equals(text)) {
                return Optional.of(object);
            }
            refuse(word, what + " is no JSON object in its canonical form");
        } catch (MalformedJson e) {
            refuse(word, "%s is no JSON: %s".formatted(what, e.getMessage()));
        }
        return Optional.empty();
    }

    private void lead(long place, long of, String root) {
        Hash leaf = new TreeHash().leaf(proof.part().getBytes(UTF_8));
        Hash parts = Hash.at(HexFormat.of().parseHex(root), 0);
        if (!new InclusionProof(place, of, proof.path()).proves(leaf, parts)) {
            refuse(
                    "part-path-wrong",
                    "the path does not lead from this part, %d of %d, to what the entry commits to"
                            .formatted(place + 1, of));
        }
    }

    private Optional<TlogProof.Verdict.Proven> logged(List<VerifierKey> keys) {
        try {
            String origin = Checkpoint.parse(proof.checkpoint().text()).origin();
            LogPolicy policy = new LogPolicy(origin, keys);
            Hash leaf = new TreeHash().leaf(proof.entry().getBytes(UTF_8));
            switch (proof.proof().judge(leaf, policy)) {
                case TlogProof.Verdict.Proven proven -> {
                    return Optional.of(proven);
                }
                case TlogProof.Verdict.Refused(List<Reason> why) -> reasons.addAll(why);
            }
        } catch (MalformedText | IllegalArgumentException e) {
            refuse("other-log", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /// The proof's own keys are all that signed, so that no line of it goes unchecked.
    private void needNoOtherSigner(TlogProof.Verdict.Proven proven) {
        int lines = proof.checkpoint().signatures().size();
        int checked = proven.signatures().size();
        if (checked < lines) {
            refuse(
                    "signer-unknown",
                    "the checkpoint has %d signatures, and only %d are by keys in the proof".formatted(lines, checked));
        }
    }
}
