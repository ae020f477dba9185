package org.tawthiq.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawthiq.bench.input.Node;

/// How annotated and read claims are paired. All claims are made up.
class ClaimPairsTest {

    @Test
    void theBestPairGoesFirstAndEachClaimOnce() throws IOException {
        CodedClaim near = claim(0, 20, "\"date\":{\"from\":\"2020-01-29\"},\"acts\":[\"air_strike\"]");
        CodedClaim far = claim(50, 60, "\"date\":{\"from\":\"2020-02-25\"}");
        CodedClaim same = claim(10, 30, "\"date\":{\"from\":\"2020-01-29\"},\"acts\":[\"air_strike\"]");
        CodedClaim touching = claim(0, 5, "");
        CodedClaim alone = claim(90, 99, "");
        ClaimPairs pairs = ClaimPairs.of(List.of(near, far), List.of(touching, same, alone), AnnotatedScore::points, 2);
        assertThat(pairs.pairs()).containsExactly(new ClaimPairs.Pair(near, same));
        assertThat(pairs.missed()).containsExactly(far);
        assertThat(pairs.wrong()).containsExactly(touching, alone);
    }

    @Test
    void ofEquallyGoodPairsThatOfTheEarlierClaimsIsTaken() throws IOException {
        CodedClaim first = claim(0, 20, "");
        CodedClaim second = claim(5, 20, "");
        CodedClaim read = claim(10, 30, "");
        CodedClaim later = claim(12, 30, "");
        assertThat(ClaimPairs.of(List.of(first, second), List.of(read, later), AnnotatedScore::points, 2)
                        .pairs())
                .containsExactly(new ClaimPairs.Pair(first, read), new ClaimPairs.Pair(second, later));
    }

    @Test
    void onePointAloneMakesNoPair() throws IOException {
        CodedClaim one = claim(0, 5, "\"acts\":[\"shelling\"]");
        CodedClaim other = claim(10, 15, "\"acts\":[\"shelling\"]");
        assertThat(AnnotatedScore.points(one, other)).isEqualTo(1);
        assertThat(ClaimPairs.of(List.of(one), List.of(other), AnnotatedScore::points, 2)
                        .pairs())
                .isEmpty();
    }

    @Test
    void totalsAreSumsWithoutParts() throws IOException {
        CodedClaim claim = claim(
                0,
                5,
                "\"harm\":[{\"what\":\"killed\",\"least\":2,\"most\":3},{\"what\":\"killed\",\"least\":4},"
                        + "{\"what\":\"killed\",\"least\":1,\"most\":1,\"part\":true}]");
        CodedClaim.Total total = claim.total("killed").orElseThrow();
        assertThat(total.least()).isEqualTo(6);
        assertThat(total.most()).isEmpty();
        assertThat(total.overlaps(7, 8)).isTrue();
        assertThat(total.overlaps(1, 5)).isFalse();
        assertThat(claim.total("injured")).isEmpty();
        assertThat(claim.partsOfHarm()).hasSize(1);
    }

    private static CodedClaim claim(int start, int end, String more) throws IOException {
        return new CodedClaim(Node.parse("{\"kind\":\"attack\",\"start\":%d,\"end\":%d%s}"
                .formatted(start, end, more.isEmpty() ? "" : "," + more)));
    }
}
