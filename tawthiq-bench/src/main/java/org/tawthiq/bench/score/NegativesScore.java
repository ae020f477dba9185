package org.tawthiq.bench.score;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tawthiq.bench.input.Node;
import org.tawthiq.bench.input.SetFiles;
import org.tawthiq.claim.Claim;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Known;

/// News texts that tell of no attack, although many use its words: in how many of them the reader claims
/// none. They were written for the project and lie beside this class.
public final class NegativesScore implements Score {

    private static final String FILE = "negatives.jsonl";
    private static final Bar BAR = Bar.ofRight(0.97);

    /// @param folder in which a `negatives.jsonl` stands for that of the project
    @Override
    public Scored score(Trial trial, Path folder) throws IOException {
        Path own = folder.resolve(FILE);
        List<Node> texts = (Files.isRegularFile(own) ? SetFiles.lines(own) : shipped())
                .stream().filter(text -> trial.part().holds(text.text("id"))).toList();
        Map<String, List<Claim>> read =
                trial.read(texts.stream().map(NegativesScore::text).toList());
        Counts counts = new Counts();
        counts.answered("no attack read", BAR);
        for (Node text : texts) {
            List<Claim> attacks = read.getOrDefault(text.text("id"), List.of()).stream()
                    .filter(Claim.Attack.class::isInstance)
                    .toList();
            counts.given("no attack read", attacks.isEmpty());
            counts.given("  in " + text.text("language"), attacks.isEmpty());
            attacks.forEach(attack -> counts.miss(
                    "false attack",
                    text.text("id"),
                    attack.statement().readBy().rule() + ": "
                            + attack.statement().citation().quote()));
        }
        return counts.scored();
    }

    static List<Node> shipped() throws IOException {
        try (InputStream in = NegativesScore.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("the project's own texts without an attack are not on the class path");
            }
            return SetFiles.lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static ReadingText text(Node text) {
        String published = text.text("published");
        return new ReadingText(
                new SourceId(text.text("id")),
                text.text("text"),
                published.isEmpty() ? Known.unknown() : Known.is(LocalDate.parse(published)),
                Known.unknown());
    }
}
