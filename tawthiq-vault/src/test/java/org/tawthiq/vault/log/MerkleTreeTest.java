package org.tawthiq.vault.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The tree against roots that others published, and against the definition of RFC 6962, section 2.1,
/// word by word.
class MerkleTreeTest {

    private static final long SEED = 6962;
    private static final int LARGEST = 130;

    @ParameterizedTest
    @ValueSource(strings = {"certificate-transparency.tsv", "tessera.tsv"})
    void everySizeHasTheRootThatOthersPublished(String file) throws IOException {
        MerkleTree tree = new MerkleTree();
        for (String[] row : rows(file)) {
            if (!row[1].equals("none")) {
                tree.add(HexFormat.of().parseHex(row[1].equals("empty") ? "" : row[1]));
            }
            assertThat(tree.size()).isEqualTo(Long.parseLong(row[0]));
            assertThat(tree.root()).as("size %s", row[0]).isEqualTo(decode(row[2]));
        }
        assertThat(tree.size()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void everySizeHasTheRootThatTheDefinitionGives() {
        Random random = new Random(SEED);
        List<byte[]> leaves = new ArrayList<>();
        MerkleTree tree = new MerkleTree();
        for (int size = 0; size <= LARGEST; size++) {
            assertThat(tree.size()).isEqualTo(size);
            assertThat(tree.root()).as("size %d", size).isEqualTo(byDefinition(leaves));
            byte[] leaf = new byte[random.nextInt(80)];
            random.nextBytes(leaf);
            leaves.add(leaf);
            tree.add(leaf);
        }
    }

    @Test
    void aChangedAMissingAndAMovedLeafChangeTheRoot() {
        byte[] root = root("one", "two", "three", "four", "five");
        assertThat(root("one", "two", "three", "four", "fivE")).isNotEqualTo(root);
        assertThat(root("one", "two", "three", "five")).isNotEqualTo(root);
        assertThat(root("two", "one", "three", "four", "five")).isNotEqualTo(root);
    }

    @Test
    void aLeafThatLooksLikeTwoNodesIsStillALeaf() {
        byte[] one = sha256(new byte[] {0}, bytes("one"));
        byte[] two = sha256(new byte[] {0}, bytes("two"));
        MerkleTree forged = new MerkleTree();
        forged.add(HexFormat.of()
                .parseHex(HexFormat.of().formatHex(one) + HexFormat.of().formatHex(two)));
        assertThat(forged.root()).isNotEqualTo(root("one", "two"));
    }

    @Test
    void whoeverChangesARootThatWasGivenOutDoesNotChangeTheTree() {
        MerkleTree tree = new MerkleTree();
        tree.add(bytes("one"));
        tree.root()[0] ^= 1;
        assertThat(tree.root()).isEqualTo(root("one"));
    }

    private static byte[] root(String... leaves) {
        MerkleTree tree = new MerkleTree();
        for (String leaf : leaves) {
            tree.add(bytes(leaf));
        }
        return tree.root();
    }

    /// MTH of the RFC: the list is split at the largest power of two below its length.
    private static byte[] byDefinition(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return sha256(new byte[] {0}, leaves.getFirst());
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return sha256(
                new byte[] {1},
                byDefinition(leaves.subList(0, split)),
                byDefinition(leaves.subList(split, leaves.size())));
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha256.update(part);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static List<String[]> rows(String file) throws IOException {
        try (InputStream in = MerkleTreeTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
