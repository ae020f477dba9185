package org.tawthiq.reading.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.reading.place.GazetteerTable;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.Table;

/// The places of Arabic sentences, by name and precision.
class ArabicPlacesTest {

    private static final Gazetteer SYRIA = Gazetteer.shipped().within(Set.of("SY"));
    private static final ArabicPlaces PLACES = new ArabicPlaces(SYRIA, ArabicWords.shipped("places.tsv"));
    private static final ArabicLexicon LEXICON = new ArabicLexicon(List.of(
            ArabicWords.shipped("acts.tsv"),
            ArabicWords.shipped("objects.tsv"),
            ArabicWords.shipped("persons.tsv"),
            ArabicWords.shipped("harm.tsv"),
            ArabicWords.shipped("parties.tsv"),
            ArabicWords.shipped("speakers.tsv")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            قصف على مدينة أريحا | أريحا TOWN
            قصف على بلدة سرمين | سرمين TOWN
            قصف على أريحا | أريحا TOWN
            قصف في محيط سراقب | سراقب TOWN
            قصف على مدينة معرة النعمان | معرة النعمان TOWN
            قصف على مدينة جسر الشغور | جسر الشغور TOWN
            قصف على مدينة كفرنبل | كفرنبل TOWN
            قصف على مدينة كفر نبل | كفر نبل TOWN
            قصف على ريف إدلب | إدلب PROVINCE
            قصف على محافظة حلب | حلب PROVINCE
            قصف على مدينة حلب | حلب TOWN
            قصف شمالي حلب | حلب PROVINCE
            قصف في لبنان | لبنان COUNTRY
            قصف حلب | حلب TOWN
            قصف "جرابلس" | جرابلس TOWN
            قصف مشفى أعزاز الوطني | أعزاز TOWN
            قصف على سد تشرين | سد تشرين NEIGHBOURHOOD
            قصف على مدينة كوباني | كوباني TOWN
            """)
    void theWordBeforeANameSaysWhatItIs(String text, String places) {
        assertThat(places(text)).isEqualTo(places);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            قصف بأريحا | أريحا
            قصف لمدينة أريحا | أريحا
            قصف بمدينة الباب | الباب
            قصف على إدلب وأريحا | إدلب, أريحا
            """)
    void lettersJoinedToANameAreNotOfIt(String text, String places) {
        assertThat(names(text)).isEqualTo(places);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            قصف على بلدتي سرمين وبنش | سرمين, بنش
            قصف على بلدات سرمين، بنش وتفتناز | سرمين, بنش, تفتناز
            قصف على بلدات سرمين وبنش وتفتناز | سرمين, بنش, تفتناز
            قصف على قرى الزهرات وسرمين | الزهرات, سرمين
            """)
    void everyPlaceOfAListIsOne(String text, String places) {
        assertThat(names(text)).isEqualTo(places);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            عاجل #سرمين قصف | سرمين
            عاجل #جسر_الشغور قصف | جسر الشغور
            عاجل #معرة_النعمان قصف | معرة النعمان
            إدلب: قصف | إدلب
            حلب - قصف | حلب
            """)
    void hashtagsAndHeadingsNamePlaces(String text, String places) {
        assertThat(names(text).replace('_', ' ')).isEqualTo(places);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            قصف على قرية الزهرات | الزهرات
            قصف على قرية خربة جاموس | خربة جاموس
            قصف على بلدة "القرلونية" | القرلونية
            قصف على حي المنارات | المنارات
            """)
    void aNameThatNoGazetteerKnowsIsKeptWhereAWordLeadsToIt(String text, String name) {
        assertThat(find(text)).singleElement().satisfies(mention -> {
            assertThat(mention.place().name()).isEqualTo(name);
            assertThat(mention.place().candidates()).isEmpty();
            assertThat(mention.place().precision()).isEqualTo(PlacePrecision.UNKNOWN);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قتل مدني من أهالي بلدة سرمين",
                "نازحون من مدينة سراقب",
                "شاب ينحدر من مدينة الباب",
                "قصفت القوات المتمركزة في مدينة سراقب",
                "نقل الجرحى إلى مشفى مدينة بنش",
                "طائرات أقلعت من مطار حماة"
            })
    void whereSomebodyComesFromIsNotWhereItHappened(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قصف على رأس الجبل",
                "قتل أحمد وحسن",
                "وصل علي إدلبي إلى البيت",
                "قوات النظام قصفت المدينة",
                "قال الدفاع المدني السوري",
                "قصف عنيف في الليل",
                "قصف على القرية",
                "قتل 3 في الصباح"
            })
    void everydayWordsAndNamesOfOthersAreNoPlaces(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void aVillageThatBearsAnEverydayWordAsItsNameIsOneBehindAWordThatLeadsToIt(@TempDir Path folder)
            throws IOException {
        Path table = folder.resolve("villages.csv");
        Files.writeString(table, "pcode,name_en,name_ar,latitude,longitude\nT1,As Salamah,السلامة,35.5,36.5\n");
        GazetteerTable villages = GazetteerTable.read(table, "SY");
        ArabicPlaces places = new ArabicPlaces(SYRIA.with(List.of(villages)), ArabicWords.shipped("places.tsv"));
        assertThat(find(places, "وصلوا إلى السلامة")).isEmpty();
        assertThat(find(places, "قصف على قرية السلامة"))
                .singleElement()
                .satisfies(mention ->
                        assertThat(mention.place().best().orElseThrow().id()).isEqualTo("table:villages.csv:T1"));
    }

    @Test
    void aPlaceIsCitedAsItIsWritten() {
        assertThat(find("قصف على بلدتي سرمين وبنش")).last().satisfies(mention -> {
            assertThat(mention.place().stated()).isEqualTo("وبنش");
            assertThat(mention.place().name()).isEqualTo("بنش");
        });
    }

    @Test
    void aWrongRowIsToldWithFileAndLine() {
        Table table = Table.parse("places.tsv", "river\tTOWN\tنهر\n");
        assertThatThrownBy(() -> new ArabicPlaces(SYRIA, table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("places.tsv, line 1: \"river\" is no kind of word around places");
    }

    private static List<PlaceMention> find(String text) {
        return find(PLACES, text);
    }

    private static List<PlaceMention> find(ArabicPlaces places, String text) {
        List<Token> tokens = ArabicWords.tokens(text);
        return places.find(text, tokens, LEXICON.find(tokens), ArabicWords.NUMBERS.find(tokens));
    }

    private static String names(String text) {
        return find(text).stream()
                .map(PlaceMention::place)
                .map(ReportedPlace::name)
                .collect(Collectors.joining(", "));
    }

    private static String places(String text) {
        return find(text).stream()
                .map(mention -> mention.place().name() + " " + mention.place().precision())
                .collect(Collectors.joining(", "));
    }
}
