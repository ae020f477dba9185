package org.tawthiq.reading.english;

import java.util.List;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.time.DateMention;

/// Parts the dates of a sentence into those of what is told and those of the telling: "said on Monday",
/// "on Monday said".
final class SayingDates {

    private SayingDates() {}

    static List<DateMention> told(SentenceView view) {
        return view.dates().stream().filter(date -> !isOfSaying(view, date)).toList();
    }

    private static boolean isOfSaying(SentenceView view, DateMention date) {
        if (date.isPeriod()) {
            return false;
        }
        int before = date.from() - 1;
        if (view.isWord(before, "on", "in")) {
            before--;
        }
        while (view.isWord(
                before,
                "statement",
                "a",
                "in",
                "briefing",
                "report",
                "interview",
                "press",
                "conference",
                "an",
                "post")) {
            before--;
        }
        boolean afterVerb = before >= 0 && view.terms("say").anyMatch(term -> term.to() == before(term, view, date));
        boolean beforeVerb = view.terms("say").anyMatch(term -> term.from() == date.to() && date.isNewsDay());
        boolean told = before >= 0 && view.covering("say", before).isPresent() && date.isNewsDay();
        return told || beforeVerb || afterVerb;
    }

    /// "denounced … in a report published on 11 May": the date after "published" is that of the report.
    private static int before(org.tawthiq.reading.lexicon.Term term, SentenceView view, DateMention date) {
        boolean published = term.code().equals("said") && view.isWord(term.from(), "published");
        int prepositions = view.isWord(date.from() - 1, "on", "in") ? 1 : 0;
        return published ? date.from() - prepositions : -1;
    }
}
