package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimDecision;
import org.tawthiq.vault.codec.ClaimCodec;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.JsonReader;

/// A claim as it should be, out of a file. The words that it rests on stay those that were read: a person
/// corrects what was made of them.
final class Correction {

    private Correction() {}

    /// @param now the claim as it is in force
    static ClaimDecision of(Claim now, @Nullable Path file) throws IOException {
        if (file == null) {
            throw new WrongUsage(
                    "correct needs the claim as it should be: write it to a file with `tawthiq show %s --json --case DIR`, change it, and add --to FILE"
                            .formatted(now.id().value()));
        }
        Claim corrected = read(file);
        if (!corrected.id().equals(now.id())) {
            throw new WrongUsage("\"%s\" holds the claim %s, not %s"
                    .formatted(file, corrected.id().value(), now.id().value()));
        }
        if (!corrected.kind().equals(now.kind())) {
            throw new WrongUsage("\"%s\" makes a claim of the kind %s out of one of the kind %s: reject it instead"
                    .formatted(file, corrected.kind(), now.kind()));
        }
        if (!corrected.statement().citation().equals(now.statement().citation())
                || !corrected.statement().retold().equals(now.statement().retold())) {
            throw new WrongUsage(
                    "\"%s\" changes where the claim stands or the words that it quotes: a correction changes what was made of them and leaves \"citation\" and \"retold\" as they are"
                            .formatted(file));
        }
        if (corrected.equals(now)) {
            throw new WrongUsage("\"%s\" is the claim as it is already: nothing is corrected".formatted(file));
        }
        return new ClaimDecision.Correct(now.id(), corrected);
    }

    private static Claim read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage("--to: there is no file \"%s\"".formatted(file));
        }
        try {
            return ClaimCodec.read(JsonReader.read(Files.readString(file)));
        } catch (CharacterCodingException _) {
            throw new WrongUsage("\"%s\" is not UTF-8: save it as UTF-8".formatted(file));
        } catch (DateTimeException _) {
            throw new WrongUsage("\"%s\" is no claim: it holds a day or a time that there is not".formatted(file));
        } catch (ArithmeticException _) {
            throw new WrongUsage("\"%s\" is no claim: it holds a number that is too large".formatted(file));
        } catch (JsonProblem | IllegalArgumentException e) {
            throw new WrongUsage("\"%s\" is no claim: %s".formatted(file, e.getMessage()));
        }
    }
}
