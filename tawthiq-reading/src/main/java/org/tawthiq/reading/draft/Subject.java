package org.tawthiq.reading.draft;

import java.util.List;
import org.tawthiq.reading.lexicon.Term;

/// What a text is about, as far as it decides what its words mean: *strike*, *attack* and *explosion* are
/// also words of sport, weather, work and accidents. METHOD.md, "What tells of no attack".
///
/// Lexicons flag acts whose words have such other meanings with `weak`, and name the words of other
/// subjects with the kind `topic`.
public final class Subject {

    private static final int OPENING = 6;

    /// Words of an exercise stand so near to the act that they make one of it.
    private static final int NEAR = 4;

    private final boolean violence;
    private final boolean other;

    private Subject(boolean violence, boolean other) {
        this.violence = violence;
        this.other = other;
    }

    /// Tells the subject from all sentences of a text.
    public static Subject of(List<SentenceView> views) {
        boolean violence = views.stream().anyMatch(Subject::isViolent);
        boolean other = views.stream()
                .filter(view -> view.sentence().number() < OPENING || view.isTitle())
                .anyMatch(view -> view.has("topic"));
        return new Subject(violence, other);
    }

    /// Means of war, or an act that has no other meaning.
    private static boolean isViolent(SentenceView view) {
        return view.has("means") || view.terms("act").anyMatch(act -> !act.has("weak") && !isPractised(view, act));
    }

    /// The words of the sentence tell of something else than an attack.
    ///
    /// @param acts those that the sentence tells; none where it tells of harm alone
    /// @param agents true where the sentence says which party did it
    public boolean isOther(SentenceView view, List<Term> acts, boolean agents) {
        if (acts.stream().anyMatch(act -> isPractised(view, act))) {
            return true;
        }
        boolean plain = view.has("means") || acts.stream().anyMatch(act -> !act.has("weak"));
        return !plain && !agents && (view.has("topic") || other && !violence);
    }

    /// The sentence only names weapons: nothing says that one was fired or fell. Counts where it tells no harm.
    public static boolean namesOnlyWeapons(SentenceView view, List<Term> acts) {
        return !acts.isEmpty() && acts.stream().allMatch(act -> act.has("thing")) && !view.has("delivered");
    }

    /// Only verbs such as *hit* and *targeted* tell of an act: what was hit must be told too.
    public static boolean hasOnlyWeakVerbs(List<Term> acts) {
        return !acts.isEmpty() && acts.stream().allMatch(act -> act.has("weak") && act.has("verb"));
    }

    private static boolean isPractised(SentenceView view, Term act) {
        return view.terms("topic")
                .filter(topic -> topic.code().equals("exercise"))
                .anyMatch(topic -> Math.max(topic.from() - act.to(), act.from() - topic.to()) <= NEAR);
    }
}
