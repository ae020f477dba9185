package org.tawthiq.vocabulary;

import java.util.Optional;
import java.util.function.Function;

/// A value that may be unknown. *Unknown* is an answer, so it is a variant and never a `null` or an empty
/// text.
public sealed interface Known<T> {

    record Is<T>(T value) implements Known<T> {}

    record Unknown<T>() implements Known<T> {}

    static <T> Known<T> is(T value) {
        return new Is<>(value);
    }

    static <T> Known<T> unknown() {
        return new Unknown<>();
    }

    static <T> Known<T> of(Optional<T> value) {
        return value.<Known<T>>map(Is::new).orElseGet(Unknown::new);
    }

    default Optional<T> toOptional() {
        return switch (this) {
            case Is<T>(T value) -> Optional.of(value);
            case Unknown<T>() -> Optional.empty();
        };
    }

    default boolean isKnown() {
        return this instanceof Is<T>;
    }

    default T orElse(T other) {
        return toOptional().orElse(other);
    }

    default <R> Known<R> map(Function<T, R> change) {
        return switch (this) {
            case Is<T>(T value) -> new Is<>(change.apply(value));
            case Unknown<T>() -> new Unknown<>();
        };
    }
}
