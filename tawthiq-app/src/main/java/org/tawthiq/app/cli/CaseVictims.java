package org.tawthiq.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tawthiq.app.report.JsonText;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.app.work.Reporting;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.person.Matching;
import org.tawthiq.incident.person.NamedVictim;
import org.tawthiq.incident.person.PersonAnswer;
import org.tawthiq.incident.person.VictimPersons;
import org.tawthiq.source.Source;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.vocabulary.Bounds;

/// Prints who the named victims of a case are: an internal view, with their names.
final class CaseVictims {

    /// Of more, not every pair is looked at.
    private static final int MOST = 3_000;

    private final Console console;
    private final CaseWork work;
    private final boolean json;
    private final VictimPersons persons;

    CaseVictims(Console console, CaseWork work, boolean json) throws IOException {
        this.console = console;
        this.work = work;
        this.json = json;
        persons = new Reporting(work).victims();
    }

    /// What the user should know before the lines.
    void note() {
        console.error("note: this names private persons; keep it inside");
        if (!persons.unlearned().isEmpty()) {
            console.error(
                    "note: the weights are set by hand (METHOD.md, \"Victims of a case\"): " + persons.unlearned());
        }
        if (!persons.families().isEmpty()) {
            console.error("note: not compared, since they name a family and not one person: %s"
                    .formatted(Amounts.of(persons.families().size(), "claim")));
        }
        persons.contradictions().forEach(told -> console.error("note: " + told));
    }

    void entries() {
        for (NamedVictim victim : persons.closest()) {
            if (json) {
                console.json(JsonText.line(entry(victim)));
            } else {
                console.result("%s  person %s, %.3f: %s"
                        .formatted(
                                victim.claim().id().value(),
                                victim.person().value(),
                                victim.probability(),
                                said(victim.claim())));
                victim.nearest()
                        .ifPresent(near -> answer("nearest " + near.claim().value(), near.answer()));
            }
        }
    }

    private Json entry(NamedVictim victim) {
        ObjectBuilder line = place(victim.claim())
                .put("person", victim.person().value())
                .put("probability", MatchCommand.millionths(victim.probability()));
        victim.nearest()
                .ifPresent(near -> line.put(
                        "nearest",
                        answered(new ObjectBuilder().put("claim", near.claim().value()), near.answer())));
        return line.build();
    }

    /// Those that are one person or may be, and those on whom a person decided.
    void pairs() {
        List<Claim.Victim> claims = persons.claims();
        needFew();
        for (int one = 0; one < claims.size(); one++) {
            for (int other = one + 1; other < claims.size(); other++) {
                PersonAnswer answer =
                        persons.answer(claims.get(one).id(), claims.get(other).id());
                if (answer.word() != PersonAnswer.Word.DIFFERENT || answer.decided()) {
                    pair(claims.get(one), claims.get(other), answer);
                }
            }
        }
    }

    private void pair(Claim.Victim one, Claim.Victim other, PersonAnswer answer) {
        if (json) {
            console.json(JsonText.line(answered(
                    new ObjectBuilder()
                            .put("one", place(one).build())
                            .put("other", place(other).build()),
                    answer)));
            return;
        }
        console.result("%s: %s".formatted(one.id().value(), said(one)));
        console.result("%s: %s".formatted(other.id().value(), said(other)));
        answer("together", answer);
    }

    private static Json answered(ObjectBuilder line, PersonAnswer answer) {
        line.put("answer", answer.word().word()).put("decided", answer.decided());
        if (!answer.decided()) {
            line.put("probability", MatchCommand.millionths(answer.probability()));
        }
        return line.put("weight", MatchCommand.millionths(answer.logOdds()))
                .putAll("reasons", answer.reasons(), MatchCommand::reason)
                .build();
    }

    private void answer(String what, PersonAnswer answer) {
        console.result("  %s: %s%s, weight %s"
                .formatted(
                        what,
                        answer.word().word(),
                        answer.decided() ? " (a person decided)" : "",
                        signed(answer.logOdds())));
        for (Matching.FieldReason reason : answer.reasons()) {
            console.result("    %s %s: %s"
                    .formatted(signed(reason.weight()), reason.field().name(), reason.words()));
        }
    }

    private static String signed(double weight) {
        return String.format(Locale.ROOT, "%+.1f", weight);
    }

    void count() {
        needFew();
        List<ClaimId> claims =
                new ArrayList<>(persons.claims().stream().map(Claim::id).toList());
        persons.families().forEach(family -> claims.add(family.id()));
        Bounds bounds = persons.persons(claims);
        long closest =
                persons.closest().stream().map(NamedVictim::person).distinct().count();
        if (!json) {
            console.result("%s in %s name %s persons; the closest groups are %d"
                    .formatted("the named victims", Amounts.of(claims.size(), "claim"), bounds.said(), closest));
            return;
        }
        ObjectBuilder line = new ObjectBuilder()
                .put("entries", persons.claims().size())
                .put("families", persons.families().size())
                .put("least", bounds.least());
        bounds.most().ifPresent(most -> line.put("most", most));
        line.put("closestGroups", closest).put("weights", persons.unlearned().isEmpty() ? "learned" : "made");
        console.json(JsonText.line(line.build()));
    }

    private void needFew() {
        if (persons.claims().size() > MOST) {
            throw new WrongUsage(
                    "%d named victims are more than the %d of whom every pair is looked at: leave out --pairs and --count"
                            .formatted(persons.claims().size(), MOST));
        }
    }

    private ObjectBuilder place(Claim.Victim victim) {
        return new ObjectBuilder()
                .put("claim", victim.id().value())
                .put("source", source(victim))
                .put("name", victim.name().orElse(""));
    }

    private String said(Claim.Victim victim) {
        return "“%s” in %s".formatted(victim.name().orElse(""), source(victim));
    }

    private String source(Claim victim) {
        Source source = work.state().sources().get(victim.statement().citation().source());
        return source == null ? "" : source.label();
    }
}
