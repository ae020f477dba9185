package org.tawthiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.assessment.TestIncident.assessed;
import static org.tawthiq.claim.TestClaim.ALPHA;
import static org.tawthiq.claim.TestClaim.DISTANT;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.id;
import static org.tawthiq.claim.TestClaim.unknownPlace;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tawthiq.claim.TestClaim;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.vocabulary.DateExtent;

class NearbyIncidentTest {

    private final AssessedIncident strike =
            assessed(told("strike").at("22:30", "22:30").attack());

    @Test
    void aSecondStrikeIsToldWithItsMinutes() {
        AssessedIncident second = assessed(told("second").at("22:45", "22:45").attack());
        AssessedIncident before = assessed(told("before").at("21:00", "21:00").attack());
        AssessedIncident untimed = assessed(told("untimed").attack());
        assertThat(NearbyIncident.of(strike, List.of(untimed, strike, second, before)))
                .containsExactly(
                        new NearbyIncident(incident("before"), OptionalLong.of(-90)),
                        new NearbyIncident(incident("second"), OptionalLong.of(15)),
                        new NearbyIncident(incident("untimed"), OptionalLong.empty()));
    }

    @Test
    void anotherDayOrPlaceOrOneToldRoughlyIsNotNear() {
        assertThat(NearbyIncident.of(
                        strike,
                        List.of(
                                assessed(claim("far")
                                        .on("2020-01-29")
                                        .in(DISTANT)
                                        .attack()),
                                assessed(
                                        claim("late").on("2020-01-30").in(ALPHA).attack()),
                                assessed(claim("unknown")
                                        .on("2020-01-29")
                                        .in(unknownPlace("Alpha"))
                                        .attack()),
                                assessed(claim("undated")
                                        .dated(new DateExtent.Unstated())
                                        .in(ALPHA)
                                        .attack()))))
                .isEmpty();
    }

    private static TestClaim told(String name) {
        return claim(name).on("2020-01-29").in(ALPHA);
    }

    private static IncidentId incident(String name) {
        return IncidentId.foundedBy(id(name));
    }
}
