package org.tawthiq.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownTest {

    @Test
    void whatIsKnownGivesItsValue() {
        Known<String> known = Known.is("dawn");
        assertThat(known.isKnown()).isTrue();
        assertThat(known.orElse("night")).isEqualTo("dawn");
        assertThat(known.toOptional()).contains("dawn");
        assertThat(known.map(String::length)).isEqualTo(Known.is(4));
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        Known<String> unknown = Known.unknown();
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.orElse("night")).isEqualTo("night");
        assertThat(unknown.toOptional()).isEmpty();
        assertThat(unknown.map(String::length)).isEqualTo(Known.unknown());
    }

    @Test
    void anEmptySearchIsUnknown() {
        assertThat(Known.of(Optional.of("dawn"))).isEqualTo(Known.is("dawn"));
        assertThat(Known.of(Optional.empty())).isEqualTo(Known.unknown());
    }
}
