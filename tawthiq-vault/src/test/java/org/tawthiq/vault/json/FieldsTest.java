package org.tawthiq.vault.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.tawthiq.vocabulary.Known;

class FieldsTest {

    @Test
    void whatIsMissingOrOfAnotherKindIsNamed() throws JsonProblem {
        Fields fields = Fields.of(JsonReader.read("{\"text\":\"x\",\"whole\":7,\"bool\":true,\"items\":[1]}"));
        refused(() -> fields.json("absent"), "\"absent\" is missing");
        refused(() -> fields.whole("text"), "\"text\" is no whole number");
        refused(() -> fields.bool("whole"), "\"whole\" is neither true nor false");
        refused(() -> fields.text("bool"), "expected a text, found true");
        refused(() -> fields.fields("items"), "expected an object, found [1]");
        refused(() -> fields.all("text", Fields::text), "\"text\" is no array");
        refused(() -> fields.all("items", Fields::text), "expected a text, found 1");
    }

    @Test
    void whatIsLeftOutIsUnknownOrEmpty() throws JsonProblem {
        Fields fields = Fields.of(JsonReader.read("{\"name\":\"x\"}"));
        assertThat(fields.knownText("name")).isEqualTo(Known.is("x"));
        assertThat(fields.knownText("absent")).isEqualTo(Known.unknown());
        assertThat(fields.optionalText("absent")).isEmpty();
        assertThat(fields.textOrEmpty("absent")).isEmpty();
        assertThat(fields.all("absent", Fields::text)).isEmpty();
        assertThat(fields.keys()).containsExactly("name");
    }

    @Test
    void aLongObjectIsShownShortenedInTheMessage() throws JsonProblem {
        Fields fields = Fields.of(JsonReader.read("{\"long\":\"%s\"}".formatted("x".repeat(5_000))));
        assertThatThrownBy(() -> fields.text("absent"))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200).endsWith("…"));
    }

    @Test
    void aKeyCannotBePutTwice() {
        ObjectBuilder out = new ObjectBuilder().put("a", 1);
        assertThatIllegalArgumentException().isThrownBy(() -> out.put("a", 2)).withMessageContaining("(a)");
    }

    private static void refused(ThrowingCallable reading, String message) {
        assertThatThrownBy(reading).isInstanceOf(JsonProblem.class).hasMessageContaining(message);
    }
}
