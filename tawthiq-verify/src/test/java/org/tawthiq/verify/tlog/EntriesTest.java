package org.tawthiq.verify.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntriesTest {
    private static final List<byte[]> ENTRIES = List.of(new byte[] {1, 2, 3}, new byte[0], new byte[Entries.LONGEST]);

    @Test
    void aBundleGivesItsEntriesBack() throws MalformedText {
        byte[] bundle = Entries.bundle(ENTRIES);
        assertThat(bundle).startsWith(0, 3, 1, 2, 3, 0, 0, 0xff, 0xff).hasSize(6 + 3 + Entries.LONGEST);

        List<byte[]> read = new ArrayList<>();
        Entries.visit(bundle, 3, (from, offset, length) -> read.add(Arrays.copyOfRange(from, offset, offset + length)));

        assertThat(read).usingRecursiveComparison().isEqualTo(ENTRIES);
    }

    @Test
    void aBundleOfAnotherLengthIsRefused() {
        byte[] bundle = Entries.bundle(ENTRIES.subList(0, 2));
        for (int cut = 0; cut < bundle.length; cut++) {
            byte[] part = Arrays.copyOf(bundle, cut);
            assertThatExceptionOfType(MalformedText.class).isThrownBy(() -> Entries.visit(part, 2, (_, _, _) -> {}));
        }
        for (int count : new int[] {0, 1, 3}) {
            assertThatExceptionOfType(MalformedText.class)
                    .isThrownBy(() -> Entries.visit(bundle, count, (_, _, _) -> {}));
        }
    }

    @Test
    void anEntryTooLongForItsLengthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Entries.bundle(List.of(new byte[Entries.LONGEST + 1])));
    }
}
