package org.tawthiq.reading.draft;

import java.util.List;
import java.util.Set;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.reading.text.DocumentText;
import org.tawthiq.reading.text.Sentence;
import org.tawthiq.reading.time.DateMention;

/// The rules of one language. They may be called from several threads at once and keep nothing between
/// texts.
public interface LanguageRules {

    /// ISO 639-1 codes of the languages whose sentences these rules read.
    Set<String> languages();

    /// Names and digests of the lexicons that they read with.
    List<String> data();

    /// What the sentences tell.
    ///
    /// @param document the whole text, for what stands around them
    /// @param sentences those of this language, in the text's order
    Told read(ReadingText input, DocumentText document, List<Sentence> sentences);

    /// The dates that one sentence tells, whatever they tell of.
    List<DateMention> dates(String text, Sentence sentence);

    /// Every place and date of the sentences, those of a dateline too.
    Mentions mentions(ReadingText input, DocumentText document, List<Sentence> sentences);

    /// Drafts of claims: attacks, each told once; and all others.
    record Told(List<AttackDraft> attacks, List<Draft> others) {
        public Told {
            attacks = List.copyOf(attacks);
            others = List.copyOf(others);
        }

        public static Told nothing() {
            return new Told(List.of(), List.of());
        }
    }
}
