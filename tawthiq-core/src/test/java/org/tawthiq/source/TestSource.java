package org.tawthiq.source;

import java.time.LocalDate;
import org.tawthiq.vocabulary.Known;

/// Makes sources for tests.
public final class TestSource {

    private TestSource() {}

    public static Source source(String name, String publisher) {
        return source(name, publisher, Source.Role.EVIDENCE, Source.Sensitivity.PUBLIC);
    }

    public static Source published(String name, String publisher, String day) {
        return published(source(name, publisher), day);
    }

    public static Source confidential(String name) {
        return source(name, "", Source.Role.EVIDENCE, Source.Sensitivity.CONFIDENTIAL);
    }

    public static Source statement(String name) {
        return source(name, "", Source.Role.STATEMENT, Source.Sensitivity.PUBLIC);
    }

    /// The same, published on a day.
    public static Source published(Source source, String day) {
        return new Source(
                source.id(),
                source.fileName(),
                source.size(),
                source.mediaType(),
                source.title(),
                source.publisher(),
                Known.is(LocalDate.parse(day)),
                source.byLine(),
                source.language(),
                source.role(),
                source.sensitivity(),
                source.reference(),
                source.obtained());
    }

    private static Source source(String name, String publisher, Source.Role role, Source.Sensitivity sensitivity) {
        return new Source(
                new SourceId(name),
                name + ".txt",
                100,
                "text/plain",
                Known.is("Title of " + name),
                publisher.isEmpty() ? Known.unknown() : Known.is(publisher),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                role,
                sensitivity,
                Known.unknown(),
                Known.unknown());
    }
}
