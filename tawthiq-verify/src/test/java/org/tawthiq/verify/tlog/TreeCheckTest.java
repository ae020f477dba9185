package org.tawthiq.verify.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.verify.tlog.TilePath.EntryBundle;
import org.tawthiq.verify.tlog.TilePath.HashTile;
import org.tawthiq.verify.tlog.TreeFault.Code;

class TreeCheckTest {
    private static final int SIZE = 66_100;

    private final Map<String, byte[]> files = new TreeMap<>();
    private Hash root = new TreeHash().empty();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, SIZE})
    void aTrueLogHasNoFaultAndItsEntriesInOrder(int size) throws IOException {
        write(size);
        List<Long> seen = new ArrayList<>();
        TreeCheck.Result result = TreeCheck.check(size, root, this::read, (index, bundle, offset, length) -> {
            seen.add(index);
            assertThat(Arrays.equals(TestTree.entry((int) index), Arrays.copyOfRange(bundle, offset, offset + length)))
                    .isTrue();
        });
        assertThat(result.faults()).isEmpty();
        assertThat(result.hasRoot()).isTrue();
        assertThat(result.root()).isEqualTo(root);
        assertThat(seen).hasSize(size).isSorted();
    }

    @Test
    void everyFileChangedIsNamedAndNoOther() throws IOException {
        write(SIZE);
        Random random = new Random(20_261_128);
        List<String> some = new ArrayList<>(
                files.keySet().stream().filter(_ -> random.nextInt(8) == 0).toList());
        some.addAll(files.keySet().stream()
                .filter(path -> path.contains(".p/") || path.matches("tile/[12]/.*|.*/(000|255)"))
                .toList());
        for (String path : some) {
            byte[] genuine = files.get(path);
            files.put(path, flipped(genuine, random.nextInt(genuine.length)));
            assertOneFault(path);
            files.put(path, Arrays.copyOf(genuine, genuine.length - 1 - random.nextInt(genuine.length / 2)));
            assertOneFault(path, Code.MALFORMED);
            files.remove(path);
            assertOneFault(path, Code.MISSING);
            files.put(path, genuine);
        }
        assertThat(check().faults()).isEmpty();
    }

    @Test
    void twoFilesChangedAreBothNamed() throws IOException {
        write(SIZE);
        change("tile/entries/007");
        change("tile/0/013");
        change("tile/entries/258.p/52");
        change("tile/1/001.p/2");
        TreeCheck.Result result = check();
        assertThat(result.hasRoot()).isTrue();
        assertThat(result.faults().stream().map(fault -> fault.path().text()))
                .containsExactlyInAnyOrder("tile/entries/007", "tile/0/013", "tile/entries/258.p/52", "tile/1/001.p/2");
    }

    @Test
    void aBundleAndItsTileChangedTogetherAreNamedAsWell() throws IOException {
        write(SIZE);
        change("tile/entries/007");
        change("tile/0/007");
        assertThat(check().faults().stream().map(fault -> fault.path().text()))
                .contains("tile/entries/007", "tile/0/007");
    }

    @Test
    void anotherRootIsNotThatOfTheFiles() throws IOException {
        write(300);
        TreeCheck.Result result = TreeCheck.check(300, new Hash(1, 2, 3, 4), this::read, (_, _, _, _) -> {});
        assertThat(result.hasRoot()).isFalse();
        assertThat(result.root()).isEqualTo(root);
        assertThat(result.faults()).isEmpty();
    }

    @Test
    void aFaultIsToldWithItsEntry() throws IOException {
        write(600);
        byte[] bundle = files.get("tile/entries/001");
        files.put("tile/entries/001", flipped(bundle, bundle.length - 1));
        assertThat(check(600).faults().stream().map(TreeFault::sentence))
                .containsExactly("tile/entries/001 is changed: entry 511");
    }

    private void assertOneFault(String path, Code... codes) throws IOException {
        TreeCheck.Result result = check();
        assertThat(result.hasRoot()).as(path).isTrue();
        assertThat(result.faults().stream().map(fault -> fault.path().text()).distinct())
                .as("%s", result.faults())
                .containsExactly(path);
        if (codes.length > 0) {
            assertThat(result.faults().stream().map(TreeFault::code)).containsExactly(codes);
        }
    }

    private TreeCheck.Result check() throws IOException {
        return check(SIZE);
    }

    private TreeCheck.Result check(int size) throws IOException {
        return TreeCheck.check(size, root, this::read, (_, _, _, _) -> {});
    }

    private void change(String path) {
        files.put(path, flipped(files.get(path), 40));
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= 1;
        return changed;
    }

    private Optional<byte[]> read(TilePath path) {
        return Optional.ofNullable(files.get(path.text()));
    }

    private void write(int size) throws IOException {
        Map<String, byte[]> full = new HashMap<>();
        TileTree tree = new TileTree((path, hashes) -> full.put(path.text(), hashes.clone()));
        List<byte[]> bundle = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            byte[] entry = TestTree.entry(index);
            tree.appendEntry(entry, 0, entry.length);
            bundle.add(entry);
            if (bundle.size() == TilePath.FULL || index == size - 1) {
                full.put(new EntryBundle(index / TilePath.FULL, bundle.size()).text(), Entries.bundle(bundle));
                bundle.clear();
            }
        }
        for (int level = 0; level < 8; level++) {
            long index = ((long) size >>> 8 * level) / TilePath.FULL;
            int width = TilePath.width(level, index, size);
            if (width > 0) {
                full.put(new HashTile(level, index, width).text(), tree.partial(level));
            }
        }
        files.putAll(full);
        root = tree.root();
    }
}
