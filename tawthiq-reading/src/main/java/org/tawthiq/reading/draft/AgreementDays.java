package org.tawthiq.reading.draft;

import java.util.List;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.time.DateMention;

/// Days on which an agreement was made, which a report of its breach tells beside the attack: "despite the agreement
/// of 9 May 2020". They are no days of the attack.
public final class AgreementDays {

    private static final int REACH = 12;

    private AgreementDays() {}

    /// The dates without those that stand behind a word for an agreement and before any act.
    public static List<DateMention> without(List<DateMention> dates, List<Term> terms) {
        return dates.stream().filter(date -> !isOfAgreement(date, terms)).toList();
    }

    private static boolean isOfAgreement(DateMention date, List<Term> terms) {
        return terms.stream()
                .filter(term -> term.is("agreement") && term.to() <= date.from() && date.from() - term.to() <= REACH)
                .anyMatch(term -> terms.stream()
                        .noneMatch(act -> (act.is("act") || act.is("harm"))
                                && act.from() >= term.to()
                                && act.to() <= date.from()));
    }
}
