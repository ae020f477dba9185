package org.tawthiq.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.app.Wiring;
import org.tawthiq.casefile.InMemoryCaseFile;

/// Between looking through a folder and reading its files, things happen.
class AddingTest {

    @TempDir
    Path folder;

    @Test
    void tellsAFileThatVanishedAndAddsTheRest() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Words.");
        Files.writeString(folder.resolve("b.txt"), "Other words.");
        CaseWork work = Wiring.work(new InMemoryCaseFile(), new Wiring(List.of(), "").parts(), "test");
        MaterialFiles found = MaterialFiles.under(folder);
        Files.delete(folder.resolve("a.txt"));
        assertThat(new Adding(work).add(found))
                .extracting(Notice::text)
                .containsExactly("a.txt: has vanished since its folder was looked through; bring it again");
        assertThat(work.state().sources().values())
                .singleElement()
                .satisfies(source -> assertThat(source.fileName()).isEqualTo("b.txt"));
    }
}
