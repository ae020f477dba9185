package org.tawthiq.reading.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tawthiq.reading.ClaimReader;
import org.tawthiq.reading.ClaimReaderContract;
import org.tawthiq.reading.draft.RuleReader;
import org.tawthiq.reading.place.Gazetteer;

class EnglishReaderContractTest extends ClaimReaderContract {

    private static final ClaimReader READER = RuleReader.of(new EnglishRules(Gazetteer.shipped()));

    @Override
    protected ClaimReader reader() {
        return READER;
    }

    @Override
    protected String richText() {
        try (InputStream text = EnglishReaderContractTest.class.getResourceAsStream("eighteen-attacks.txt")) {
            if (text == null) {
                throw new IllegalStateException("eighteen-attacks.txt is not among the test's resources");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException("eighteen-attacks.txt cannot be read", problem);
        }
    }
}
