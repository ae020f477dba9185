package org.tawthiq.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NameFormsTest {

    @Test
    void spellingsOfOneArabicNameAgree() {
        assertThat(NameForms.of("al-Atarib")).containsExactly("trb").isEqualTo(NameForms.of("Atareb"));
        assertThat(NameForms.of("Khan Shaykhun")).isEqualTo(NameForms.of("Khan Sheikhoun"));
        assertThat(NameForms.of("الأتارب")).containsExactly("اتارب").isEqualTo(NameForms.of("#الاتارب"));
        assertThat(NameForms.of("القُصَير")).isEqualTo(NameForms.of("القصير"));
        assertThat(NameForms.of("معرة")).isEqualTo(NameForms.of("معره"));
    }

    @Test
    void anArticleInsideAWordStays() {
        assertThat(NameForms.of("بالا")).containsExactly("بالا");
        assertThat(NameForms.of("Salal-Bira")).containsExactly("slbr");
    }

    @Test
    void oneLetterIsNoName() {
        assertThat(NameForms.of("Aya")).isEqualTo(Set.of());
        assertThat(NameForms.of("")).isEqualTo(Set.of());
    }
}
