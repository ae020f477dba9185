package org.tawthiq.reading.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.reading.text.Token;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.reading.time.DateResolver;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Table;

class ArabicDatesTest {

    /// A Monday.
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 5, 11);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            29 كانون الثاني 2020 | day 2020-01-29
            ٢٩ كانون الثاني ٢٠٢٠ | day 2020-01-29
            ۲۹ كانون الثاني ۲۰۲۰ | day 2020-01-29
            29 كانون ثاني 2020 | day 2020-01-29
            25 شباط 2020 | day 2020-02-25
            5 آذار 2020 | day 2020-03-05
            5 نيسان 2020 | day 2020-04-05
            5 أيار 2019 | day 2019-05-05
            5 حزيران 2019 | day 2019-06-05
            22 تموز 2019 | day 2019-07-22
            13 آب 2019 | day 2019-08-13
            13 أيلول 2019 | day 2019-09-13
            13 تشرين الأول 2019 | day 2019-10-13
            13 تشرين الثاني 2017 | day 2017-11-13
            12 كانون الأول 2016 | day 2016-12-12
            29 يناير 2020 | day 2020-01-29
            نوفمبر 6, 2022 | day 2022-11-06
            نوفمبر 6، 2022 | day 2022-11-06
            تشرين الثاني/نوفمبر ٦، ٢٠٢٢ | day 2022-11-06
            الأحد نوفمبر 6, 2022 | day 2022-11-06
            25 فبراير 2020 | day 2020-02-25
            5 أبريل 2020 | day 2020-04-05
            22 يوليو 2019 | day 2019-07-22
            13 أغسطس 2019 | day 2019-08-13
            12 ديسمبر 2016 | day 2016-12-12
            5 جانفي 2020 | day 2020-01-05
            5 أفريل 2020 | day 2020-04-05
            5 جويلية 2019 | day 2019-07-05
            13 أوت 2019 | day 2019-08-13
            13 غشت 2019 | day 2019-08-13
            13 شتنبر 2019 | day 2019-09-13
            5 نيسان / أبريل 2020 | day 2020-04-05
            5 نيسان/أبريل 2020 | day 2020-04-05
            13 تشرين الثاني (نوفمبر) 2017 | day 2017-11-13
            5 من نيسان عام 2020 | day 2020-04-05
            5 من شهر نيسان 2020 | day 2020-04-05
            الخامس من نيسان 2020 | day 2020-04-05
            الخامس عشر من آذار 2020 | day 2020-03-15
            الحادي والعشرين من آب 2013 | day 2013-08-21
            الأحد 5 نيسان 2020 | day 2020-04-05
            الأحد، 5 نيسان 2020 | day 2020-04-05
            الأحد الموافق 5 نيسان 2020 | day 2020-04-05
            الأحد تاريخ 5 نيسان 2020 | day 2020-04-05
            5 / نيسان / 2020 | day 2020-04-05
            5/ نيسان 2020 | day 2020-04-05
            12/8/1441 هـ | day 2020-04-05
            1441-08-12 هجري | day 2020-04-05
            17/1/1399 ه.ش | day 2020-04-05
            1399-01-17 هجري شمسي | day 2020-04-05
            عام 1441 هـ | span 2019-08-31..2020-08-19
            5/4/2020 | day 2020-04-05
            ٥/٤/٢٠٢٠ | day 2020-04-05
            5-4-2020 | day 2020-04-05
            2020-04-05 | day 2020-04-05
            5 - 4 - 2020 | day 2020-04-05
            5/4/2020م | day 2020-04-05
            4/25/2020 | day 2020-04-25
            شهر نيسان 2020 | month 2020-04-01..2020-04-30
            نيسان 2020 | month 2020-04-01..2020-04-30
            نيسان/أبريل 2020 | month 2020-04-01..2020-04-30
            أواخر نيسان 2020 | span 2020-04-21..2020-04-30
            مطلع نيسان 2020 | span 2020-04-01..2020-04-10
            5 أبريل نيسان 2020 | day 2020-04-05
            الربع الأول من عام 2019 | span 2019-01-01..2019-03-31
            النصف الثاني من عام 2019 | span 2019-07-01..2019-12-31
            صيف 2019 | season 2019-06-01..2019-08-31
            بين عامي 2017 و 2019 | span 2017-01-01..2019-12-31
            عام ألفين وتسعة عشر | year 2019-01-01..2019-12-31
            خلال 2019 | year 2019-01-01..2019-12-31
            منتصف نيسان 2020 | span 2020-04-11..2020-04-20
            عام 2017 | year 2017-01-01..2017-12-31
            عام 1882 | year 1882-01-01..1882-12-31
            في الستينيات | span 1960-01-01..1969-12-31
            بين 5 أيار 2019 و25 شباط 2020 | span 2019-05-05..2020-02-25
            من 5 أيار 2019 حتى 25 شباط 2020 | span 2019-05-05..2020-02-25
            من 2017 إلى 2019 | span 2017-01-01..2019-12-31
            منذ 5 أيار 2019 | since 2019-05-05..
            """)
    void fullDatesNeedNoAnchor(String words, String expected) {
        assertThat(printed("قصفت البلدة " + words + ".", Optional.empty())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            اليوم | day 2020-05-11
            صباح اليوم | day 2020-05-11
            فجر اليوم الاثنين | day 2020-05-11
            اليوم الاثنين 11 أيار | day 2020-05-11
            النهاردة | day 2020-05-11
            أمس | day 2020-05-10
            يوم أمس | day 2020-05-10
            مساء أمس | day 2020-05-10
            أمس الأحد | day 2020-05-10
            البارحة | day 2020-05-10
            امبارح | day 2020-05-10
            ليلة أمس | day 2020-05-10
            أول أمس | day 2020-05-09
            أمس الأول | day 2020-05-09
            قبل يومين | day 2020-05-09
            منذ يومين | day 2020-05-09
            قبل ثلاثة أيام | day 2020-05-08
            قبل 3 أيام | day 2020-05-08
            قبل أسبوع | span 2020-05-01..2020-05-07
            قبل شهر | month 2020-04-01..2020-04-30
            قبل شهرين | month 2020-03-01..2020-03-31
            قبل عامين | year 2018-01-01..2018-12-31
            يوم الجمعة | day 2020-05-08
            الجمعة | day 2020-05-08
            مساء الجمعة | day 2020-05-08
            يوم الاثنين | day 2020-05-11
            يوم الاثنين الماضي | day 2020-05-04
            الجمعة الماضي | day 2020-05-08
            الأسبوع الماضي | span 2020-05-04..2020-05-10
            الشهر الماضي | month 2020-04-01..2020-04-30
            الشهر القادم | month 2020-06-01..2020-06-30
            غدا | day 2020-05-12
            يوم الجمعة القادم | day 2020-05-15
            14 أيار الجاري | day 2020-05-14
            العام الماضي | year 2019-01-01..2019-12-31
            خلال الأيام الماضية | span 2020-05-04..2020-05-11
            29 كانون الثاني | day 2020-01-29
            25 كانون الأول | day 2019-12-25
            يوم الجمعة 24 نيسان | day 2020-04-24
            يوم الأربعاء 5 حزيران | day 2019-06-05
            في نيسان | month 2020-04-01..2020-04-30
            خلال شهر حزيران | month 2019-06-01..2019-06-30
            منذ صباح اليوم | day 2020-05-11
            منذ نيسان | since 2020-04-01..
            منذ بداية العام | since 2020-01-01..
            منذ مطلع العام الجاري | since 2020-01-01..
            """)
    void withAPublicationDateNewsLeansToThePast(String words, String expected) {
        assertThat(printed("قصفت البلدة " + words + ".", Optional.of(PUBLISHED)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            10 محرم 1445 | day 2023-07-28
            1 رمضان 1441 | day 2020-04-24
            9 ذو الحجة 1440 | day 2019-08-10
            12 ربيع الأول 1441 | day 2019-11-09
            """)
    void daysOfTheIslamicCalendarAreDaysOfOurs(String words, String expected) {
        assertThat(printed("قصفت البلدة " + words + ".", Optional.empty())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قتل أحد المدنيين في البلدة.",
                "سقطت 5 قذائف على البلدة.",
                "استهدف القصف بلدة مارس القصف.",
                "مدرسة رمضان في البلدة.",
                "بعد القصف عادوا.",
                "قبل القصف بدقائق.",
                "الطريق 31/31/2020 مقطوع.",
                "رقم 2020 على الجدار."
            })
    void someWordsLookLikeDatesAndAreNone(String text) {
        assertThat(mentions(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"قصفت البلدة مؤخرا.", "تقصف البلدة حاليا.", "يعود الأهالي قريبا."})
    void aVagueWordTellsNoDay(String text) {
        assertThat(mentions(text))
                .singleElement()
                .satisfies(date -> assertThat(date.isAside()).isTrue());
        assertThat(printed(text, Optional.of(PUBLISHED))).isEqualTo("unstated");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            قصفت البلدة يوم الجمعة 24 نيسان 2020 وقتل مدني. | يوم الجمعة 24 نيسان 2020
            قصفت البلدة في 5 نيسان / أبريل 2020، وقتل مدني. | 5 نيسان / أبريل 2020
            قصفت البلدة مساء أمس وقتل مدني. | مساء أمس
            قصفت البلدة منذ 5 أيار 2019 وقتل مدني. | منذ 5 أيار 2019
            قصفت البلدة الجمعة الماضية وقتل مدني. | الجمعة الماضية
            """)
    void aMentionIsItsWordsAndNoMore(String text, String stated) {
        assertThat(mentions(text))
                .singleElement()
                .extracting(DateMention::stated)
                .isEqualTo(stated);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            5 أيار 2019 | false
            أمس | false
            شهر نيسان 2020 | false
            قبل شهرين | false
            عام 2017 | true
            منذ 5 أيار 2019 | true
            العام الماضي | true
            خلال الأيام الماضية | true
            بين 5 أيار 2019 و25 شباط 2020 | true
            """)
    void aPeriodIsWhatACampaignLasts(String words, boolean period) {
        assertThat(mentions("قصفت البلدة " + words + "."))
                .singleElement()
                .satisfies(mention -> assertThat(mention.isPeriod()).isEqualTo(period));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            اليوم التالي | day 2020-05-06
            اليوم نفسه | day 2020-05-05
            بعد يومين | day 2020-05-07
            بعد ثلاثة أيام | day 2020-05-08
            """)
    void someDaysAreCountedFromTheEventToldBefore(String words, String expected) {
        List<DateMention> mentions = mentions("قصفت البلدة " + words + ".");
        assertThat(new DateResolver(Optional.empty(), mentions)
                        .resolve(mentions.getFirst(), Optional.of(LocalDate.of(2020, 5, 5)))
                        .extent())
                .extracting(ArabicDatesTest::print)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', textBlock = """
            fortnight;14;أسبوعان @ dates.tsv, line 1: "fortnight" is no kind of calendar word
            """)
    void aWrongRowIsToldWithFileAndLine(String row, String message) {
        Table table = Table.parse("dates.tsv", row.replace(';', '\t') + "\n");
        assertThatThrownBy(() -> new ArabicDates(table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1441-09-21", "21/9/1441", "عام 1441"})
    void aYearOfTheHijraWithoutItsCalendarIsUnknown(String words) {
        assertThat(printed("قصفت البلدة " + words + ".", Optional.of(PUBLISHED)))
                .isEqualTo("unstated");
    }

    private static List<DateMention> mentions(String text) {
        List<Token> tokens = ArabicWords.tokens(text);
        return ArabicWords.DATES.find(text, tokens, ArabicWords.NUMBERS.find(tokens));
    }

    private static String printed(String text, Optional<LocalDate> published) {
        List<DateMention> mentions = mentions(text);
        DateResolver resolver = new DateResolver(published, mentions);
        return mentions.stream()
                .map(mention -> resolver.resolve(mention, Optional.empty()).extent())
                .map(ArabicDatesTest::print)
                .collect(Collectors.joining(", "));
    }

    private static String print(DateExtent extent) {
        String from = extent.from().map(LocalDate::toString).orElse("");
        String to = extent.to().map(LocalDate::toString).orElse("");
        String days = from.equals(to) ? from : from + ".." + to;
        return (extent.precision() + " " + days).strip();
    }
}
