package org.tawthiq.verify.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.verify.tlog.TilePath.EntryBundle;
import org.tawthiq.verify.tlog.TilePath.HashTile;

class TileTreeTest {
    private final Map<String, byte[]> files = new HashMap<>();
    private final TileTree tree = new TileTree((path, hashes) -> files.put(path.text(), hashes.clone()));

    @Test
    void theRootIsThatOfTheDefinitionAtEverySize() throws IOException {
        TestTree defined = new TestTree(600);
        assertThat(tree.root().base64()).isEqualTo("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        for (int size = 1; size <= 600; size++) {
            byte[] entry = TestTree.entry(size - 1);
            tree.appendEntry(entry, 0, entry.length);
            assertThat(tree.root()).isEqualTo(defined.root(0, size));
        }
    }

    @Test
    void proofsFromTilesHoldAgainstTheRootOfTheTree() throws IOException {
        grow(66_000);
        Hash younger = tree.root();
        grow(70_000);
        assertThat(files.keySet().stream().filter(path -> path.startsWith("tile/0/")))
                .hasSize(273);
        assertThat(files.keySet().stream().filter(path -> path.startsWith("tile/1/")))
                .containsExactly("tile/1/000");
        assertThat(tree.partial(0)).hasSize(112 * 32);
        assertThat(tree.partial(1)).hasSize(17 * 32);
        assertThat(tree.partial(2)).hasSize(32);
        assertThat(tree.partial(3)).isEmpty();
        for (int level = 0; level < 3; level++) {
            long index = (70_000L >> 8 * level) / 256;
            files.put(new HashTile(level, index, TilePath.width(level, index, 70_000)).text(), tree.partial(level));
        }
        TileNodes nodes = new TileNodes(70_000, this::read);
        assertThat(nodes.root()).isEqualTo(tree.root());
        for (int index : new int[] {0, 1, 255, 256, 65_535, 65_536, 69_999}) {
            Hash leaf = new TreeHash().leaf(TestTree.entry(index));
            assertThat(InclusionProof.of(index, 70_000, nodes).proves(leaf, tree.root()))
                    .isTrue();
        }
        assertThat(ConsistencyProof.of(66_000, 70_000, nodes).proves(younger, tree.root()))
                .isTrue();
    }

    @Test
    void aTileThatIsMissingOrShortIsNamed() throws IOException {
        grow(300);
        files.put("tile/1/000.p/1", tree.partial(1));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new TileNodes(300, this::read).root())
                .withMessage("tile/0/001.p/44 is missing, or not of 44 hashes");
        files.put("tile/0/001.p/44", new byte[43 * 32]);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> new TileNodes(300, this::read).root());
    }

    @ParameterizedTest
    @CsvSource({
        "tile/0/000, 0, 0, 256",
        "tile/3/x001/x234/067, 3, 1234067, 256",
        "tile/63/x001/000.p/1, 63, 1000, 1",
        "tile/0/x036/x028/x797/x018/x963/967.p/255, 0, 36028797018963967, 255"
    })
    void pathsAreWrittenInGroupsOfThreeDigits(String text, int level, long index, int width) throws MalformedText {
        HashTile tile = new HashTile(level, index, width);
        assertThat(tile.text()).isEqualTo(text);
        assertThat(TilePath.parse(text)).isEqualTo(tile);
        String bundle = text.replaceFirst("tile/[0-9]+", "tile/entries");
        assertThat(TilePath.parse(bundle)).isEqualTo(new EntryBundle(index, width));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile/0/0",
                "tile/0/0000",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/x000/001",
                "tile/0/001/002",
                "tile/0/x001/x002",
                "tile/0/000.p/0",
                "tile/0/000.p/01",
                "tile/0/000.p/256",
                "tile/0/000.p/",
                "/tile/0/000",
                "tile/0/000/",
                "tile/0/000\n",
                "tile/leaves/000",
                "tile/0/\u0660\u0660\u0660",
                "tile/0/x999/x999/x999/x999/x999/x999/999"
            })
    void anyOtherPathIsRefused(String text) {
        assertThatExceptionOfType(MalformedText.class).isThrownBy(() -> TilePath.parse(text));
    }

    @Test
    void widthsFollowTheSizeOfTheTree() {
        assertThat(TilePath.width(0, 0, 255)).isEqualTo(255);
        assertThat(TilePath.width(0, 0, 256)).isEqualTo(256);
        assertThat(TilePath.width(1, 0, 256)).isEqualTo(1);
        assertThat(TilePath.width(0, 1, 256)).isZero();
        assertThat(TilePath.width(2, 0, 70_000)).isEqualTo(1);
        assertThat(TilePath.width(7, 0, Long.MAX_VALUE)).isEqualTo(127);
        assertThat(TilePath.width(63, 0, Long.MAX_VALUE)).isZero();
        assertThat(TilePath.width(0, Long.MAX_VALUE, Long.MAX_VALUE)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new HashTile(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryBundle(-1, 1));
    }

    private void grow(int size) throws IOException {
        for (int i = (int) tree.size(); i < size; i++) {
            byte[] entry = TestTree.entry(i);
            tree.appendEntry(entry, 0, entry.length);
        }
    }

    private Optional<byte[]> read(TilePath path) {
        return Optional.ofNullable(files.get(path.text())).map(bytes -> Arrays.copyOf(bytes, bytes.length));
    }
}
