package org.tawthiq.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawthiq.bench.input.Node;

/// The project's own texts without an attack are as METHOD.md says.
class NegativesTest {

    @Test
    void textsInTwoLanguagesEachOnce() throws IOException {
        List<Node> texts = NegativesScore.shipped();
        assertThat(texts).hasSize(298);
        assertThat(texts).extracting(text -> text.text("id")).doesNotHaveDuplicates();
        assertThat(texts).extracting(text -> text.text("text")).doesNotHaveDuplicates();
        assertThat(texts).filteredOn(text -> text.text("language").equals("ar")).hasSize(106);
        assertThat(texts)
                .allSatisfy(text -> assertThat(text.text("text").split("\\s+")).hasSizeBetween(12, 150));
    }
}
