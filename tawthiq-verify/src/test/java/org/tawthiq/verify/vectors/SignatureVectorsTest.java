package org.tawthiq.verify.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.verify.vectors.Vectors.hex;
import static org.tawthiq.verify.vectors.Vectors.objects;
import static org.tawthiq.verify.vectors.Vectors.texts;
import static org.tawthiq.verify.vectors.Vectors.whole;
import static org.tawthiq.verify.vectors.Vectors.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tawthiq.verify.json.JsonValue.JsonArray;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.MalformedJson;
import org.tawthiq.verify.note.KeyType;
import org.tawthiq.verify.note.RawSignature;

/// Signatures at the edges, by two projects.
class SignatureVectorsTest {

    /// Which of our rules refuses a vector that carries one of these flags. The flags of a mere component of
    /// low order are not among them: a point may have one and be neither of small order nor written in a
    /// second way. `reencoded_k` never comes without a point written in a second way.
    private static final Set<String> REFUSED_FOR = Set.of(
            "low_order_A", // the key is of small order
            "low_order_R", // R is of small order
            "non_canonical_A", // the key is written in a second way
            "non_canonical_R", // R is written in a second way
            "low_order_residue"); // SB = R + kA fails: it is checked as it stands, not eight times it

    @Test
    void the914EdgesOfEd25519AreJudgedByTheirFlags() throws MalformedJson {
        List<JsonObject> cases = ((JsonArray) Vectors.json("cctv-ed25519/ed25519vectors.json.gz"))
                .items().stream().map(JsonObject.class::cast).toList();
        assertThat(cases).hasSize(914);
        List<Long> accepted = new ArrayList<>();
        List<Long> other = new ArrayList<>();
        for (JsonObject c : cases) {
            boolean expected = Collections.disjoint(texts(c, "flags"), REFUSED_FOR);
            boolean verdict = RawSignature.verifies(
                    KeyType.ED25519, hex(c, "key"), word(c, "msg").getBytes(UTF_8), hex(c, "sig"));
            (verdict ? accepted : new ArrayList<Long>()).add(whole(c, "number"));
            (verdict == expected ? new ArrayList<Long>() : other).add(whole(c, "number"));
        }
        assertThat(other).isEmpty();
        assertThat(accepted).hasSize(43);
    }

    @Test
    void wycheproofsEd25519IsJudgedAsExpected() throws MalformedJson {
        List<Long> other = new ArrayList<>();
        int count = 0;
        for (JsonObject group : objects((JsonObject) Vectors.json("wycheproof/ed25519_test.json.gz"), "testGroups")) {
            byte[] key = hex(group.object("publicKey").orElseThrow(), "pk");
            for (JsonObject c : objects(group, "tests")) {
                boolean verdict = RawSignature.verifies(KeyType.ED25519, key, hex(c, "msg"), hex(c, "sig"));
                count++;
                if (verdict != word(c, "result").equals("valid")) {
                    other.add(whole(c, "tcId"));
                }
            }
        }
        assertThat(count).isEqualTo(151);
        assertThat(other).isEmpty();
    }

    /// Cosignatures have an empty context. Seven of the 180 cases give another: the two of these that are valid
    /// under a context of their own must be refused without it.
    @Test
    void wycheproofsMlDsa44IsJudgedAsExpected() throws MalformedJson {
        List<Long> other = new ArrayList<>();
        int count = 0;
        int ofOtherContexts = 0;
        for (JsonObject group :
                objects((JsonObject) Vectors.json("wycheproof/mldsa_44_verify_test.json.gz"), "testGroups")) {
            byte[] key = hex(group, "publicKey");
            for (JsonObject c : objects(group, "tests")) {
                boolean foreign = !c.text("ctx").orElse("").isEmpty();
                boolean expected = word(c, "result").equals("valid") && !foreign;
                count++;
                ofOtherContexts += foreign ? 1 : 0;
                if (RawSignature.verifies(KeyType.ML_DSA_44_COSIGNATURE, key, hex(c, "msg"), hex(c, "sig"))
                        != expected) {
                    other.add(whole(c, "tcId"));
                }
            }
        }
        assertThat(count).isEqualTo(180);
        assertThat(ofOtherContexts).isEqualTo(7);
        assertThat(other).isEmpty();
    }
}
