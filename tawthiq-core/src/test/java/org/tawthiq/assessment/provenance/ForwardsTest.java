package org.tawthiq.assessment.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.vocabulary.Table;

class ForwardsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Forwarded from Test Channel\\nShells fell.;           Test Channel
            2 May\\nFORWARDED FROM: @test_channel\\nShells fell.; test_channel
            معاد توجيهها من قناة الاختبار\\nقصف;                  قناة الاختبار
            تمّ التوجيه من: قناة الاختبار | 5 أيار;               قناة الاختبار
            """)
    void theChannelStandsAtTheHeadOfAPost(String post, String channel) {
        assertThat(Forwards.shipped().channel(post.replace("\\n", "\n"))).contains(channel);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Shells fell. Forwarded from Test Channel
            a\\nb\\nc\\nd\\nForwarded from Test Channel
            Forwarded fromage
            Forwarded from
            ''
            """)
    void whatStandsElsewhereIsNoChannel(String post) {
        assertThat(Forwards.shipped().channel(post.replace("\\n", "\n"))).isEmpty();
    }

    @Test
    void aRowOfTwoCellsIsRefused() {
        assertThatThrownBy(() -> new Forwards(Table.parse("forwards.tsv", "from\tx\n")))
                .hasMessageContaining("forwards.tsv, line 1");
    }
}
