package org.tawthiq.vault.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tawthiq.verify.time.Imprint;
import org.tawthiq.verify.time.TimestampInfo;

class ClockComparisonTest {

    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

    private static String sentence(Optional<Integer> asked, int taken) {
        TimestampInfo info = new TimestampInfo(
                "1.2.3",
                new Imprint("2.16.840.1.101.3.4.2.1", "00"),
                BigInteger.ONE,
                AT,
                Optional.of(Duration.ofSeconds(2)),
                Optional.empty());
        return ClockComparison.sentence(info, asked.map(AT::plusSeconds), AT.plusSeconds(taken));
    }

    @Test
    void clocksThatAgreeDoSoToTheSpanOfTheExchange() {
        assertThat(sentence(Optional.of(-1), 1)).isEqualTo("this machine's clock agrees with the authority's, to 4 s");
    }

    @Test
    void aClockThatIsBehindOrAheadIsFound() {
        assertThat(sentence(Optional.of(-61), -60))
                .isEqualTo("this machine's clock is behind the authority's by 58 s at least");
        assertThat(sentence(Optional.empty(), -200_000))
                .isEqualTo("this machine's clock is behind the authority's by 55 h at least");
        assertThat(sentence(Optional.of(60), 61))
                .isEqualTo("this machine's clock is ahead of the authority's by 58 s at least");
    }

    @Test
    void anAnswerThatWasCarriedByHandTellsLess() {
        assertThat(sentence(Optional.empty(), 3_600))
                .isEqualTo(
                        "by this machine's clock the answer came 3600 s after the authority's time; its clock may be ahead by as much");
    }
}
