package org.tawthiq.app.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.app.Program;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.JsonProblem;

/// What the program prints for other programs is what the schemas say. All persons are invented.
class BatchOutputTest {

    private static final Path SHIPPED = Path.of("..", "examples", "batch", "documents.jsonl");

    /// Together they have every kind that the reader reads.
    private static final String OWN = """
            {"id":"brief","publisher":"Example Daily","published":"2020-05-12","language":"en","text":"Machine translation of a note\\n\\nExample Watch said that 18 attacks hit hospitals or schools in Syria between 5 May 2019 and 25 February 2020, by the Syrian government or Russia. Three of the 18 attacks were ground attacks. The majority of the attacks took place in January and February 2020. All of these attacks amount to war crimes, Amnesty International said.\\n\\nRussian air strikes near al-Shami hospital in the town of Ariha on the night of 29 January killed 11 civilians, seven of them children, and injured up to 30 people. At least two residential buildings were destroyed."}
            {"id":"denial","published":"2020-02-02","text":"The Russian Defence Ministry denied that its aircraft carried out air strikes on Ariha on 30 January 2020 at 10:15.\\n\\nA ceasefire has held in Idlib since March 2019. Amnesty International said that Russia supported the Syrian government and carried out unlawful air strikes."}
            {"id":"people","published":"2020-03-01","text":"“We heard the planes and then the whole street fell around us, and nobody came,” said Salim Testname, a doctor in Ariha.\\n\\nHani Testname, aged 35, was killed when shelling hit a market in Sarmin on 3 February 2020. About 400 people were displaced in Idlib since December 2019, according to the United Nations. An air strike hit a school in Qarlunat on 4 February 2020 and reportedly killed between two and five people."}
            {"id":"other","published":"2021-01-10","text":"The Syrian Archive said that air strikes hit al-Shami hospital in Ariha at about 22:30 on 29 January 2020 and killed 13 people. It blamed the Syrian government."}
            """;

    @TempDir
    Path folder;

    private Path own;

    @BeforeEach
    void write() throws IOException {
        own = Files.writeString(folder.resolve("documents.jsonl"), OWN);
    }

    @Test
    void theDocumentsOfTheExampleAndTheOwnOnesFit() throws IOException {
        for (Path file : List.of(SHIPPED, own)) {
            assertThat(Files.readAllLines(file))
                    .isNotEmpty()
                    .allSatisfy(line ->
                            assertThat(Schemas.problems(Schemas.DOCUMENT, line)).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SY", ""})
    void everyClaimThatIsReadFits(String countries) throws IOException {
        for (Path file : List.of(SHIPPED, own)) {
            assertThat(lines("read", countries, file))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(Schemas.problems(Schemas.CLAIM, line))
                            .as(line)
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SY", ""})
    void everyIncidentThatIsLinkedFits(String countries) throws IOException {
        for (Path file : List.of(SHIPPED, own)) {
            assertThat(lines("link", countries, file))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(Schemas.problems(Schemas.INCIDENT, line))
                            .as(line)
                            .isEmpty());
        }
    }

    @Test
    void theOwnDocumentsHaveEveryKindThatTheReaderReads() throws JsonProblem {
        TreeSet<String> kinds = new TreeSet<>();
        for (String line : lines("read", "SY", own)) {
            kinds.add(fields(line).text("kind"));
        }
        assertThat(kinds)
                .containsExactly(
                        "attack",
                        "attribution",
                        "legal_characterisation",
                        "party_statement",
                        "situation",
                        "tally",
                        "testimony",
                        "victim");
    }

    @Test
    void theOwnDocumentsHaveAConflictAndAnOpenLowerEnd() {
        assertThat(lines("link", "SY", own)).anyMatch(line -> line.contains("\"conflicts\""));
        assertThat(lines("read", "SY", own)).anyMatch(line -> line.contains("{\"what\":\"injured\",\"most\":30,"));
    }

    @Test
    void offsetsCountUtf16CodeUnitsIntoTheTextAsDecoded() throws IOException, JsonProblem {
        String text = "\uD83D\uDD34 URGENT\\r\\n\\r\\nAn air strike hit a school in Ariha on 29 January 2020.";
        Path file = folder.resolve("offsets.jsonl");
        Files.writeString(file, "{\"id\":\"one\",\"text\":\"%s\"}\n".formatted(text));
        String decoded = text.replace("\\r", "\r").replace("\\n", "\n");
        Fields claim = fields(lines("read", "SY", file).getFirst());
        assertThat(decoded.substring(claim.number("start"), claim.number("end")))
                .isEqualTo(claim.text("quote"))
                .contains("air strike");
    }

    private static List<String> lines(String command, String countries, Path file) {
        Program.Run run = countries.isEmpty()
                ? Program.run(command, "--json", file)
                : Program.run(command, "--json", "--countries", countries, file);
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out().lines().toList();
    }

    /// The line as it is, but for its decimals, which the reader of records does not know.
    private static Fields fields(String line) throws JsonProblem {
        return Fields.of(org.tawthiq.vault.json.JsonReader.read(line.replaceAll(":(-?[0-9]+)\\.[0-9]+", ":$1")));
    }
}
