package org.tawthiq.app.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Codebook;
import org.tawthiq.vocabulary.PartyRegister;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// What was read from a claim's words, in a few words of ours, so that a reader can hold one against the
/// other.
public final class ClaimReading {

    /// Says no more of a count of attacks than its unit does.
    private static final Code UNSPECIFIED = new Code("attack_unspecified");

    private final Phrases phrases;
    private final Messages messages;

    public ClaimReading(Phrases phrases) {
        this.phrases = phrases;
        this.messages = phrases.messages();
    }

    /// The values, each by itself; what is not told is left out.
    public List<String> values(Claim claim) {
        List<String> values = new ArrayList<>();
        switch (claim) {
            case Claim.Attack attack -> attack(attack, values);
            case Claim.Tally tally -> tally(tally, values);
            case Claim.Attribution attribution -> {
                codes(attribution.acts(), values);
                parties(attribution.parties(), values);
                when(attribution.date(), attribution.places(), values);
            }
            case Claim.PartyStatement said -> {
                String name = PartyRegister.shipped().name(said.party());
                values.add(messages.text("reading.stance", name, messages.word("stance", said.stance())));
                when(said.date(), said.places(), values);
                time(said.time(), values);
                codes(said.acts(), values);
                objects(said.about(), values);
            }
            case Claim.LegalCharacterisation legal -> {
                codes(legal.laws(), values);
                values.add(messages.word("reach", legal.of()));
                parties(legal.parties(), values);
            }
            case Claim.Situation situation -> {
                codes(List.of(situation.what()), values);
                when(situation.date(), situation.places(), values);
                parties(situation.parties(), values);
            }
            case Claim.ObjectStatus status -> {
                objects(List.of(status.object()), values);
                codes(List.of(status.status()), values);
                when(status.date(), status.places(), values);
            }
            case Claim.Warning warning -> {
                values.add(messages.text(warning.given() ? "reading.warned" : "reading.unwarned"));
                warning.how().toOptional().ifPresent(values::add);
                warning.toWhom().toOptional().ifPresent(values::add);
                when(warning.date(), warning.places(), values);
            }
            case Claim.Observation observation -> {
                codes(List.of(observation.what()), values);
                when(observation.date(), observation.places(), values);
                time(observation.time(), values);
            }
            case Claim.Analysis analysis -> {
                values.add(analysis.method());
                values.add(analysis.result());
                when(analysis.date(), analysis.places(), values);
            }
            case Claim.Victim victim -> {
                victim.name().toOptional().ifPresent(values::add);
                values.add(victim.description());
                codes(victim.happened(), values);
                when(victim.date(), victim.places(), values);
                parties(victim.parties(), values);
            }
            case Claim.Testimony testimony -> testimony.office().toOptional().ifPresent(values::add);
            case Claim.Correction correction ->
                values.add(messages.text("reading.correction", correction.was(), correction.is()));
        }
        values.removeIf(String::isBlank);
        return values;
    }

    private void attack(Claim.Attack attack, List<String> values) {
        when(attack.date(), attack.places(), values);
        time(attack.time(), values);
        codes(attack.acts(), values);
        codes(attack.means(), values);
        objects(attack.objects(), values);
        parties(attack.parties(), values);
        attack.harm().forEach(harm -> values.add(phrases.harm(harm)));
    }

    private void tally(Claim.Tally tally, List<String> values) {
        values.add(counted(tally.counted()));
        when(tally.date(), tally.places(), values);
        codes(tally.acts().stream().filter(act -> !act.equals(UNSPECIFIED)).toList(), values);
        codes(tally.means(), values);
        objects(tally.objects(), values);
        parties(tally.parties(), values);
        if (tally.partOf().isKnown()) {
            values.add(messages.text("reading.part"));
        }
        if (tally.restates().isKnown()) {
            values.add(messages.text("reading.restates"));
        }
    }

    private String counted(Counted counted) {
        String unit = messages.word("unit", counted.of());
        return switch (counted.amount()) {
            case Counted.Amount.Numbered(var count) -> phrases.range(count.least(), count.most()) + " " + unit;
            case Counted.Amount.ShareOf(Counted.Share share) ->
                messages.text("reading.share", messages.word("share", share), unit);
            case Counted.Amount.Some() -> messages.text("reading.some", unit);
        };
    }

    private void when(ReportedDate date, List<ReportedPlace> places, List<String> values) {
        if (date.isStated()) {
            values.add(phrases.date(date) + (date.yearInferred() ? messages.text("date.inferred") : ""));
        } else if (!date.stated().isEmpty()) {
            values.add(messages.text("date.unplaced", date.stated()));
        }
        if (!places.isEmpty()) {
            values.add(places.stream().map(phrases::place).collect(Collectors.joining(", ")));
        }
    }

    private void time(TimeOfDay time, List<String> values) {
        if (!(time instanceof TimeOfDay.Unstated)) {
            values.add(phrases.time(time));
        }
    }

    private static void codes(List<Code> codes, List<String> values) {
        codes.forEach(code -> values.add(Codebook.shipped().label(code)));
    }

    private void objects(List<ObjectMention> objects, List<String> values) {
        objects.forEach(object -> values.add(phrases.object(object)));
    }

    private void parties(Parties parties, List<String> values) {
        if (!parties.isEmpty()) {
            values.add(messages.text(
                    "reading.part." + parties.part().name().toLowerCase(java.util.Locale.ROOT),
                    phrases.parties(parties)));
        }
    }

    /// Who says it, from the nearest teller to the origin.
    public String speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named ->
                named.chain().isEmpty()
                        ? named.name()
                        : messages.text("speaker.chain", named.name(), String.join(", ", named.chain()));
            case Speaker.TheTextItself() -> messages.text("speaker.text");
            case Speaker.Uncertain(List<String> candidates) ->
                messages.text("speaker.uncertain", String.join(messages.text("join.or"), candidates));
        };
    }
}
