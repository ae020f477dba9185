package org.tawthiq.verify.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.verify.vectors.Vectors.texts;
import static org.tawthiq.verify.vectors.Vectors.whole;
import static org.tawthiq.verify.vectors.Vectors.word;
import static org.tawthiq.verify.vectors.Vectors.yes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.MalformedJson;
import org.tawthiq.verify.tlog.ConsistencyProof;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.InclusionProof;
import org.tawthiq.verify.tlog.Subtree;
import org.tawthiq.verify.tlog.SubtreeProof;

/// The 518 cases of transparency-dev/merkle: every verdict is theirs.
class MerkleVectorsTest {

    @Test
    void inclusionProofsAreJudgedAsExpected() throws MalformedJson {
        agree(
                "inclusion",
                98,
                6,
                c -> new InclusionProof(whole(c, "leafIdx"), whole(c, "treeSize"), path(c))
                        .proves(hash(c, "leafHash"), hash(c, "root")));
    }

    @Test
    void inclusionProofsOfSubtreesAreJudgedAsExpected() throws MalformedJson {
        agree(
                "subtreeinclusion",
                204,
                12,
                c -> InclusionProof.proves(
                        subtree(c), whole(c, "leafIdx"), path(c), hash(c, "leafHash"), hash(c, "root")));
    }

    @Test
    void consistencyProofsAreJudgedAsExpected() throws MalformedJson {
        agree(
                "consistency",
                98,
                6,
                c -> new ConsistencyProof(whole(c, "size1"), whole(c, "size2"), path(c))
                        .proves(hash(c, "root1"), hash(c, "root2")));
    }

    @Test
    void consistencyProofsOfSubtreesAreJudgedAsExpected() throws MalformedJson {
        agree(
                "subtreeconsistency",
                118,
                12,
                c -> new SubtreeProof(subtree(c), whole(c, "size"), path(c))
                        .proves(hash(c, "root1"), hash(c, "root2")));
    }

    private static void agree(String set, int cases, int accepted, Predicate<JsonObject> verdict) throws MalformedJson {
        List<JsonObject> all = Vectors.lines("rfc6962-merkle/" + set + ".jsonl.gz");
        assertThat(all).hasSize(cases);
        assertThat(all.stream().filter(c -> !yes(c, "wantErr"))).hasSize(accepted);
        assertThat(all.stream()
                        .filter(c -> verdict.test(c) == yes(c, "wantErr"))
                        .map(c -> word(c, "_file")))
                .as("cases with another verdict")
                .isEmpty();
    }

    private static Subtree subtree(JsonObject c) {
        return new Subtree(whole(c, "start"), whole(c, "end"));
    }

    private static List<Hash> path(JsonObject c) {
        List<Hash> path = new ArrayList<>();
        texts(c, "proof").forEach(base64 -> path.add(hash("proof", base64)));
        return path;
    }

    private static Hash hash(JsonObject c, String member) {
        return hash(member.replaceFirst("[12]$", ""), c.text(member).orElse(""));
    }

    /// Some cases give bytes that are no hash of 32 bytes ("don't care"), which our proofs cannot even be
    /// asked about. A hash stands for them that no tree has: one for every text and use, so that two such
    /// roots are equal where they are written so.
    private static Hash hash(String use, String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        return bytes.length == Hash.LENGTH ? Hash.at(bytes, 0) : standIn(use + " " + base64);
    }

    private static Hash standIn(String what) {
        try {
            byte[] text = ("a stand-in for the " + what).getBytes(UTF_8);
            return Hash.at(MessageDigest.getInstance("SHA-256").digest(text), 0);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
