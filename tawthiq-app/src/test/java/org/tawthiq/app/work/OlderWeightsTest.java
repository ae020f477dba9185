package org.tawthiq.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tawthiq.app.Wiring;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.InMemoryCaseFile;
import org.tawthiq.incident.LinkWeights;

/// Weights that an earlier version learned are not dropped silently.
class OlderWeightsTest {

    @Test
    void whoLinksIsToldThatWeightsOfAnOlderFormAreNotUsed() throws IOException {
        CaseWork work = withWeights("learned/360");
        assertThat(work.weights()).isEqualTo(work.parts().weights());
        for (int time = 0; time < 2; time++) {
            assertThat(work.link())
                    .extracting(Notice::text)
                    .containsExactly("the weights of this case were learned by an earlier version and are no longer"
                            + " used; link --relearn learns them again");
        }
    }

    @Test
    void ofWeightsInForceAndOfThoseThatComeWithTheProgramNothingIsTold() throws IOException {
        assertThat(withWeights("learned/3/360").link()).isEmpty();
        assertThat(withWeights("shipped/2").link()).isEmpty();
    }

    private static CaseWork withWeights(String name) throws IOException {
        CaseWork work = Wiring.work(new InMemoryCaseFile(), new Wiring(List.of(), "").parts(), "test");
        work.append(
                List.of(new CaseRecord.IncidentsLinked(
                        "linker/3", new LinkWeights(name, Map.of()), List.of(), List.of())),
                List.of());
        return work;
    }
}
