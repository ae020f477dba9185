package org.tawthiq.assessment.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceGraphTest {

    private static final List<Apart> NOBODY = List.of();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            -,                       3000
            a-b 1000,                2000
            a-b 300,                 2700
            a-b 300 b-c 300,         2400
            a-b 500 b-c 500 a-c 500, 1625
            a-b 1000 b-c 200,        1800
            a-b 1000 b-c 200 a-c 200, 1800
            a-b 1000 b-c 200 a-c 400, 1600
            """)
    void theExpectedNumberIsThatCountedByHand(String ties, long thousandths) {
        assertThat(graph(ties, NOBODY).expectedThousandths(1)).isEqualTo(thousandths);
    }

    /// A chain of n ties of one half leaves 1 + n/2 on average, counted or drawn.
    @Test
    void whereTooManyTiesHangTogetherDrawsComeCloseToTheCount() {
        StringBuilder ties = new StringBuilder();
        for (int at = 0; at < 20; at++) {
            ties.append("n%02d-n%02d 500 ".formatted(at, at + 1));
        }
        ProvenanceGraph graph = graph(ties.toString(), NOBODY);
        assertThat(graph.expectedThousandths(7) - 3_000).isBetween(10_900L, 11_100L);
        assertThat(graph.expectedThousandths(7)).isEqualTo(graph.expectedThousandths(7));
        assertThat(graph.expectedThousandths(8)).isNotEqualTo(graph.expectedThousandths(7));
    }

    @Test
    void whatIsKeptApartStaysApartAndAThirdGoesWithTheStronger() {
        List<Apart> apart = List.of(new Apart("a", "b", "somebody says so"));
        assertThat(groups(graph("a-c 900 b-c 950", apart))).containsExactly("[a]", "[b, c]");
        assertThat(groups(graph("a-c 1000 b-c 950", apart))).containsExactly("[a, c]", "[b]");
        assertThat(graph("a-c 1000 b-c 950", apart)
                        .origins(Tie.LIKELY)
                        .getFirst()
                        .kept())
                .containsExactly("b-c 950, but somebody says so");
        assertThat(groups(graph("a-b 1000", apart))).containsExactly("[a]", "[b]", "[c]");
    }

    @Test
    void whatIsKeptApartIsNoPossibleTieAndCountsAsTwo() {
        List<Apart> apart = List.of(new Apart("a", "b", "somebody says so"));
        assertThat(graph("a-b 400", apart).uncertain()).isEmpty();
        assertThat(graph("a-b 400", apart).expectedThousandths(1)).isEqualTo(3_000);
        // Both hold a quarter of the time, and then only one of them joins.
        assertThat(graph("a-c 500 b-c 500", apart).expectedThousandths(1)).isEqualTo(2_250);
    }

    @Test
    void anUncertainTieJoinsFromOneHalfOn() {
        assertThat(groups(graph("a-b 499", NOBODY))).containsExactly("[a]", "[b]", "[c]");
        assertThat(groups(graph("a-b 500", NOBODY))).containsExactly("[a, b]", "[c]");
    }

    @Test
    void theOrderOfTiesChangesNothing() {
        List<Tie> ties = new ArrayList<>(ties("a-b 500 b-c 500 a-c 500 c-d 700 d-e 300 a-e 300 e-f 1000"));
        List<Node> nodes = new ArrayList<>(nodes("abcdef"));
        List<Apart> apart = new ArrayList<>(List.of(new Apart("a", "d", "x"), new Apart("c", "e", "y")));
        ProvenanceGraph expected = new ProvenanceGraph(nodes, ties, apart);
        for (long seed = 0; seed < 20; seed++) {
            Collections.shuffle(ties, new Random(seed));
            Collections.shuffle(nodes, new Random(seed));
            Collections.shuffle(apart, new Random(seed));
            ProvenanceGraph shuffled = new ProvenanceGraph(nodes, ties, apart);
            assertThat(shuffled.origins(Tie.LIKELY)).isEqualTo(expected.origins(Tie.LIKELY));
            assertThat(shuffled.uncertain()).isEqualTo(expected.uncertain());
            assertThat(shuffled.expectedThousandths(3)).isEqualTo(expected.expectedThousandths(3));
        }
    }

    private static List<String> groups(ProvenanceGraph graph) {
        return graph.origins(Tie.LIKELY).stream()
                .map(origin -> origin.members().stream().map(Node::key).toList().toString())
                .toList();
    }

    private static ProvenanceGraph graph(String ties, List<Apart> apart) {
        List<Tie> all = ties(ties);
        List<Node> nodes = new ArrayList<>(nodes("abc"));
        all.forEach(tie -> {
            nodes.add(new Node(tie.from(), tie.from()));
            nodes.add(new Node(tie.to(), tie.to()));
        });
        return new ProvenanceGraph(nodes, all, apart);
    }

    private static List<Node> nodes(String keys) {
        return keys.chars()
                .mapToObj(Character::toString)
                .map(key -> new Node(key, key))
                .toList();
    }

    private static List<Tie> ties(String told) {
        String[] words = told.strip().split(" +", -1);
        List<Tie> ties = new ArrayList<>();
        for (int at = 0; at + 1 < words.length; at += 2) {
            List<String> ends = Arrays.asList(words[at].split("-", -1));
            ties.add(new Tie(
                    ends.getFirst(),
                    ends.getLast(),
                    Tie.Kind.REPEATS_WORDS,
                    Integer.parseInt(words[at + 1]),
                    0,
                    false,
                    words[at] + " " + words[at + 1]));
        }
        return ties;
    }
}
