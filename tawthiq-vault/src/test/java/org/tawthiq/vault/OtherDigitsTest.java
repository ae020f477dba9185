package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the user's language writes other digits, a case is the same as everywhere.
class OtherDigitsTest {

    private final Locale own = Locale.getDefault();

    @TempDir
    Path root;

    @BeforeEach
    void writeOtherDigits() {
        Locale.setDefault(Locale.forLanguageTag("ar-SY"));
        assertThat("%d".formatted(7)).isEqualTo("\u0667");
    }

    @AfterEach
    void writeOwnDigits() {
        Locale.setDefault(own);
    }

    @Test
    void aCaseIsTheSameWhateverTheDigitsOfItsUser() throws IOException {
        SampleCase.write(root.resolve("arabic"));
        assertThat(CaseVerifier.verify(root.resolve("arabic"))).isEmpty();
        Locale.setDefault(Locale.ROOT);
        SampleCase.write(root.resolve("plain"));
        assertThat(SampleCase.contents(root.resolve("arabic"))).isEqualTo(SampleCase.contents(root.resolve("plain")));
        assertThat(SampleCase.contents(root.resolve("arabic"))).containsKey("records/00000001.json");
        assertThat(SampleCase.records(root.resolve("arabic"))).isEqualTo(SampleCase.both());
        assertThat(CaseVerifier.verify(root.resolve("arabic"))).isEmpty();
    }
}
