package org.tawthiq.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.vocabulary.Coordinates;

class GazetteerTableTest {

    private static final String HEADER =
            "pcode,name_en,name_ar,aliases_en,subdistrict_en,district_en,latitude,longitude\n";
    private static final Gazetteer SHIPPED = Gazetteer.shipped();

    private static GazetteerTable settlements(String rows) {
        return parse("places.csv", HEADER + rows);
    }

    private static GazetteerTable parse(String name, String text) {
        return GazetteerTable.parse(name, text.getBytes(StandardCharsets.UTF_8), "SY");
    }

    private static List<GazetteerMatch> find(GazetteerTable table, String words) {
        return SHIPPED.with(List.of(table)).within(Set.of("SY")).find(words);
    }

    @Test
    void aPlaceOfATableIsFoundByEachOfItsNames() {
        GazetteerTable table =
                settlements("T1,Tall Mithal (Upper),تل مثال,\"Tel Mithal, Tell Methal\",Sub,Dist,35.5,36.5\n");
        assertThat(table.issues()).isEmpty();
        for (String name : List.of("Tall Mithal", "تل مثال", "Tel Mithal", "tell methal", "Tal al-Mithaal")) {
            assertThat(find(table, name)).as(name).hasSize(1).first().satisfies(match -> {
                assertThat(match.entry().id()).isEqualTo("table:places.csv:T1");
                assertThat(match.entry().name()).isEqualTo("Tall Mithal");
                assertThat(match.entry().country()).isEqualTo("SY");
                assertThat(match.entry().coordinates()).isEqualTo(new Coordinates(35_500_000, 36_500_000));
            });
        }
    }

    @Test
    void aRowThatCannotBeUsedIsToldWithItsLineAndTheOthersAreKept() {
        GazetteerTable table = settlements("""
                T1,Mithal One,,,,,35.5,40.5
                T2,Mithal Two,,,,,,
                T3,,,,,,35.5,40.5
                T4,Mithal Four,,,,,north,40.5
                T5,Mithal Five,,,,,40.5,35.5
                T6,Mithal Six,,,,,-12.0,100.0
                T7,Mithal Seven,,,,,95.0,40.5
                short
                """ + "T8,Mithal Eight,,,,,35.6,40.4\n".repeat(200));
        assertThat(table.issues()).extracting(TableIssue::line).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(table.issues().getFirst())
                .hasToString(
                        "places.csv, line 3: \"Mithal Two\" has no readable latitude and longitude; the row is left out");
        assertThat(table.issues().get(3).what()).contains("exchanged");
        assertThat(table.issues().get(4).what()).contains("far from");
        assertThat(find(table, "Mithal One")).hasSize(1);
        assertThat(find(table, "Mithal Five")).isEmpty();
        assertThat(table.size()).isEqualTo(201);
    }

    @Test
    void aHeaderThatCannotBeUsedIsToldOnce() {
        GazetteerTable table = parse("places.csv", "code,name,lat,lon\n" + "T1,Mithal,35.5,36.5\n".repeat(22));
        assertThat(table.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.what()).contains("name_en or name_ar", "nothing was read"));
    }

    @Test
    void rowsThatShareACodeHaveIdsOfTheirOwn() {
        GazetteerTable table = settlements("T1,BIGCITY : Mithal,,,,,35.5,36.5\nT1,BIGCITY : Shahid,,,,,35.6,36.6\n");
        assertThat(find(table, "Mithal").getFirst().entry().id()).isEqualTo("table:places.csv:T1");
        GazetteerEntry second = find(table, "Shahid").getFirst().entry();
        assertThat(second.id()).isEqualTo("table:places.csv:T1@3");
        assertThat(second.kind()).isEqualTo(PlaceKind.NEIGHBOURHOOD);
    }

    @Test
    void theTablesEntryStandsForAPlaceThatBothHave() {
        GazetteerTable table = settlements("C9,Ariha,أريحا,,,,35.81,36.61\n");
        assertThat(find(table, "Ariha")).extracting(match -> match.entry().id()).containsExactly("table:places.csv:C9");
        GazetteerTable elsewhere = settlements("C9,Ariha,أريحا,,,,34.81,38.61\n");
        assertThat(find(elsewhere, "Ariha")).hasSize(2);
    }

    @Test
    void placesOfATableWithoutACountryAreInEveryScope() {
        byte[] bytes = (HEADER + "T1,Mithal,,,,,35.5,36.5\n").getBytes(StandardCharsets.UTF_8);
        GazetteerTable table = GazetteerTable.parse("places.csv", bytes, "");
        Gazetteer ukraine = SHIPPED.with(List.of(table)).within(Set.of("UA"));
        assertThat(ukraine.find("Mithal")).hasSize(1);
        assertThat(find(settlements("T1,Mithal,,,,,35.5,36.5\n"), "Mithal")).hasSize(1);
        assertThat(SHIPPED.with(List.of(settlements("T1,Mithal,,,,,35.5,36.5\n")))
                        .within(Set.of("UA"))
                        .find("Mithal"))
                .isEmpty();
    }

    @Test
    void namesOfTablesAreFoundInARowOfTokensToo() {
        GazetteerTable table = settlements("T1,Tall Mithal Gharbi,,,,,35.5,36.5\n");
        Gazetteer gazetteer = SHIPPED.with(List.of(table)).within(Set.of("SY"));
        assertThat(gazetteer.longestAt(List.of("Tall", "Mithal", "Gharbi", "was"), 0, NamePosition.ANYWHERE))
                .hasValueSatisfying(span -> assertThat(span.tokens()).isEqualTo(3));
    }

    @Test
    void anEverydayWordIsNoOtherSpellingOfAPlace() {
        Gazetteer gazetteer = SHIPPED.with(List.of(settlements("T1,Hasbitaal,,,,,35.5,36.5\n")))
                .within(Set.of("SY"));
        assertThat(gazetteer.longestAt(List.of("Hasbital"), 0, NamePosition.ANYWHERE))
                .isPresent();
        assertThat(gazetteer.longestAt(List.of("Hospital"), 0, NamePosition.ANYWHERE))
                .isEmpty();
    }

    @Test
    void aGeoNamesDumpIsReadByItsColumns() {
        String good =
                "99\tMithāl\tMithal\tAl Mithal,المثال\t35.5\t36.5\tP\tPPLX\tSY\t\t12\t\t\t\t70\t\t\tZone\t2020-01-01";
        String hospital =
                "98\tMithal Hospital\tMithal Hospital\t\t35.5\t36.5\tS\tHSP\tSY\t\t12\t\t\t\t0\t\t\tZone\t2020-01-01";
        String noPoint = good.replace("35.5", "");
        GazetteerTable table = parse("SY.txt", good + "\n" + hospital + "\n" + noPoint + "\n1\tshort\n");
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.issues()).extracting(TableIssue::line).containsExactly(3L, 4L);
        assertThat(find(table, "المثال").getFirst().entry())
                .isEqualTo(new GazetteerEntry(
                        "geonames:99",
                        "Mithāl",
                        new Coordinates(35_500_000, 36_500_000),
                        "SY",
                        "12",
                        "",
                        PlaceKind.NEIGHBOURHOOD,
                        "PPLX",
                        70));
        assertThat(find(table, "Mithal Hospital").getFirst().entry().kind()).isEqualTo(PlaceKind.FACILITY);
    }

    @Test
    void anyBytesAreATableWithIssues() {
        byte[] noise = new byte[4_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 ^ i >> 3);
        }
        for (String start : List.of("", HEADER, "a\tb\n", "\"", HEADER + "T1,\"open")) {
            byte[] head = start.getBytes(StandardCharsets.UTF_8);
            byte[] bytes = new byte[head.length + noise.length];
            System.arraycopy(head, 0, bytes, 0, head.length);
            System.arraycopy(noise, 0, bytes, head.length, noise.length);
            assertThat(GazetteerTable.parse("noise", bytes, "SY").issues()).isNotEmpty();
        }
        assertThat(parse("empty.csv", "").size()).isZero();
    }

    @Test
    void aFileIsReadWithItsNameAndDigest(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.writeString(file, "\uFEFF" + HEADER + "T1,Mithal,,,,,35.5,36.5\n");
        GazetteerTable table = GazetteerTable.read(file, "SY");
        assertThat(find(table, "Mithal").getFirst().entry().id()).isEqualTo("table:mine.csv:T1");
        assertThat(SHIPPED.with(List.of(table)).digests())
                .hasSize(1 + SHIPPED.digests().size())
                .startsWith(table.digest())
                .endsWith(SHIPPED.digests().getLast());
    }
}
