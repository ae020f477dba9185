package org.tawthiq.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.reading.place.PackedFile;
import org.tawthiq.reading.place.PackedInput;
import org.tawthiq.vocabulary.Digest;

class PackedOutputTest {

    @Test
    void whatIsWrittenIsReadAgain(@TempDir Path folder) throws IOException {
        int[] numbers = {
            0, 1, -1, 63, 64, -64, -65, 127, 128, 18_000_000, -18_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE
        };
        PackedOutput out = new PackedOutput();
        for (int number : numbers) {
            out.signed(number);
        }
        out.unsigned(300);
        out.text("إدلب");
        Path file = folder.resolve("some.packed");
        out.write(file, Map.of("what", "some numbers"));

        PackedFile read = PackedFile.parse("some.packed", Files.readAllBytes(file));
        assertThat(read.header()).containsEntry("what", "some numbers");
        assertThat(read.digest()).isEqualTo(Digest.of(read.contents()));
        PackedInput in = new PackedInput(read.contents(), 0);
        for (int number : numbers) {
            assertThat(in.signed()).isEqualTo(number);
        }
        assertThat(in.unsigned()).isEqualTo(300);
        assertThat(in.text()).isEqualTo("إدلب");
    }
}
