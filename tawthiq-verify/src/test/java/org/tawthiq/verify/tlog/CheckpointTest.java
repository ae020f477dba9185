package org.tawthiq.verify.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    @Test
    void aCheckpointIsReadAndPrintedTheSame() throws MalformedText {
        String text = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";
        Checkpoint read = Checkpoint.parse(text);
        assertThat(read).isEqualTo(new Checkpoint("example.com/behind-the-sofa", 20852163, Hash.parse(ROOT)));
        assertThat(read.text()).isEqualTo(text);

        Checkpoint more = Checkpoint.parse(text + "one\ntwo\n");
        assertThat(more.extensions()).isEqualTo(List.of("one", "two"));
        assertThat(more.text()).isEqualTo(text + "one\ntwo\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "a\n1\n" + ROOT,
                "\n1\n" + ROOT + "\n",
                "a\n1\n",
                "a\n01\n" + ROOT + "\n",
                "a\n+1\n" + ROOT + "\n",
                "a\n-1\n" + ROOT + "\n",
                "a\n\n" + ROOT + "\n",
                "a\n1 \n" + ROOT + "\n",
                "a\n9223372036854775808\n" + ROOT + "\n",
                "a\n\u0661\n" + ROOT + "\n",
                "a\n1\n" + ROOT + "\n\n",
                "a\r\n1\n" + ROOT + "\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
                "a\n1\n" + ROOT + "\nx\n\n",
                "a\n1\nAAAA\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=\n",
                "a\n1\n" + ROOT + " \n"
            })
    void anythingElseIsRefused(String text) {
        assertThatExceptionOfType(MalformedText.class).isThrownBy(() -> Checkpoint.parse(text));
    }

    @Test
    void noCheckpointIsMadeThatCouldNotBeRead() throws MalformedText {
        Hash root = Hash.parse(ROOT);
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a", -1, root));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("", 1, root));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a\nb", 1, root));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a", 1, root, List.of("")));
    }
}
