package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.vault.disk.CutFileSystem;

/// The power of a real file system is cut at random moments under a writer that goes on: what it had acknowledged is
/// there, the case verifies as it was left and after recovery, and no second history was signed.
/// `-Dtawthiq.cuts=30` cuts more often.
class LoopPowerCutTest {

    private static final int CUTS = Integer.getInteger("tawthiq.cuts", 4);
    private static final int CUTS_A_WRITER = 2;

    @TempDir
    Path root;

    private final Random random = new Random(1);

    @Test
    void nothingAcknowledgedIsLost() throws IOException, InterruptedException {
        List<CutCase> cuts = cut(true);
        for (CutCase cut : cuts) {
            assertThat(cut.wrong()).as("%s", cut).isEmpty();
        }
        told("that forces", cuts);
        assertThat(cuts.stream().mapToInt(CutCase::acknowledged).sum()).isGreaterThan(CUTS);
    }

    /// The control: what is found above is found because the vault forces.
    @Test
    void aWriterThatForcesNothingLoses() throws IOException, InterruptedException {
        List<CutCase> cuts = cut(false);
        told("that forces nothing", cuts);
        assertThat(cuts).filteredOn(cut -> !cut.wrong().isEmpty()).hasSizeGreaterThanOrEqualTo(CUTS * 9 / 10);
    }

    private static void told(String writer, List<CutCase> cuts) {
        System.out.printf(
                "power cut %d times under a writer %s: %d acknowledged records, something under way %d times, something lost %d times%n",
                cuts.size(),
                writer,
                cuts.stream().mapToInt(CutCase::acknowledged).sum(),
                cuts.stream().filter(cut -> !cut.halfDone().isEmpty()).count(),
                cuts.stream().filter(cut -> !cut.wrong().isEmpty()).count());
    }

    /// A case a writer; the keys of every second one lie on another disk.
    private List<CutCase> cut(boolean forces) throws IOException, InterruptedException {
        List<CutCase> cuts = new ArrayList<>();
        try (CutFileSystem files = CutFileSystem.in(root)) {
            for (int run = 0; cuts.size() < CUTS; run++) {
                Path keys = (run % 2 == 0 ? files.live() : root).resolve("keys-" + run);
                Place place = new Place(files, run, files.live().resolve("case-" + run), keys);
                new WritingCommands(place.theCase(), keys, run, true, _ -> {}).one();
                cuts.addAll(under(place, forces));
            }
        }
        return cuts;
    }

    /// Where one writer works.
    private record Place(CutFileSystem files, int run, Path theCase, Path keys) {

        boolean keysAreApart() {
            return !keys.startsWith(files.live());
        }

        /// Where something of the live file system stands after a cut.
        Path after(Path cut, Path live) {
            return cut.resolve(files.live().relativize(live));
        }
    }

    private List<CutCase> under(Place place, boolean forces) throws IOException, InterruptedException {
        int before = SampleCase.leaves(place.theCase()).size();
        Path printed = root.resolve("printed-" + place.run());
        List<CutCase> cuts = new ArrayList<>();
        Process writer = writer(place, forces, printed);
        try {
            for (int cut = 0; cut < CUTS_A_WRITER; cut++) {
                await(writer, printed, lines(printed) + 1 + random.nextInt(12));
                TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
                String name = "cut-%d-%d".formatted(place.run(), cut);
                if (place.keysAreApart()) {
                    CutCase.copyKeys(place.keys(), root.resolve(name));
                }
                // Counted before the cut: what is acknowledged while it is made does not bind.
                int acknowledged = lines(printed);
                place.files().cut(name);
                cuts.add(new CutCase(name, before, acknowledged));
            }
        } finally {
            writer.destroyForcibly();
            writer.waitFor();
        }
        List<String> live = SampleCase.leaves(place.theCase());
        for (CutCase cut : cuts) {
            Path left = place.files().afterCut(cut.name());
            cut.check(
                    place.after(left, place.theCase()),
                    place.keysAreApart() ? root.resolve(cut.name()) : place.after(left, place.keys()),
                    live);
            place.files().forget(cut.name());
        }
        return cuts;
    }

    private static Process writer(Place place, boolean forces, Path printed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WritingCommands.class.getName(),
                        place.theCase().toString(),
                        place.keys().toString(),
                        Integer.toString(1_000 + place.run()),
                        Boolean.toString(forces))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(printed.toFile())
                .start();
    }

    private static void await(Process writer, Path printed, int lines) throws IOException, InterruptedException {
        while (lines(printed) < lines) {
            assertThat(writer.isAlive()).as("the writer goes on").isTrue();
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    /// Whole lines.
    private static int lines(Path file) throws IOException {
        return (int) Files.readString(file).chars().filter(c -> c == '\n').count();
    }
}
