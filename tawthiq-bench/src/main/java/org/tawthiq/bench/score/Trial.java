package org.tawthiq.bench.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.app.Wiring;
import org.tawthiq.claim.Claim;
import org.tawthiq.reading.ClaimReader;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.reading.arabic.ArabicRules;
import org.tawthiq.reading.english.EnglishRules;
import org.tawthiq.reading.place.Gazetteer;

/// What is scored: the reader with these places, on this part of a set.
///
/// @param english finds places and dates in English
public record Trial(Gazetteer gazetteer, Part part, MentionFinder english) {

    public Trial(Gazetteer gazetteer, Part part) {
        this(gazetteer, part, MentionFinder.of(new EnglishRules(gazetteer)));
    }

    /// Finds places and dates in Arabic.
    MentionFinder arabic() {
        return MentionFinder.of(new ArabicRules(gazetteer));
    }

    /// The claims of each text by its identifier, in the texts' order.
    Map<String, List<Claim>> read(List<ReadingText> texts) {
        ClaimReader reader = Wiring.reader(gazetteer);
        List<List<Claim>> claims = texts.parallelStream().map(reader::read).toList();
        Map<String, List<Claim>> read = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            read.put(texts.get(i).source().value(), claims.get(i));
        }
        return read;
    }
}
