package org.tawthiq.verify.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log of ours before Go's `sumdb/tlog` and `sumdb/note`: its signature, every entry and tile, a proof of one
/// entry and that it continues an older checkpoint. Each kind of file, changed, is refused.
class GoJudgeTest {
    private static final Path MODULES = Path.of("/usr/share/gocode");

    @TempDir
    private Path folder;

    @Test
    void goAgreesAndRefusesWhatWasChanged() throws IOException {
        Judge.need("go", "Debian's golang-go");
        Judge.need(
                Files.isDirectory(MODULES.resolve("src/golang.org/x/mod/sumdb/tlog")),
                "golang.org/x/mod is missing (Debian's golang-golang-x-mod-dev)");
        Path program = build();
        WrittenLog log = new WrittenLog(folder.resolve("log"), 66_000);

        assertThat(ask(program, log)).isEqualTo("accepted\n");
        for (String file : List.of(
                "checkpoint",
                "one.tlog-proof",
                "older",
                "tile/entries/000",
                "tile/entries/257.p/208",
                "tile/0/000",
                "tile/0/257.p/208",
                "tile/1/000",
                "tile/1/001.p/1",
                "tile/2/000.p/1")) {
            byte[] bytes = Files.readAllBytes(log.folder().resolve(file));
            // not within the letters whose last bits base 64 may leave open
            Judge.write(log.folder().resolve(file), Judge.flipped(bytes, bytes.length - 8));
            assertThat(ask(program, log)).as(file).startsWith("refused: ");
            Judge.write(log.folder().resolve(file), bytes);
        }
        assertThat(ask(program, log)).isEqualTo("accepted\n");
    }

    private Path build() throws IOException {
        Path program = folder.resolve("judge");
        Judge.Answer built = Judge.ask(
                List.of("go", "build", "-o", program.toString(), "judges/go/judge.go"),
                Map.of(
                        "GO111MODULE",
                        "off",
                        "GOPATH",
                        MODULES.toString(),
                        "GOFLAGS",
                        "",
                        "GOCACHE",
                        Path.of("target", "go-cache").toAbsolutePath().toString()));
        assertThat(built.accepts()).as(built.output()).isTrue();
        return program;
    }

    private static String ask(Path program, WrittenLog log) {
        return Judge.ask(program.toString(), log.key().text(), log.folder().toString())
                .output();
    }
}
