package org.tawthiq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.source.Source;
import org.tawthiq.vocabulary.Known;

/// `material.toml` is read strictly: all that is wrong with it is told at once, each with its line.
class MaterialFileTest {

    private static final String GOOD = """
            name = "An example"
            countries = ["SY"]
            period = { from = 2019-05-01, to = "2020-02-29" }
            time_zone = "Asia/Damascus"
            languages = ["en"]
            independent_origins = 3

            [[file]]
            path = "texts/report.txt"
            published = 2020-05-12
            publisher = "Example Daily"
            role = "statement"
            sensitivity = "confidential"

            [[file]]
            path = "attacks.csv"
            mapping = "attacks.mapping.toml"
            """;

    @Test
    void readsWhatItSaysOfTheFolderAndOfEachFile() {
        Material material = read(GOOD);
        assertThat(material.name()).isEqualTo(Known.is("An example"));
        assertThat(material.countries()).containsExactly("SY");
        assertThat(material.independentOrigins()).isEqualTo(Known.is(3));
        assertThat(material.from()).isEqualTo(Known.is(LocalDate.of(2019, 5, 1)));
        assertThat(material.to()).isEqualTo(Known.is(LocalDate.of(2020, 2, 29)));
        Material.Item report = material.item("texts/report.txt").orElseThrow();
        assertThat(report.published()).isEqualTo(Known.is(LocalDate.of(2020, 5, 12)));
        assertThat(report.role()).isEqualTo(Source.Role.STATEMENT);
        assertThat(report.sensitivity()).isEqualTo(Source.Sensitivity.CONFIDENTIAL);
        assertThat(material.item("attacks.csv").orElseThrow().mapping()).isEqualTo(Known.is("attacks.mapping.toml"));
        assertThat(material.item("other.txt")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "nmae = 'x' | unknown key \"nmae\"; known are countries, file",
                "name = 5 | \"name\" must be a text in quotes",
                "name = '' | \"name\" must be a text in quotes",
                "countries = 'SY' | \"countries\" must be a list of texts",
                "countries = ['SY', 5] | \"countries\" must be a list of texts",
                "countries = ['Syria'] | \"Syria\" is no country code",
                "period = '2020' | \"period\" must be a table",
                "period = { from = 2020-02-30 } | is not TOML here",
                "period = { from = 'May' } | \"from\" must be a date such as",
                "period = { since = 2020-01-01 } | unknown key \"since\"",
                "period = { from = 2020-02-01, to = 2020-01-01 } | ends before it begins",
                "time_zone = 'Damascus' | no time zone such as Asia/Damascus",
                "independent_origins = 0 | \"independent_origins\" must be a number from 1 to 9",
                "independent_origins = 'two' | \"independent_origins\" must be a number from 1 to 9",
                "file = 'a.txt' | must be written as [[file]]",
                "file = ['a.txt'] | must be written as [[file]]",
                "file = [{ publisher = 'x' }] | without \"path\"",
                "file = [{ path = '../a.txt' }] | leads out of the folder",
                "file = [{ path = '/etc/a' }] | leads out of the folder",
                "file = [{ path = 'a', mapping = '../../b' }] | leads out of the folder",
                "file = [{ path = \"a\\u0000b\" }] | no file name may have",
                "file = [{ path = 'a' }, { path = 'a' }] | stands twice",
                "file = [{ path = 'a', role = 'witness' }] | it may be evidence or statement",
                "file = [{ path = 'a', published = 2020 }] | \"published\" must be a date",
                "languages = ['en', 'klingon'] | \"klingon\" is no code of a language such as en or ar",
                "file = [{ path = 'a', language = 'English' }] | \"English\" is no code of a language",
                "file = [{ path = './a' }, { path = 'a' }] | stands twice",
                "name = 'x | is not TOML here"
            })
    void tellsWhatIsWrongAndInWhichLine(String line, String told) {
        List<Problem> problems = wrong("# a remark\n" + line + "\n");
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("material.toml");
            assertThat(problem.place()).isIn("line 2", "line 3");
        });
        assertThat(problems).anySatisfy(problem -> assertThat(problem.what()).contains(told));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertThat(wrong("nmae = 'x'\ntime_zone = 'y'\n\n[[file]]\npath = 'a'\ndate = 'b'\n"))
                .extracting(Problem::place)
                .containsExactlyInAnyOrder("line 1", "line 2", "line 6");
    }

    @Test
    @Timeout(60)
    void refusesWhatNoPersonWrites() {
        assertThat(wrong("a = " + "[".repeat(100_000)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("brackets"));
        assertThat(wrong("# x\n".repeat(400_000)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("larger than 1024 KiB"));
    }

    @Test
    void hasAResultForEveryBeginning() {
        for (int length = 0; length <= GOOD.length(); length++) {
            MaterialFile.Outcome outcome = MaterialFile.read(GOOD.substring(0, length));
            if (outcome instanceof MaterialFile.Outcome.Wrong(List<Problem> problems)) {
                assertThat(problems).as("the first %d characters", length).isNotEmpty();
            }
        }
    }

    private static Material read(String text) {
        assertThat(MaterialFile.read(text)).isInstanceOf(MaterialFile.Outcome.Read.class);
        return MaterialFile.read(text) instanceof MaterialFile.Outcome.Read(Material material)
                ? material
                : Material.none();
    }

    private static List<Problem> wrong(String text) {
        return MaterialFile.read(text) instanceof MaterialFile.Outcome.Wrong(List<Problem> problems)
                ? problems
                : List.of();
    }
}
