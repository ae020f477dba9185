package org.tawthiq.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.vocabulary.Known;

class CustodyTest {

    @ParameterizedTest
    @CsvSource({
        "2020-06-01, 2020-06-01",
        "2020-06-01T10:00:00Z, 2020-06-01T10:00:00Z",
        "2020-06-01T01:30:00+03:00, 2020-05-31T22:30:00Z"
    })
    void aTimeIsADayOrAnInstantInUtc(String told, String kept) {
        assertThat(CustodyTime.read(told)).map(CustodyTime::text).contains(kept);
        assertThat(CustodyTime.read(kept)).map(CustodyTime::text).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-06-01T10:00:00", "June 2020", "2020-02-30", "2020-06-01 10:00", "", "T"})
    void aTimeThatDoesNotSayWhenIsNone(String told) {
        assertThat(CustodyTime.read(told)).isEmpty();
    }

    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource({
        "2020-06-01T10:00:00Z, 2020-06-01T10:00:01Z, true",
        "2020-06-01T10:00:00Z, 2020-06-01T10:00:00Z, false",
        "2020-06-01, 2020-06-02, false",
        "2020-06-01, 2020-06-03, false",
        "2020-06-01, 2020-06-04, true",
        "2020-06-01, 2020-06-01T23:00:00Z, false",
        "2020-06-01T23:00:00Z, 2020-06-01, false"
    })
    void oneTimeIsBeforeAnotherOnlyWhereNoZoneOfADayDeniesIt(String one, String other, boolean before) {
        assertThat(time(one).isBefore(time(other))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "URL, https://example.org/a, true",
        "URL, example.org, false",
        "URL, https://, false",
        "PERSON, P-12, true",
        "BAG, ' ', false"
    })
    void whatASourceComesFromIsNamed(ObtainedFrom.Kind kind, String words, boolean good) {
        assertThat(new ObtainedFrom(kind, words).problem().isEmpty()).isEqualTo(good);
    }

    @Test
    void whatIsSaidNowGoesBeforeWhatWasSaidAndNothingIsForgotten() {
        Custody before = custody("collector 1", "2020-06-01", "P-12", "2020-06-02");
        Custody silent = custody("collector 2", "", "", "");
        Custody both = silent.over(before);
        assertThat(both.collectedBy()).isEqualTo(Known.is("collector 2"));
        assertThat(both.collectedAt()).isEqualTo(before.collectedAt());
        assertThat(both.handedOver()).isEqualTo(before.handedOver());
        assertThat(Custody.unknown().over(before)).isEqualTo(before);
        assertThat(before.over(Custody.unknown())).isEqualTo(before);
        assertThat(Custody.unknown().isUnknown()).isTrue();
        assertThat(silent.isUnknown()).isFalse();
    }

    @Test
    void timesThatRunBackwardsAreTold() {
        assertThat(custody("c", "2020-06-01", "P-12", "2020-06-02").doubts()).isEmpty();
        Custody backwards = custody("c", "2020-06-09", "P-12", "2020-06-02");
        assertThat(backwards.doubts())
                .containsExactly(
                        "it was handed over (2020-06-02) before it was collected (2020-06-09): one of the clocks was wrong, or one of the words");
        Custody further = backwards.then(handOver("M", "")).then(handOver("N", "2020-05-01T00:00:00Z"));
        assertThat(further.doubts()).hasSize(2).last().asString().contains("handed over the time before (2020-06-02)");
        assertThat(backwards.doubts(Instant.parse("2020-06-05T00:00:00Z")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("2020-06-09 lies behind this machine's time");
    }

    private static Custody custody(String by, String at, String handedBy, String handedAt) {
        return new Custody(
                Known.unknown(),
                Known.is(by),
                at.isEmpty() ? Known.unknown() : Known.is(time(at)),
                Known.unknown(),
                Known.unknown(),
                handedBy.isEmpty() ? List.of() : List.of(handOver(handedBy, handedAt)));
    }

    private static Custody.HandOver handOver(String by, String at) {
        return new Custody.HandOver(Known.is(by), Known.unknown(), at.isEmpty() ? Known.unknown() : Known.is(time(at)));
    }

    private static CustodyTime time(String text) {
        return CustodyTime.read(text).orElseThrow();
    }
}
