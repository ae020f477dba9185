package org.tawthiq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.claim.Claim;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

/// Each row of a table is a claim that cites its cells; what cannot be read is told with row and column
/// and
/// is unknown, never none.
class AttackTableTest {

    private static final String MAPPING = """
            ignore = ["note"]
            [columns]
            date = "date"
            place = "place"
            killed = "killed"
            [values.place]
            "the town" = "Ariha"
            """;
    private static final String HEADER = "date,place,killed,note\n";

    @Test
    void makesAClaimOfARowThatCitesItsCells() {
        AttackTable.Rows rows = rows(HEADER + "2020-01-29,Ariha,11,a remark\n");
        assertThat(rows.problems()).isEmpty();
        Claim.Attack claim = only(rows);
        assertThat(claim.statement().citation().locus())
                .isEqualTo(new Locus.TableCells(2, List.of("date", "place", "killed")));
        assertThat(claim.statement().citation().quote())
                .contains("2020-01-29", "Ariha", "11")
                .doesNotContain("remark");
        assertThat(claim.date().extent()).isEqualTo(new DateExtent.Day(LocalDate.of(2020, 1, 29)));
        assertThat(claim.harm().getFirst().count()).isEqualTo(Count.exactly(11));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1441-06-04 AH", "4/6/1441 هـ", "1398-11-09 SH", "9/11/1398 ه.ش"})
    void aDayOfAnotherCalendarIsReadByTheCalendarThatItsCellNames(String cell) {
        AttackTable.Rows rows = rows(HEADER + cell + ",Ariha,11,\n");
        assertThat(rows.problems()).isEmpty();
        assertThat(only(rows).date().extent()).isEqualTo(new DateExtent.Day(LocalDate.of(2020, 1, 29)));
    }

    @Test
    void aYearOfTheHijraWithoutItsCalendarIsToldWithBothDaysThatItMayBe() {
        AttackTable.Rows rows = rows(HEADER + "1441-09-21,Ariha,11,\n");
        assertThat(only(rows).date().extent()).isEqualTo(new DateExtent.Unstated());
        assertThat(rows.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("2020-05-14", "2062-12-11", "unknown"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,place,killed,note\r\n2020-01-29,Ariha,11,x\r\n",
                "date;place;killed;note\n2020-01-29;Ariha;11;x\n",
                "date\tplace\tkilled\tnote\n2020-01-29\tAriha\t11\tx\n",
                "\"date\", place ,killed,note\n\"2020-01-29\",\"Ariha\", 11 ,\"a \"\"quoted\"\", remark\"\n",
                "note,killed,place,date\n\n\"two\nlines\",11,Ariha,2020-01-29\n,,,\n",
                "date,place,killed,note\n2020-01-29,the town,11,no line end"
            })
    void readsTheShapesThatSpreadsheetsWrite(String table) {
        AttackTable.Rows rows = rows(table);
        assertThat(rows.problems()).isEmpty();
        assertThat(only(rows).date().extent()).isEqualTo(new DateExtent.Day(LocalDate.of(2020, 1, 29)));
        assertThat(only(rows).places().getFirst().stated()).isEqualTo("Ariha");
        assertThat(only(rows).harm().getFirst().count()).isEqualTo(Count.exactly(11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "unknown", "Not stated", "n/a", "-"})
    void takesAnEmptyCellForUnknownAndNotForNone(String cell) {
        AttackTable.Rows rows = rows(HEADER + "2020-01-29,Ariha," + cell + ",x\n");
        assertThat(rows.problems()).isEmpty();
        assertThat(only(rows).harm()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0;0", "11.0;11", "1,200;1200", "٤٢;42", "007;7"})
    void readsNumbersAsPeopleAndSpreadsheetsWriteThem(String cell, long number) {
        assertThat(only(rows(HEADER + "2020-01-29,Ariha,\"" + cell + "\",x\n"))
                        .harm()
                        .getFirst()
                        .count())
                .isEqualTo(Count.exactly(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-5", "11,12", "1.5", "99999999999", "14-6", "eleven?", "1e3"})
    void tellsABadNumberWithRowAndColumnAndKeepsTheRow(String cell) {
        AttackTable.Rows rows = rows(HEADER + "2020-01-28,Idlib,1,x\n2020-01-29,Ariha,\"" + cell + "\",x\n");
        assertThat(rows.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).startsWith("t.csv, row 3, column of killed");
            assertThat(problem.what()).contains("\"" + cell + "\"", "taken as unknown");
        });
        assertThat(rows.claims()).hasSize(2);
        assertThat(((Claim.Attack) rows.claims().getLast()).harm()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-01-29",
                "2020-01-29 00:00:00",
                "2020-01-29T22:30:00Z",
                "20200129",
                "29.01.2020",
                "29/01/2020",
                "01/29/2020",
                "29 January 2020",
                "29th Jan 2020",
                "January 29, 2020",
                "Jan. 29 2020"
            })
    void readsADayInTheFormsThatCanBeReadInOneWayOnly(String cell) {
        assertThat(only(rows(HEADER + "\"" + cell + "\",Ariha,1,x\n")).date().extent())
                .isEqualTo(new DateExtent.Day(LocalDate.of(2020, 1, 29)));
    }

    @Test
    void readsAMonthAYearAndTwoDays() {
        assertThat(extent("2020-01")).isEqualTo(new DateExtent.Month(YearMonth.of(2020, 1)));
        assertThat(extent("January 2020")).isEqualTo(new DateExtent.Month(YearMonth.of(2020, 1)));
        assertThat(extent("2020")).isEqualTo(new DateExtent.InYear(java.time.Year.of(2020)));
        assertThat(extent("2020-01-29 to 2020-01-30"))
                .isEqualTo(new DateExtent.Span(LocalDate.of(2020, 1, 29), LocalDate.of(2020, 1, 30)));
    }

    @ParameterizedTest
    @CsvSource({
        "05/06/2020, one way only",
        "2020-13-01, a date such as",
        "2020-02-30, a date such as",
        "yesterday, a date such as",
        "2020-01-30 to 2020-01-29, a date such as"
    })
    void tellsADateThatCannotBeReadOrNotInOneWay(String cell, String told) {
        AttackTable.Rows rows = rows(HEADER + cell + ",Ariha,1,x\n");
        assertThat(rows.problems()).singleElement().asString().contains("row 2", "column of date", cell, told);
        assertThat(only(rows).date().isStated()).isFalse();
    }

    @Test
    void tellsARaggedRowAndReadsTheOthers() {
        AttackTable.Rows rows = rows(HEADER + "2020-01-29,Ariha\n2020-01-30,Idlib,2,x\n2020-01-31,Idlib,2,x,y\n");
        assertThat(rows.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "t.csv, row 2: has 2 cells, the header has 4: mend the row",
                        "t.csv, row 4: has 5 cells, the header has 4: mend the row");
        assertThat(rows.claims()).hasSize(1);
    }

    @Test
    void tellsARowThatTellsNothing() {
        assertThat(rows(HEADER + ",,,x\n").problems())
                .singleElement()
                .asString()
                .contains("row 2", "no claim");
    }

    @Test
    void tellsAColumnThatIsMissingUnmappedOrDoubled() {
        assertThat(rows("date,place,note\n2020-01-29,Ariha,x\n").problems())
                .singleElement()
                .asString()
                .contains("\"killed\", which is not there");
        assertThat(rows("date,place,killed,note,injured\n2020-01-29,Ariha,1,x,2\n")
                        .problems())
                .singleElement()
                .asString()
                .contains("\"injured\" is neither mapped nor ignored");
        assertThat(rows("date,place,killed,note,date\n2020-01-29,Ariha,1,x,2\n").problems())
                .singleElement()
                .asString()
                .contains("\"date\" stands twice");
    }

    @Test
    void tellsATableWithoutRows() {
        assertThat(rows(HEADER).problems()).singleElement().asString().contains("no row beneath it");
    }

    @Test
    void tellsAPointThatIsNoPointOnEarthAndHalfAPoint() {
        String mapping = "[columns]\nd = 'date'\nlat = 'latitude'\nlon = 'longitude'\n";
        assertThat(rows("d,lat,lon\n2020,95.1,36.6\n", mapping).problems())
                .extracting(Problem::toString)
                .anySatisfy(problem -> assertThat(problem).contains("row 2", "latitude", "95.1"));
        assertThat(rows("d,lat,lon\n2020,35.8,\n", mapping).problems())
                .singleElement()
                .asString()
                .contains("without a longitude");
        assertThat(only(rows("d,lat,lon\n2020,35.8139,36.6\n", mapping))
                        .places()
                        .getFirst()
                        .precision())
                .isEqualTo(PlacePrecision.POINT);
    }

    @Test
    void tellsACodeThatIsNotInTheCodebook() {
        String mapping = "[columns]\nd = 'date'\nkind = 'acts'\n[values.kind]\nraid = 'air_strike'\n";
        AttackTable.Rows rows = rows("d,kind\n2020,raid\n2021,air_strkie\n", mapping);
        assertThat(rows.problems()).singleElement().asString().contains("row 3", "acts", "\"air_strkie\"", "[values]");
        assertThat(rows.claims()).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ignore = [] | the table [columns] is missing",
                "[columns]#a = 'dead' | may tell date, time, place",
                "[columns]#a = 5 | must be a text in quotes",
                "kind = 'list'#[columns]#a = 'date' | may be attack or casualties",
                "colums = 1#[columns]#a = 'date' | unknown key",
                "header = 0#[columns]#a = 'date' | line 1: \"header\" must be the number of a row, such as 1",
                "header = 'x'#[columns]#a = 'date' | must be the number of a row",
                "[columns]#a = 'date'#[values.b]#x = 'y' | [values.b] translates the column \"b\", which does not stand",
                "[columns]#a = 'acts'#[values.a]#x = 'air_strkie' | line 4: \"air_strkie\" is no code of the codebook; the nearest is \"air_strike\"",
                "[columns]#a = 'party'#[values.a]#x = 'RUS' | line 4: \"RUS\" is no party's code; known are RU, SY-GOV,",
                "[columns#a = 'date' | is not TOML here"
            })
    void tellsWhatIsWrongWithAMapping(String text, String told) {
        assertThat(TableMapping.read("t.mapping.toml", text.replace('#', '\n')))
                .isInstanceOfSatisfying(
                        TableMapping.Outcome.Wrong.class,
                        wrong -> assertThat(wrong.problems())
                                .anySatisfy(problem -> assertThat(problem.toString())
                                        .startsWith("t.mapping.toml")
                                        .contains(told)));
    }

    @Test
    void whatIsNoTomlIsNotToldToMissWhatStandsBehindTheBreak() {
        assertThat(TableMapping.read("t.mapping.toml", "bro = = ken\n[columns]\na = 'date'\n"))
                .isInstanceOfSatisfying(
                        TableMapping.Outcome.Wrong.class,
                        wrong -> assertThat(wrong.problems())
                                .singleElement()
                                .asString()
                                .contains("line 1", "is not TOML here"));
    }

    @Test
    void readsTheHeaderFromTheRowThatTheMappingNames() {
        String titles = "Attacks, a list; of; all; of; them\n\"two\nlines\"\n";
        AttackTable.Rows rows = rows(titles + HEADER + "2020-01-29,Ariha,11,x\n", "header = 4\n" + MAPPING);
        assertThat(rows.problems()).isEmpty();
        assertThat(only(rows).statement().citation().locus())
                .isEqualTo(new Locus.TableCells(5, List.of("date", "place", "killed")));
        assertThat(rows(titles + HEADER, "header = 9\n" + MAPPING).problems())
                .singleElement()
                .hasToString(
                        "t.csv, row 9: is empty or not there, and the mapping calls it the header: correct \"header\"");
    }

    @Test
    void tellsAColumnToIgnoreThatIsNotThereAndReadsTheRest() {
        AttackTable.Rows rows = rows("date,place,killed\n2020-01-29,Ariha,11\n");
        assertThat(rows.problems())
                .singleElement()
                .hasToString("t.csv, row 1: \"ignore\" names the column \"note\", which is not there");
        assertThat(rows.claims()).hasSize(1);
    }

    @Test
    void takesNoWordForAPartyThatTheRegisterDoesNotHold() {
        AttackTable.Rows rows = rows("date,by\n2020-01-29,RU; ZZ\n", "[columns]\ndate = \"date\"\nby = \"party\"\n");
        assertThat(rows.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("\"ZZ\" is not a party's code"));
        assertThat(only(rows).parties().codes()).hasSize(1);
    }

    @Test
    void hasAResultForEveryBeginningOfATableAndOfAMapping() {
        String table = HEADER + "2020-01-29,\"Ariha, \"\"x\"\"\",6-14,\"a\nb\"\n29 Jan 2020,٤,\u202e11,x\n";
        for (int length = 0; length <= table.length(); length++) {
            AttackTable.Rows rows = rows(table.substring(0, length));
            boolean result = !rows.claims().isEmpty() || !rows.problems().isEmpty() || length == 0;
            assertThat(result).as("the first %d characters", length).isTrue();
        }
        for (int length = 0; length <= MAPPING.length(); length++) {
            assertThat(TableMapping.read("m", MAPPING.substring(0, length))).isNotNull();
        }
    }

    private static DateExtent extent(String cell) {
        return only(rows(HEADER + cell + ",Ariha,1,x\n")).date().extent();
    }

    private static Claim.Attack only(AttackTable.Rows rows) {
        assertThat(rows.claims()).hasSize(1);
        return (Claim.Attack) rows.claims().getFirst();
    }

    private static AttackTable.Rows rows(String text) {
        return rows(text, MAPPING);
    }

    private static AttackTable.Rows rows(String text, String mapping) {
        TableMapping.Outcome outcome = TableMapping.read("t.mapping.toml", mapping);
        assertThat(outcome).isInstanceOf(TableMapping.Outcome.Read.class);
        return AttackTable.read(
                "t.csv",
                SourceId.of(Digest.ofText(text)),
                text,
                ((TableMapping.Outcome.Read) outcome).mapping(),
                words -> new ReportedPlace(words, words, List.of(), PlacePrecision.UNKNOWN));
    }
}
