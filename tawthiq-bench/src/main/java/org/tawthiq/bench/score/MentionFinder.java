package org.tawthiq.bench.score;

import java.util.List;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.reading.draft.LanguageRules;
import org.tawthiq.reading.draft.Mentions;
import org.tawthiq.reading.draft.RuleReader;

/// Finds every place name and every date of a text: our rules, or another program to set beside them.
public interface MentionFinder {

    List<Mentions.Place> places(ReadingText text);

    List<TimexValues.Value> dates(ReadingText text);

    /// The rules of one language.
    static MentionFinder of(LanguageRules rules) {
        RuleReader reader = RuleReader.of(rules);
        return new MentionFinder() {
            @Override
            public List<Mentions.Place> places(ReadingText text) {
                return reader.mentions(text).places();
            }

            @Override
            public List<TimexValues.Value> dates(ReadingText text) {
                return TimexValues.of(
                        text.text(),
                        reader.mentions(text).dates(),
                        text.published().toOptional());
            }
        };
    }
}
