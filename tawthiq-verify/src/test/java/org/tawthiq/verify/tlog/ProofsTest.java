package org.tawthiq.verify.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every proof there is in trees of up to 40 leaves.
class ProofsTest {
    private static final int LARGEST = 40;

    private final TestTree tree = new TestTree(LARGEST);

    @Test
    void everyLeafIsProvenWhereItStandsAndNowhereElse() throws IOException {
        for (int size = 1; size <= LARGEST; size++) {
            Hash root = tree.root(0, size);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = InclusionProof.of(index, size, tree);
                assertThat(proof.proves(tree.leaf(index), root)).isTrue();
                assertThat(proof.proves(tree.leaf((index + 1) % LARGEST), root)).isFalse();
                for (int other = 0; other < size; other++) {
                    assertThat(new InclusionProof(other, size, proof.path()).proves(tree.leaf(index), root))
                            .isEqualTo(other == index);
                }
                assertThat(changed(proof.path()))
                        .noneMatch(path -> new InclusionProof(proof.index(), proof.size(), path)
                                .proves(tree.leaf((int) proof.index()), root));
            }
        }
    }

    @Test
    void everyTreeIsConsistentWithItsBeginningsAndNoOther() throws IOException {
        for (int newer = 1; newer <= LARGEST; newer++) {
            for (int older = 1; older <= newer; older++) {
                ConsistencyProof proof = ConsistencyProof.of(older, newer, tree);
                Hash before = tree.root(0, older);
                Hash after = tree.root(0, newer);
                assertThat(proof.proves(before, after)).isTrue();
                assertThat(proof.proves(tree.root(0, older - 1), after)).isFalse();
                assertThat(proof.proves(before, tree.root(0, newer - 1))).isFalse();
                assertThat(changed(proof.path()))
                        .noneMatch(
                                path -> new ConsistencyProof(proof.older(), proof.newer(), path).proves(before, after));
            }
        }
    }

    @Test
    void everyAlignedSubtreeIsProvenAndNoOther() throws IOException {
        int proven = 0;
        for (int size = 1; size <= LARGEST; size++) {
            for (int start = 0; start <= size; start++) {
                for (int end = start; end <= size; end++) {
                    Subtree subtree = new Subtree(start, end);
                    if (!subtree.isAligned()) {
                        int of = size;
                        assertThatIllegalArgumentException().isThrownBy(() -> SubtreeProof.of(subtree, of, tree));
                        continue;
                    }
                    SubtreeProof proof = SubtreeProof.of(subtree, size, tree);
                    Hash part = tree.root(start, end);
                    Hash root = tree.root(0, size);
                    assertThat(proof.proves(part, root)).as("%s", proof).isTrue();
                    assertThat(proof.proves(tree.leaf(LARGEST - 1), root))
                            .isEqualTo(part.equals(tree.leaf(LARGEST - 1)));
                    assertThat(changed(proof.path()))
                            .noneMatch(path -> new SubtreeProof(subtree, proof.size(), path).proves(part, root));
                    proven++;
                }
            }
        }
        assertThat(proven).isGreaterThan(3000);
    }

    @Test
    void theProofOfOneLeafAsASubtreeIsItsInclusionProof() throws IOException {
        for (int index = 0; index < LARGEST; index++) {
            assertThat(SubtreeProof.of(new Subtree(index, index + 1), LARGEST, tree)
                            .path())
                    .isEqualTo(InclusionProof.of(index, LARGEST, tree).path());
        }
    }

    @Test
    void impossibleSizesProveNothing() {
        Hash leaf = tree.leaf(0);
        assertThat(new InclusionProof(-1, 1, List.of()).proves(leaf, leaf)).isFalse();
        assertThat(new InclusionProof(0, -1, List.of()).proves(leaf, leaf)).isFalse();
        assertThat(new ConsistencyProof(-1, -1, List.of()).proves(leaf, leaf)).isFalse();
        assertThat(new SubtreeProof(new Subtree(1L << 62, Long.MAX_VALUE), Long.MAX_VALUE, List.of())
                        .proves(leaf, leaf))
                .isFalse();
        assertThat(new InclusionProof(Long.MAX_VALUE - 1, Long.MAX_VALUE, List.of()).proves(leaf, leaf))
                .isFalse();
    }

    /// The path with each hash changed, left out or doubled, and with one more at either end.
    private List<List<Hash>> changed(List<Hash> path) {
        Hash strange = new Hash(1, 2, 3, 4);
        List<List<Hash>> others = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<Hash> changed = new ArrayList<>(path);
            changed.set(i, strange);
            others.add(changed);
            List<Hash> shorter = new ArrayList<>(path);
            shorter.remove(i);
            others.add(shorter);
            List<Hash> longer = new ArrayList<>(path);
            longer.add(i, path.get(i));
            others.add(longer);
        }
        List<Hash> first = new ArrayList<>(path);
        first.addFirst(strange);
        others.add(first);
        List<Hash> last = new ArrayList<>(path);
        last.addLast(strange);
        others.add(last);
        return others;
    }
}
