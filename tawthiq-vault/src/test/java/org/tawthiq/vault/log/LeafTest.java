package org.tawthiq.vault.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Known;

class LeafTest {

    private static final Digest COMMITMENT = Digest.ofText("a record's file");
    private static final Leaf LEAF = new Leaf(
            "claims-read", Instant.parse("2020-05-14T10:00:00Z"), "Mara Invented", COMMITMENT, Known.unknown());

    @Test
    void itsLineSaysWhatWhenAndWhoAndCommitsToTheRecord() {
        assertThat(LEAF.line())
                .isEqualTo("{\"actor\":\"Mara Invented\",\"at\":\"2020-05-14T10:00:00Z\",\"commitment\":\"%s\","
                                .formatted(COMMITMENT.hex())
                        + "\"kind\":\"claims-read\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mara Invented", "مارا", "a \"quoted\" name", "two\nlines", "\uD83D\uDE00", ""})
    void whoeverWroteItTheLineIsOneLineAndIsReadUnchanged(String actor) throws JsonProblem {
        Leaf leaf = new Leaf(
                LEAF.kind(), Instant.parse("2020-05-14T10:00:00.123456789Z"), actor, COMMITMENT, Known.unknown());
        assertThat(leaf.line()).doesNotContain("\n");
        assertThat(Leaf.read(leaf.line())).isEqualTo(leaf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor", "at", "commitment", "kind"})
    void aMissingKeyIsNamed(String key) {
        String line = LEAF.line().replace("\"" + key + "\":", "\"other\":");
        assertThatThrownBy(() -> Leaf.read(line))
                .isInstanceOf(JsonProblem.class)
                .hasMessageContaining(key);
    }

    @Test
    void aMomentOrACommitmentOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> Leaf.read(LEAF.line().replace("2020-05-14T", "14 May 2020, ")))
                .isInstanceOf(JsonProblem.class)
                .hasMessageContaining("14 May 2020");
        assertThatThrownBy(() -> Leaf.read(LEAF.line().replace(COMMITMENT.hex(), "abcd")))
                .isInstanceOf(JsonProblem.class)
                .hasMessageContaining("abcd");
    }
}
