package org.tawthiq.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.vocabulary.ReportedDate;

class DateResolverTest {

    /// A Monday.
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 5, 11);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            on Monday | day 2020-05-11
            on Sunday night | day 2020-05-10
            on Tuesday | day 2020-05-05
            last Monday | day 2020-05-04
            last Friday | day 2020-05-08
            on Tuesday last week | day 2020-05-05
            today | day 2020-05-11
            this morning | day 2020-05-11
            yesterday | day 2020-05-10
            last night | day 2020-05-10
            the day before yesterday | day 2020-05-09
            overnight | span 2020-05-10..2020-05-11
            overnight on Saturday | day 2020-05-09
            over the weekend | span 2020-05-09..2020-05-10
            last weekend | span 2020-05-09..2020-05-10
            three days ago | day 2020-05-08
            two weeks ago | span 2020-04-24..2020-04-30
            a month ago | month 2020-04-01..2020-04-30
            two years ago | year 2018-01-01..2018-12-31
            about three years ago | year 2017-01-01..2017-12-31
            last week | span 2020-05-04..2020-05-10
            last month | month 2020-04-01..2020-04-30
            last year | year 2019-01-01..2019-12-31
            this year | year 2020-01-01..2020-12-31
            earlier this month | month 2020-05-01..2020-05-31
            over the past year | span 2019-05-11..2020-05-11
            in the past two months | span 2020-03-11..2020-05-11
            in the last 24 hours | span 2020-05-10..2020-05-11
            in recent days | span 2020-05-04..2020-05-11
            in the third quarter | span 2019-07-01..2019-09-30
            in the second quarter of 2018 | span 2018-04-01..2018-06-30
            on 29 January | day 2020-01-29
            on 25 December | day 2019-12-25
            on May 11 | day 2020-05-11
            on May 12 | day 2019-05-12
            on 29 February | day 2020-02-29
            in April | month 2020-04-01..2020-04-30
            in June | month 2019-06-01..2019-06-30
            in May | month 2020-05-01..2020-05-31
            in late December | span 2019-12-21..2019-12-31
            in July last year | month 2019-07-01..2019-07-31
            in February this year | month 2020-02-01..2020-02-29
            last October | month 2019-10-01..2019-10-31
            last May | month 2019-05-01..2019-05-31
            last summer | season 2019-06-01..2019-08-31
            in the winter | season 2019-12-01..2020-02-29
            in January and February | span 2020-01-01..2020-02-29
            since March | since 2020-03-01..
            since June | since 2019-06-01..
            from December | since 2019-12-01..
            since last week | since 2020-05-04..
            since Friday | since 2020-05-08..
            from Friday to Sunday | span 2020-05-08..2020-05-10
            between December and February | span 2019-12-01..2020-02-29
            from 28 December to 3 January | span 2019-12-28..2020-01-03
            on Friday, 24 April | day 2020-04-24
            on Wednesday, 5 June | day 2019-06-05
            """)
    void withAPublicationDateNewsLeansToThePast(String words, String expected) {
        assertThat(ReadDates.printed("Shells hit the town " + words + ".", Optional.of(PUBLISHED), Optional.empty()))
                .containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The families must leave by 20 May. | day 2020-05-20
            The envoy will speak on Thursday. | day 2020-05-14
            Talks are due on 3 June. | day 2020-06-03
            Talks had been due on Friday. | day 2020-05-08
            Next Monday families leave. | day 2020-05-18
            He said aid will come; shells fell on Friday. | day 2020-05-08
            He will not speak, said a medic wounded on Friday. | day 2020-05-08
            Tomorrow families leave. | day 2020-05-12
            Next month families leave. | month 2020-06-01..2020-06-30
            """)
    void wordsForWhatIsToComeTurnTheLean(String text, String expected) {
        assertThat(ReadDates.printed(text, Optional.of(PUBLISHED), Optional.empty()))
                .containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            On 12 March 2018 shells fell. On 14 March more fell. | day 2018-03-12, day 2018-03-14
            On 12 March 2018 shells fell. On 3 June more fell. | day 2018-03-12, day 2018-06-03
            On 28 December 2018 and on 3 January shells fell. | day 2018-12-28, day 2019-01-03
            From 5 May 2019 to February 2020 it went on. It hit a clinic on 29 January. | span 2019-05-05..2020-02-29, day 2020-01-29
            A truce of 2 March 2020 holds since March. | day 2020-03-02, since 2020-03-01..
            On Friday, 7 June, shells fell; the report is of 1 July 2024. | day 2024-06-07, day 2024-07-01
            On Thursday, 7 June, shells fell; the report is of 1 July 2019. | day 2018-06-07, day 2019-07-01
            """)
    void withoutAPublicationDateTheYearComesFromTheFullDatesOfTheText(String text, String expected) {
        assertThat(String.join(", ", ReadDates.printed(text, Optional.empty(), Optional.empty())))
                .isEqualTo(expected);
    }

    @Test
    void aStoryOfAnEarlierYearKeepsItsYearUnderALaterPublicationDate() {
        String text = "On 12 March 2018 shells fell. On 14 March more fell. On 9 May the report came out.";
        assertThat(ReadDates.printed(text, Optional.of(PUBLISHED), Optional.empty()))
                .containsExactly("day 2018-03-12", "day 2018-03-14", "day 2020-05-09");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "on Monday",
        "yesterday",
        "today",
        "overnight",
        "last month",
        "over the past year",
        "two days ago",
        "on 29 January",
        "in March",
        "since March",
        "last summer",
        "two days later",
        "in recent days"
    })
    void whereNothingAnchorsTheWordsTheDateIsUnstated(String words) {
        assertThat(ReadDates.resolved(
                        "Shells hit the town in 2019 and " + words + ".", Optional.empty(), Optional.empty()))
                .last()
                .satisfies(date -> {
                    assertThat(date.isStated()).isFalse();
                    assertThat(date.anchor()).isEqualTo(ReportedDate.Anchor.NONE);
                    assertThat(date.stated()).isNotEmpty();
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The next day shells fell. | day 2020-01-30
            Two days later shells fell. | day 2020-01-31
            A week later shells fell. | day 2020-02-05
            Three weeks earlier shells fell. | day 2020-01-08
            The following morning shells fell. | day 2020-01-30
            On the same day shells fell. | day 2020-01-29
            Shells had fallen a day earlier. | day 2020-01-28
            Shells had fallen the previous day. | day 2020-01-28
            Shells fell two days after the attack. | day 2020-01-31
            Shells fell the following Saturday. | day 2020-02-01
            """)
    void datesAfterAnEventAreCountedFromIt(String text, String expected) {
        Optional<LocalDate> event = Optional.of(LocalDate.of(2020, 1, 29));
        assertThat(ReadDates.printed(text, Optional.of(PUBLISHED), event)).containsExactly(expected);
        assertThat(ReadDates.resolved(text, Optional.of(PUBLISHED), event))
                .allSatisfy(date -> assertThat(date.anchor()).isEqualTo(ReportedDate.Anchor.EVENT));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Five fell in March 2019, two a year earlier. | month 2018-03-01..2018-03-31
            Five fell in the third quarter of 2019, two a year earlier. | span 2018-07-01..2018-09-30
            Five fell in the third quarter of 2019, two a year ago. | span 2018-07-01..2018-09-30
            Five fell in January and February 2020. The war began nine years ago. | year 2011-01-01..2011-12-31
            Five fell in the first quarter of 2020. The war began nine years ago. | year 2011-01-01..2011-12-31
            Five fell in 2019, two a year later. | year 2020-01-01..2020-12-31
            Five fell on 5 March 2019, two a year earlier. | year 2018-01-01..2018-12-31
            Five fell on 5 March 2019; three months later nobody did. | month 2019-06-01..2019-06-30
            Five fell, two a year earlier. | unstated
            """)
    void aStretchAwayFromWhatWasToldIsAsWholeAsThat(String text, String expected) {
        assertThat(ReadDates.printed(text, Optional.of(PUBLISHED), Optional.empty()))
                .last()
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The bridge on 2 June is closed. | day 2020-06-02
            The bridge was closed on 2 June. | day 2019-06-02
            The bridge on 20 December is closed. | day 2019-12-20
            """)
    void aDayThatNoWordPutsInThePastMayBeClose(String text, String expected) {
        assertThat(ReadDates.printed(text, Optional.of(PUBLISHED), Optional.empty()))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shells fell recently.", "Shells fall now.", "More may fall in the near future."})
    void aVagueWordTellsNoDay(String text) {
        assertThat(ReadDates.mentions(text))
                .singleElement()
                .satisfies(date -> assertThat(date.isAside()).isTrue());
        assertThat(ReadDates.printed(text, Optional.of(PUBLISHED), Optional.empty()))
                .containsExactly("unstated");
    }

    @Test
    void daysAfterAnotherEventAreNotCountedFromThisOne() {
        assertThat(ReadDates.mentions("Shells fell two days after the embassy opened."))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            29 January 2020 | EXPLICIT | false
            29 January | PUBLICATION | true
            Monday | PUBLICATION | true
            between 5 May 2019 and 25 February | DOCUMENT | true
            from January to March 2020 | DOCUMENT | true
            between 5 May 2019 and 25 February 2020 | EXPLICIT | false
            """)
    void theAnchorAndTheInferredYearAreTold(String words, ReportedDate.Anchor anchor, boolean inferred) {
        assertThat(ReadDates.resolved("Shells fell " + words + ".", Optional.of(PUBLISHED), Optional.empty()))
                .singleElement()
                .satisfies(date -> {
                    assertThat(date.anchor()).isEqualTo(anchor);
                    assertThat(date.yearInferred()).isEqualTo(inferred);
                });
    }

    @Test
    void aDayWithoutYearIsNeverAfterPublicationAndLessThanAYearBeforeIt() {
        var random = new SplittableRandom(20_261_124);
        for (int i = 0; i < 2_000; i++) {
            LocalDate published = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5_000));
            LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(365));
            String words = "%d %s".formatted(day.getDayOfMonth(), months().get(day.getMonthValue() - 1));
            List<ReportedDate> dates =
                    ReadDates.resolved("Shells fell on " + words + ".", Optional.of(published), Optional.empty());
            assertThat(dates).as("%s, %s", words, published).singleElement().satisfies(date -> {
                LocalDate found = date.extent().from().orElseThrow();
                assertThat(found).isBeforeOrEqualTo(published).isAfter(published.minusYears(1));
                assertThat(found.getDayOfMonth()).isEqualTo(day.getDayOfMonth());
            });
        }
    }

    private static List<String> months() {
        return List.of(
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December");
    }
}
