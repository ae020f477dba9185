package org.tawthiq.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.claim.Claim;
import org.tawthiq.extract.Extraction;
import org.tawthiq.extract.PageFacts;
import org.tawthiq.extract.TextExtractor;
import org.tawthiq.reading.ClaimReader;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Known;

/// Reads a statement for a check, without adding it to the case. Where the case holds the same bytes, its
/// description there counts.
public final class StatementReading {

    private final CaseWork work;

    public StatementReading(CaseWork work) {
        this.work = work;
    }

    /// What came of it.
    public sealed interface Outcome {
        record Read(Source source, List<Claim> claims) implements Outcome {
            public Read {
                claims = List.copyOf(claims);
            }
        }

        record Unread(String why) implements Outcome {}
    }

    /// @param published the date that the user gives; it goes before all others
    public Outcome read(Path article, Optional<LocalDate> published) throws IOException {
        byte[] bytes = Files.readAllBytes(article);
        String name = String.valueOf(article.getFileName());
        return switch (TextExtractor.extract(name, bytes)) {
            case Extraction.Unreadable(String why, String _) -> new Outcome.Unread("%s %s".formatted(name, why));
            case Extraction.Text text
            when text.mediaType().equals("text/csv") ->
                new Outcome.Unread(
                        "%s is a table, and a check reads the text of a statement: give its text".formatted(name));
            case Extraction.Text text -> read(name, bytes, text, published);
        };
    }

    private Outcome read(String name, byte[] bytes, Extraction.Text text, Optional<LocalDate> published) {
        SourceId id = SourceId.of(Digest.of(bytes));
        Source known = work.state().sources().get(id);
        Source source = known == null ? described(id, name, bytes, text) : known;
        Known<LocalDate> day = published.isPresent() ? Known.of(published) : source.published();
        Set<String> countries = Set.copyOf(work.state().settings().countries());
        ClaimReader reader = work.parts().reader().apply(countries);
        Optional<String> foreign = TextLanguage.unread(text.text(), reader);
        if (foreign.isPresent()) {
            return new Outcome.Unread("%s is in %s, and this version reads %s: give a translation"
                    .formatted(name, foreign.get(), TextLanguage.all(reader.languages())));
        }
        return new Outcome.Read(source, reader.read(new ReadingText(id, text.text(), day, source.publisher())));
    }

    private static Source described(SourceId id, String name, byte[] bytes, Extraction.Text text) {
        PageFacts facts = text.facts();
        return new Source(
                id,
                name,
                bytes.length,
                text.mediaType(),
                facts.title(),
                facts.publisher(),
                facts.published(),
                facts.byLine(),
                facts.language(),
                Source.Role.STATEMENT,
                Source.Sensitivity.PUBLIC,
                Known.unknown(),
                Known.unknown());
    }
}
