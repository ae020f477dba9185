package org.tawthiq.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.Table;

class DatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            January 29, 2020 | day 2020-01-29
            29 January 2020 | day 2020-01-29
            29th January 2020 | day 2020-01-29
            the 29th of January 2020 | day 2020-01-29
            January 29th, 2020 | day 2020-01-29
            Jan. 29, 2020 | day 2020-01-29
            Jan 29 2020 | day 2020-01-29
            Sept. 2, 2019 | day 2019-09-02
            Wednesday, 29 January 2020 | day 2020-01-29
            Wednesday, Jan. 29, 2020 | day 2020-01-29
            29 January 2020 (Wednesday) | day 2020-01-29
            2020-01-29 | day 2020-01-29
            2020/01/29 | day 2020-01-29
            2020-01-29T22:30 | day 2020-01-29
            29/01/2020 | day 2020-01-29
            29.01.2020 | day 2020-01-29
            29-01-2020 | day 2020-01-29
            03/04/2020 | day 2020-04-03
            04/23/2020 | day 2020-04-23
            29 February 2020 | day 2020-02-29
            29 January، 2020 | day 2020-01-29
            1441-06-04 AH | day 2020-01-29
            04/06/1441 AH | day 2020-01-29
            1398-11-09 SH | day 2020-01-29
            1441-09-21 | unstated
            21/09/1441 | unstated
            """)
    void fullDatesAreReadInManySpellings(String words, String expected) {
        for (String frame :
                List.of("Shells hit the town on %s.", "%s: shells hit the town.", "It fell (%s), they say.")) {
            assertThat(ReadDates.printed(frame.formatted(words), Optional.empty(), Optional.empty()))
                    .as(frame)
                    .containsExactly(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            in January 2020 | month 2020-01-01..2020-01-31
            in Feb. 2020 | month 2020-02-01..2020-02-29
            in January and February 2020 | span 2020-01-01..2020-02-29
            in November, December and January 2020 | span 2019-11-01..2020-01-31
            in December and January 2020 | span 2019-12-01..2020-01-31
            in early April 2019 | span 2019-04-01..2019-04-10
            in mid-April 2019 | span 2019-04-11..2019-04-20
            in mid April 2019 | span 2019-04-11..2019-04-20
            in late April 2019 | span 2019-04-21..2019-04-30
            in late-February 2020 | span 2020-02-21..2020-02-29
            at the end of April 2019 | span 2019-04-21..2019-04-30
            at the beginning of April 2019 | span 2019-04-01..2019-04-10
            in summer 2019 | season 2019-06-01..2019-08-31
            in the autumn of 2019 | season 2019-09-01..2019-11-30
            in the fall of 2019 | season 2019-09-01..2019-11-30
            in winter 2020 | season 2019-12-01..2020-02-29
            in the winter of 2019-20 | season 2019-12-01..2020-02-29
            in 2019 | year 2019-01-01..2019-12-31
            in early 2019 | span 2019-01-01..2019-04-30
            in mid-2019 | span 2019-05-01..2019-08-31
            in late 2019 | span 2019-09-01..2019-12-31
            in the first half of 2019 | span 2019-01-01..2019-06-30
            in the third quarter of 2019 | span 2019-07-01..2019-09-30
            in the 1980s | span 1980-01-01..1989-12-31
            in 2014-2016 | span 2014-01-01..2016-12-31
            in 2014-16 | span 2014-01-01..2016-12-31
            from 2014 to 2016 | span 2014-01-01..2016-12-31
            between 2014 and 2016 | span 2014-01-01..2016-12-31
            since 2011 | since 2011-01-01..
            since it started in 2011 | since 2011-01-01..
            since the war broke out in March 2011 | since 2011-03-01..
            since late April 2019 | since 2019-04-21..
            since 5 May 2019 | since 2019-05-05..
            from 2015 onwards | since 2015-01-01..
            on 5-7 January 2020 | span 2020-01-05..2020-01-07
            on January 5–7, 2020 | span 2020-01-05..2020-01-07
            on 5 and 6 January 2020 | span 2020-01-05..2020-01-06
            on January 5 and 6, 2020 | span 2020-01-05..2020-01-06
            on 29, 30 and 31 January 2020 | span 2020-01-29..2020-01-31
            between 5 and 7 January 2020 | span 2020-01-05..2020-01-07
            from 5 to 7 January 2020 | span 2020-01-05..2020-01-07
            between May 5, 2019, and February 25 | span 2019-05-05..2020-02-25
            between 28 December and 3 January 2020 | span 2019-12-28..2020-01-03
            from 30 April 2019 until 5 March 2020 | span 2019-04-30..2020-03-05
            from November to January 2020 | span 2019-11-01..2020-01-31
            """)
    void partsAndStretchesAreAsPreciseAsTheWords(String words, String expected) {
        assertThat(ReadDates.printed("Shells hit the town " + words + ".", Optional.empty(), Optional.empty()))
                .containsExactly(expected);
    }

    @Test
    void aYearInTheNameOfSomethingIsNoDayOfWhatIsTold() {
        assertThat(ReadDates.mentions("The 2014 war destroyed the school."))
                .singleElement()
                .satisfies(date -> assertThat(date.isAside()).isTrue());
        assertThat(ReadDates.mentions("Shells destroyed the school in 2014."))
                .singleElement()
                .satisfies(date -> assertThat(date.isAside()).isFalse());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "At least 12 may have died.",
                "Fighters march on the town.",
                "Crowds on a March against the war.",
                "The minister, Jan Example, and Sep Example spoke.",
                "A three-year-old ceasefire ended a week-long offensive in the nine-year war.",
                "Shells hit 2019 homes.",
                "Resolution 2254 was adopted.",
                "They fired 30 rockets and 2015 shells.",
                "Survivors spoke of 2000 people under the rubble.",
                "An Arab Spring activist was shot.",
                "The fall of the town was near.",
                "Shells hit the quarter and that quarter was left.",
                "On 31/02/2020 nothing can have happened."
            })
    void whatLooksLikeADateButIsNoneIsLeft(String text) {
        assertThat(ReadDates.mentions(text)).isEmpty();
    }

    @Test
    void aDayThatTheYearDoesNotHaveIsUnstated() {
        List<ReportedDate> dates =
                ReadDates.resolved("Shells fell on 29 February 2019.", Optional.empty(), Optional.empty());
        assertThat(dates).singleElement().satisfies(date -> {
            assertThat(date.isStated()).isFalse();
            assertThat(date.stated()).isEqualTo("29 February 2019");
        });
    }

    @Test
    void mentionsQuoteTheTextInOrderWithoutOverlap() {
        String text = "SHELLING\n\nSince late April 2019, and on Jan. 29 and 3 March 2020, shells fell.\n"
                + "Two days later, on Monday night, more fell than in the past two months.";
        List<DateMention> mentions = ReadDates.mentions(text);
        assertThat(mentions)
                .extracting(DateMention::stated)
                .containsExactly(
                        "Since late April 2019",
                        "Jan. 29",
                        "3 March 2020",
                        "Two days later",
                        "Monday",
                        "the past two months");
        int end = 0;
        for (DateMention mention : mentions) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            end = mention.start() + mention.stated().length();
            assertThat(text.substring(mention.start(), end)).isEqualTo(mention.stated());
        }
    }

    @ParameterizedTest(name = "{0}: period {1}")
    @CsvSource(delimiter = '|', textBlock = """
            since March | true
            over the past year | true
            in 2019 | true
            last year | true
            in January and February | true
            between 5 May and 25 February | true
            between 5 and 7 May | false
            from Monday to Wednesday | false
            on Monday | false
            in March | false
            overnight | false
            two days later | false
            over the weekend | false
            """)
    void aPeriodIsWhatACampaignLasts(String words, boolean period) {
        assertThat(ReadDates.mentions("Shells fell " + words + "."))
                .singleElement()
                .satisfies(mention -> assertThat(mention.isPeriod()).isEqualTo(period));
    }

    @Test
    void everyDayOfFourYearsIsReadInFourSpellings() {
        Locale english = Locale.ENGLISH;
        for (LocalDate day = LocalDate.of(2017, 1, 1); day.getYear() < 2021; day = day.plusDays(1)) {
            String expected = "day " + day;
            for (String spelling : List.of("d MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd", "EEEE, d MMMM yyyy")) {
                String words = day.format(java.time.format.DateTimeFormatter.ofPattern(spelling, english));
                assertThat(ReadDates.printed("Shells fell on " + words + ".", Optional.empty(), Optional.empty()))
                        .as(words)
                        .containsExactly(expected);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', textBlock = """
            month;13;smarch @ dates.tsv, line 2: "13" is not a number that fits
            fortnight;1;a fortnight @ dates.tsv, line 2: "fortnight" is no kind of calendar word
            past;YEARS;the past year @ dates.tsv, line 2: "YEARS" should be two values
            part;SOON;soon @ dates.tsv, line 2: "SOON" is none of [WHOLE, EARLY, MIDDLE, LATE]
            from-publication;one;tomorrow @ dates.tsv, line 2: "one" is not a number that fits
            weekday;1 @ dates.tsv, line 2: has 2 cells, cell 3 is missing
            weekday;1;monday||tuesday @ dates.tsv, line 2: an empty word
            """)
    void aWrongRowIsToldWithFileAndLine(String row, String message) {
        Table table = Table.parse("dates.tsv", "# a comment\n" + row.replace(';', '\t') + "\n");
        assertThatThrownBy(() -> new Dates(table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }
}
