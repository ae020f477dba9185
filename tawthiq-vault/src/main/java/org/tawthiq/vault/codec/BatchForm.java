package org.tawthiq.vault.codec;

import java.time.LocalTime;
import java.util.List;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.claim.Statement;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Locus;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// Claims as `tawthiq read --json` prints them: one object, absent values left out, decimals for
/// coordinates and scores.
/// The shape is stable; `schema/claim.schema.json` holds it.
public final class BatchForm {

    private BatchForm() {}

    public static Json.Obj claim(Claim claim) {
        ObjectBuilder out = new ObjectBuilder();
        statement(claim, out);
        switch (claim) {
            case Claim.Attack attack -> {
                when(attack.date(), attack.time(), out);
                out.putAny("places", attack.places(), BatchForm::place)
                        .putAny("acts", attack.acts(), ValueCodec::code)
                        .putAny("means", attack.means(), ValueCodec::code)
                        .putAny("objects", attack.objects(), BatchForm::object);
                parties(attack.parties(), out);
                out.putAny("harm", attack.harm(), BatchForm::harm);
            }
            case Claim.Tally tally -> tally(tally, out);
            case Claim.Attribution attribution -> {
                where(attribution.date(), attribution.places(), out);
                out.putAny("acts", attribution.acts(), ValueCodec::code);
                parties(attribution.parties(), out);
            }
            case Claim.PartyStatement said -> {
                out.put("party", said.party().value()).put("stance", Words.of(said.stance()));
                when(said.date(), said.time(), out);
                out.putAny("places", said.places(), BatchForm::place)
                        .putAny("acts", said.acts(), ValueCodec::code)
                        .putAny("objects", said.about(), BatchForm::object);
            }
            case Claim.LegalCharacterisation legal -> {
                out.putAny("law", legal.laws(), ValueCodec::code).put("of", Words.of(legal.of()));
                parties(legal.parties(), out);
                out.putAny("about", legal.about(), id -> new Json.Text(id.value()));
            }
            case Claim.Situation situation -> {
                out.put("what", situation.what().word());
                where(situation.date(), situation.places(), out);
                parties(situation.parties(), out);
            }
            case Claim.ObjectStatus status -> {
                out.put("status", status.status().word());
                where(status.date(), status.places(), out);
                out.putAny("objects", List.of(status.object()), BatchForm::object);
            }
            case Claim.Warning warning -> {
                out.put("given", warning.given()).putKnown("how", warning.how()).putKnown("to_whom", warning.toWhom());
                where(warning.date(), warning.places(), out);
            }
            case Claim.Observation observation -> {
                out.put("what", observation.what().word());
                when(observation.date(), observation.time(), out);
                out.putAny("places", observation.places(), BatchForm::place);
            }
            case Claim.Analysis analysis -> {
                out.put("method", analysis.method())
                        .put("result", analysis.result())
                        .putKnown("second_reviewer", analysis.secondReviewer());
                where(analysis.date(), analysis.places(), out);
            }
            case Claim.Victim victim -> {
                out.putKnown("name", victim.name())
                        .put("description", victim.description())
                        .putAny("happened", victim.happened(), ValueCodec::code);
                where(victim.date(), victim.places(), out);
                parties(victim.parties(), out);
            }
            case Claim.Testimony testimony -> out.putKnown("office", testimony.office());
            case Claim.Correction correction -> out.put("was", correction.was()).put("is", correction.is());
        }
        return out.build();
    }

    private static void statement(Claim claim, ObjectBuilder out) {
        Statement statement = claim.statement();
        Citation citation = statement.citation();
        out.put("claim", claim.id().value())
                .put("source", citation.source().value())
                .put("kind", claim.kind());
        locus(citation, out);
        out.putAny("also", statement.retold(), also -> {
            ObjectBuilder place = new ObjectBuilder();
            locus(also, place);
            return place.build();
        });
        out.put("rule", statement.readBy().rule())
                .putAny("marks", statement.marks().stream().sorted().toList(), Words::json);
        speaker(statement.speaker(), out);
        out.put("modality", Words.of(statement.modality()));
    }

    private static void locus(Citation citation, ObjectBuilder out) {
        switch (citation.locus()) {
            case Locus.TextSpan(int start, int end) -> out.put("start", start).put("end", end);
            case Locus.TableCells(int row, List<String> columns) ->
                out.put("row", row).putAll("columns", columns, Json.Text::new);
            case Locus.PageRegion region -> out.put("page", region.page());
            case Locus.TimeRange(long from, long to) ->
                out.put("from_millis", from).put("to_millis", to);
        }
        out.put("quote", citation.quote());
    }

    private static void speaker(Speaker speaker, ObjectBuilder out) {
        switch (speaker) {
            case Speaker.Named named ->
                out.put(
                        "speaker",
                        new ObjectBuilder()
                                .put("name", named.name())
                                .put("kind", Words.of(named.kind()))
                                .putAny("chain", named.chain(), Json.Text::new)
                                .build());
            case Speaker.TheTextItself() -> {}
            case Speaker.Uncertain(List<String> candidates) ->
                out.put(
                        "speaker",
                        new ObjectBuilder()
                                .put("kind", "uncertain")
                                .putAll("candidates", candidates, Json.Text::new)
                                .build());
        }
    }

    private static void tally(Claim.Tally tally, ObjectBuilder out) {
        out.putKnown("part_of", tally.partOf(), id -> new Json.Text(id.value()))
                .putKnown("restates", tally.restates(), id -> new Json.Text(id.value()))
                .put("count", counted(tally.counted()));
        where(tally.date(), tally.places(), out);
        out.putAny("acts", tally.acts(), ValueCodec::code)
                .putAny("means", tally.means(), ValueCodec::code)
                .putAny("objects", tally.objects(), BatchForm::object);
        parties(tally.parties(), out);
    }

    private static Json counted(Counted counted) {
        ObjectBuilder out = new ObjectBuilder().put("of", Words.of(counted.of()));
        switch (counted.amount()) {
            case Counted.Amount.Numbered(Count count) -> bounds(out, count);
            case Counted.Amount.ShareOf(Counted.Share share) -> out.put("share", Words.of(share));
            case Counted.Amount.Some() -> {}
        }
        if (counted.status() != HarmCount.Status.NOT_SAID) {
            out.put("status", Words.of(counted.status()));
        }
        return out.build();
    }

    private static void where(ReportedDate date, List<ReportedPlace> places, ObjectBuilder out) {
        when(date, new TimeOfDay.Unstated(), out);
        out.putAny("places", places, BatchForm::place);
    }

    private static void when(ReportedDate date, TimeOfDay time, ObjectBuilder out) {
        if (date.isStated()) {
            out.put("date", date(date));
        } else {
            out.putText("date_words", date.stated());
        }
        switch (time) {
            case TimeOfDay.Clock(LocalTime from, LocalTime to) ->
                out.put(
                        "time",
                        new ObjectBuilder()
                                .put("from", from.toString())
                                .put("to", to.toString())
                                .build());
            case TimeOfDay.PartOfDay(TimeOfDay.Part part) ->
                out.put("time", new ObjectBuilder().put("word", Words.of(part)).build());
            case TimeOfDay.Unstated() -> {}
        }
    }

    static Json date(ReportedDate date) {
        ObjectBuilder out = new ObjectBuilder();
        date.extent().from().ifPresent(day -> out.put("from", day.toString()));
        date.extent().to().ifPresent(day -> out.put("to", day.toString()));
        out.put("precision", date.extent().precision())
                .putText("stated", date.stated())
                .put("anchor", Words.of(date.anchor()));
        if (date.yearInferred()) {
            out.put("inferred", true);
        }
        return out.build();
    }

    static Json place(ReportedPlace place) {
        ObjectBuilder out = new ObjectBuilder().put("name", place.name()).put("stated", place.stated());
        place.best()
                .ifPresent(best -> out.put("id", best.id())
                        .put("lat", new Json.Millionths(best.coordinates().latitude()))
                        .put("lon", new Json.Millionths(best.coordinates().longitude()))
                        .putText("country", best.country()));
        out.put("precision", place.precision().word());
        place.best().ifPresent(best -> out.put("score", new Json.Millionths(best.scorePartsPerMillion())));
        return out.build();
    }

    static Json object(ObjectMention object) {
        ObjectBuilder out = new ObjectBuilder()
                .put("kind", object.kind().word())
                .putText("stated", object.stated())
                .put("relation", Words.of(object.relation()));
        if (object.damage() != ObjectMention.Damage.NOT_SAID) {
            out.put("damage", Words.of(object.damage()));
        }
        object.number().toOptional().ifPresent(count -> bounds(out, count));
        return out.putKnown("name", object.name()).build();
    }

    static void parties(Parties parties, ObjectBuilder out) {
        if (!parties.isEmpty()) {
            out.put("parties", DetailCodec.parties(parties));
        }
    }

    /// An open end is left out, at either side.
    private static void bounds(ObjectBuilder out, Count count) {
        if (count instanceof Count.AtMost(long highest)) {
            out.put("most", highest);
        } else {
            ValueCodec.bounds(out, count.least(), count.most());
        }
    }

    private static Json harm(HarmCount harm) {
        ObjectBuilder out = new ObjectBuilder().put("what", Words.of(harm.what()));
        said("status", harm.status(), out);
        said("sex", harm.sex(), out);
        said("age", harm.age(), out);
        Known<Code> role = harm.role();
        out.putKnown("role", role, ValueCodec::code);
        bounds(out, harm.count());
        out.putText("stated", harm.stated());
        if (harm.part()) {
            out.put("part", true);
        }
        return out.build();
    }

    private static void said(String key, Enum<?> value, ObjectBuilder out) {
        String word = Words.of(value);
        if (!word.equals("not_said")) {
            out.put(key, word);
        }
    }
}
