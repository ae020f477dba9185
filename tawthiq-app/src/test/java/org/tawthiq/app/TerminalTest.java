package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.app.cli.CommandLines;

/// What a person at a terminal sees: help for every command, sentences, and nothing that the terminal would
/// obey.
class TerminalTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report",
                "init",
                "add",
                "read",
                "link",
                "assess",
                "check",
                "decide",
                "show",
                "verify",
                "timestamp"
            })
    void everyCommandHasHelpInTwoWays(String command) {
        Program.Run option = Program.run(command, "--help");
        Program.Run word = Program.run("help", command);
        assertThat(option.exit()).isZero();
        assertThat(option.err()).isEmpty();
        assertThat(option.out())
                .startsWith("Usage: tawthiq " + command)
                .contains("Example")
                .isEqualTo(word.out());
        assertThat(word.exit()).isZero();
    }

    @Test
    void theHelpOfDecideNamesEveryDecision() {
        assertThat(Program.run("help", "decide").out())
                .contains("accept CLAIM", "reject CLAIM", "correct CLAIM", "same CLAIM CLAIM", "different CLAIM CLAIM")
                .contains("review INCIDENT", "publish ID", "withhold ID", "undo DECISION");
    }

    @Test
    void whatCouldNotBePrintedIsNotDone() throws IOException {
        Path file = Files.writeString(
                folder.resolve("docs.jsonl"),
                "{\"id\":\"a\",\"text\":\"An air strike hit Ariha on 29 January 2020.\"}\n");
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                true,
                StandardCharsets.UTF_8);
        System.setOut(full);
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertThat(CommandLines.run(new String[] {"read", "--json", file.toString()}, "test"))
                    .isEqualTo(5);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("What was printed is lost or cut short");
    }

    @Test
    void documentsComeFromStandardInputToo() {
        InputStream in = System.in;
        System.setIn(new ByteArrayInputStream(
                "{\"id\":\"a\",\"text\":\"An air strike hit Ariha on 29 January 2020.\"}\n{\"id\":\n"
                        .getBytes(StandardCharsets.UTF_8)));
        try {
            Program.Run run = Program.run("read", "--json", "-");
            assertThat(run.out()).contains("\"source\":\"a\"");
            assertThat(run.err()).contains("not read: standard input, line 2");
            assertThat(run.exit()).isEqualTo(3);
        } finally {
            System.setIn(in);
        }
    }

    @Test
    void aLongStepTellsHowFarItIsAndLeavesNoLineBehind() throws IOException {
        Path material = Files.createDirectory(folder.resolve("material"));
        for (int number = 0; number < 120; number++) {
            Files.writeString(material.resolve(number + ".txt"), "Nothing happened on day %d.\n".formatted(number));
        }
        System.setProperty("tawthiq.progress", "yes");
        try {
            Program.Run run = Program.run("report", material, "--out", folder.resolve("out"));
            assertThat(run.err()).contains("\r\u001b[Kadding 100 of 120\r\u001b[K\r\u001b[Kreading 0 of 120");
            assertThat(run.exit()).isZero();
        } finally {
            System.clearProperty("tawthiq.progress");
        }
        assertThat(Program.run("report", material, "--out", folder.resolve("out"))
                        .err())
                .doesNotContain("\r");
    }

    @Test
    void showPrintsNothingThatATerminalWouldObey() throws IOException {
        Path material = Files.createDirectory(folder.resolve("material"));
        Files.writeString(
                material.resolve("a\u001b[31m\u202etxt.txt"),
                "An air strike hit a \u001b[31m\u202e\u009b school in Ariha\u2066 on 29 January 2020 and killed 11 civilians.\n");
        Path kept = folder.resolve("case");
        Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        Program.Run all = Program.run("show", "--case", kept);
        assertThat(all.out()).contains("1 source, ").doesNotContainPattern("[\\p{Cc}\u202e\u2066&&[^\n]]");
        all.out()
                .lines()
                .skip(1)
                .map(line -> line.strip().replaceFirst("^source ", "").split(" ")[0])
                .forEach(id -> {
                    Program.Run one = Program.run("show", id, "--case", kept);
                    assertThat(one.exit()).as(one.err()).isZero();
                    assertThat(one.out()).doesNotContainPattern("[\\p{Cc}\u202e\u2066&&[^\n]]");
                });
    }

    @Test
    void showTellsADecisionInASentence() throws IOException {
        Path material = Files.createDirectory(folder.resolve("material"));
        Files.writeString(material.resolve("a.txt"), "An air strike hit a school in Ariha on 29 January 2020.\n");
        Path kept = folder.resolve("case");
        Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        Program.run("decide", "withhold", "a.txt", "--case", kept, "--by", "A", "--because", "B");
        assertThat(Program.run("show", "d-1", "--case", kept).out())
                .contains("it withholds the source ", " a.txt")
                .doesNotContain("[", "=");
        assertThat(Program.run("show", "--case", kept).out()).contains("d-1  withholds the source");
    }
}
