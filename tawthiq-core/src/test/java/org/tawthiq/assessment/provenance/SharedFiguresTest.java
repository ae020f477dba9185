package org.tawthiq.assessment.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.claim.TestClaim.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.assessment.TestIncident;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;
import org.tawthiq.source.SourceId;

class SharedFiguresTest {

    private final List<Incident> incidents = new ArrayList<>();
    private final Map<ClaimId, Claim> claims = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 100", "3, 200", "5, 400", "9, 400"})
    void oneSharedMinorityFigureSaysNothingAndFurtherOnesALittle(int times, int thousandths) {
        for (int time = 0; time < times; time++) {
            incident(13, 13, 11, 11, 11);
        }
        assertThat(chance()).isEqualTo(thousandths);
    }

    @Test
    void agreeingWithTheMostOrWithAsManySaysNothing() {
        for (int time = 0; time < 9; time++) {
            incident(11, 11, 11, 13);
            incident(11, 11, 13, 13);
        }
        assertThat(chance()).isZero();
    }

    @Test
    void whereTheyDifferItSpeaksAgainst() {
        incident(13, 13, 11, 11, 11);
        incident(13, 13, 11, 11, 11);
        incident(13, 13, 11, 11, 11);
        incident(12, 13, 11, 11, 11);
        assertThat(chance()).isEqualTo(100);
    }

    /// Each number is what one source gives, the first two of interest.
    private void incident(long... killed) {
        List<Claim.Attack> told = new ArrayList<>();
        for (int source = 0; source < killed.length; source++) {
            told.add(claim("i" + incidents.size() + "-" + source)
                    .from("s" + source)
                    .killing(killed[source])
                    .attack());
        }
        told.forEach(claim -> claims.put(claim.id(), claim));
        incidents.add(TestIncident.of(told.toArray(Claim.Attack[]::new)));
    }

    private int chance() {
        return new SharedFigures(incidents, claims)
                .between(new SourceId("s0"), new SourceId("s1"))
                .map(SharedFigures.Likeness::thousandths)
                .orElse(0);
    }
}
