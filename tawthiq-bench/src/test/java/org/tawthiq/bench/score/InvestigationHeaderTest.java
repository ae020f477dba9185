package org.tawthiq.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How a page's header is told from its prose. The pages are made up.
class InvestigationHeaderTest {

    @Test
    void readsAnEnglishHeaderAndStripsItFromTheProse() {
        InvestigationHeader page = InvestigationHeader.of("""
                ---
                title: Made up
                date: 2020-07-01T00:06:18.055Z
                ---

                *Location: HOMS : Upper Rastan\\
                Hospital: The small clinic\\
                Date: 2 April 2020*\\
                *Time: 07:30 pm ~ 08:30 pm*\\
                *Attacks: Three airstrikes*\\
                *Reported casualties: None reported*\\
                *Reported injured: five nurses*\\
                *Munitions identified: S-5 rocket*\\
                *Potentially responsible: Russian or Syrian air force*

                The clinic was [hit](https://example.org/a_b) twice. It has two wards: both *burnt*.

                ![picture](one.png)
                """);
        assertThat(page.placeNames()).isEqualTo(NameForms.of("Upper Rastan"));
        assertThat(page.minutes()).containsExactly(19 * 60 + 30, 20 * 60 + 30);
        assertThat(page.number("killed")).isEmpty();
        assertThat(page.number("injured")).hasValue(5);
        assertThat(page.parties()).containsExactly("RU", "SY-GOV");
        assertThat(page.isByAir()).isTrue();
        assertThat(page.isOfRockets()).isTrue();
        assertThat(page.published()).startsWith("2020-07-01");
        assertThat(page.prose()).isEqualTo("The clinic was hit twice. It has two wards: both burnt.");
    }

    @Test
    void readsAnArabicHeader() {
        InvestigationHeader page = InvestigationHeader.of("""
                ---
                date: 2020-07-01T00:06:18.055Z
                ---
                _الموقع: حمص : الرستن _
                _التاريخ: 2 نيسان / أبريل 2020_
                _القتلى : أربعة قتلى_
                _الجرحى: +10_
                _الجاني المحتمل : القوات الجوية الروسية_

                وقع الهجوم مساء.
                """);
        assertThat(page.placeNames()).isEqualTo(NameForms.of("الرستن"));
        assertThat(page.number("killed")).hasValue(4);
        assertThat(page.number("injured")).hasValue(10);
        assertThat(page.parties()).containsExactly("RU");
        assertThat(page.prose()).isEqualTo("وقع الهجوم مساء.");
    }
}
