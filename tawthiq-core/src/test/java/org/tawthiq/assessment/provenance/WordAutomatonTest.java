package org.tawthiq.assessment.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordAutomatonTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void itFindsTheLongestSharedRunsThatEveryPairOfPlacesGives(int letters) {
        Random random = new Random(letters);
        for (int round = 0; round < 200; round++) {
            Words own = words(random, letters);
            Words other = words(random, letters);
            TreeSet<String> found = new TreeSet<>();
            new WordAutomaton(own).shared(other, 3, (ownEnd, otherEnd, length) -> {
                assertThat(own.written(ownEnd - length, ownEnd)).isEqualTo(other.written(otherEnd - length, otherEnd));
                found.add(otherEnd + " " + length);
            });
            assertThat(found).isEqualTo(compared(own, other));
        }
    }

    /// For each place of `other` where the longest run that ends there does not go on.
    private static TreeSet<String> compared(Words own, Words other) {
        TreeSet<String> found = new TreeSet<>();
        int[] longest = new int[other.count() + 2];
        for (int end = 1; end <= other.count(); end++) {
            for (int ownEnd = 1; ownEnd <= own.count(); ownEnd++) {
                int length = 0;
                while (length < end
                        && length < ownEnd
                        && own.word(ownEnd - 1 - length) == other.word(end - 1 - length)) {
                    length++;
                }
                longest[end] = Math.max(longest[end], length);
            }
        }
        for (int end = 1; end <= other.count(); end++) {
            if (longest[end] >= 3 && longest[end + 1] != longest[end] + 1) {
                found.add(end + " " + longest[end]);
            }
        }
        return found;
    }

    private static Words words(Random random, int letters) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(30);
        for (int at = 0; at < length; at++) {
            text.append((char) ('a' + random.nextInt(letters))).append(' ');
        }
        return new Words(text.toString());
    }
}
