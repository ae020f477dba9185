package org.tawthiq.vault.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ROOT_OF_NOTHING = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    private static final String EMPTY = "tawthiq.org/case/v1\n0\n" + ROOT_OF_NOTHING + "\n";

    @Test
    void theCheckpointOfNothingHasItsThreeLines() {
        assertThat(Checkpoint.of(new MerkleTree()).text()).isEqualTo(EMPTY);
    }

    @Test
    void whatWasWrittenIsReadUnchanged() {
        MerkleTree tree = new MerkleTree();
        for (int size = 1; size <= 12; size++) {
            tree.add("leaf %d".formatted(size).getBytes(StandardCharsets.UTF_8));
            Checkpoint checkpoint = Checkpoint.of(tree);
            assertThat(Checkpoint.read(checkpoint.text())).contains(checkpoint);
            assertThat(checkpoint.size()).isEqualTo(size);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "tawthiq.org/case/v1\n0\n",
                "tawthiq.org/case/v1\n00\n" + ROOT_OF_NOTHING + "\n",
                "tawthiq.org/case/v1\n01\n" + ROOT_OF_NOTHING + "\n",
                "tawthiq.org/case/v1\n-1\n" + ROOT_OF_NOTHING + "\n",
                "tawthiq.org/case/v1\n1234567890123456789\n" + ROOT_OF_NOTHING + "\n",
                "tawthiq.org/case/v1\n0\n" + ROOT_OF_NOTHING,
                "tawthiq.org/case/v1\n0\n" + ROOT_OF_NOTHING + "\n\n",
                " tawthiq.org/case/v1\n0\n" + ROOT_OF_NOTHING + "\n",
                "tawthiq.org/case/v1\n0 \n" + ROOT_OF_NOTHING + "\n",
                "tawthiq.org/case/v1\r\n0\n" + ROOT_OF_NOTHING + "\n",
                "tawthiq.org/case/v1\n0\r" + ROOT_OF_NOTHING + "\n",
                "tawthiq.org/case/v1\n0\n" + ROOT_OF_NOTHING + "\r\n",
                "example.org/log\n0\n" + ROOT_OF_NOTHING + "\n",
                "tawthiq.org/case/v1\n0\nAAAA\n"
            })
    void anythingElseIsNoCheckpoint(String text) {
        assertThat(Checkpoint.read(text)).isEmpty();
    }

    @Test
    void everyCutOfACheckpointIsNoCheckpoint() {
        for (int length = 0; length < EMPTY.length(); length++) {
            assertThat(Checkpoint.read(EMPTY.substring(0, length)))
                    .as("cut after %d", length)
                    .isEmpty();
        }
    }

    @Test
    void onlyThatOfAnotherVersionIsToldAsSuch() {
        assertThat(Checkpoint.isOfOtherVersion(EMPTY.replace("/v1\n", "/v2\n"))).isTrue();
        assertThat(Checkpoint.isOfOtherVersion(EMPTY.replace("/v1\n", "/v10\n")))
                .isTrue();
        assertThat(Checkpoint.isOfOtherVersion(EMPTY)).isFalse();
        assertThat(Checkpoint.isOfOtherVersion(EMPTY.replace("/v1\n", "/v1\r"))).isFalse();
        assertThat(Checkpoint.isOfOtherVersion(EMPTY.replace("/v1\n", "/vx\n"))).isFalse();
        assertThat(Checkpoint.isOfOtherVersion("")).isFalse();
        assertThat(Checkpoint.isOfOtherVersion("example.org/log\n0\n")).isFalse();
    }
}
