package org.tawthiq.vault.codec;

import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Statement;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.vocabulary.PartyCode;

/// Claims as records keep them: every kind, complete in both directions.
public final class ClaimCodec {

    private ClaimCodec() {}

    public static Json write(Claim claim) {
        ObjectBuilder out =
                new ObjectBuilder().put("kind", claim.kind()).put("statement", StatementCodec.write(claim.statement()));
        switch (claim) {
            case Claim.Attack attack -> attack(attack, out);
            case Claim.Tally tally -> tally(tally, out);
            case Claim.Attribution attribution ->
                out.put("parties", DetailCodec.parties(attribution.parties()))
                        .putAll("acts", attribution.acts(), ValueCodec::code)
                        .put("date", ValueCodec.date(attribution.date()))
                        .putAll("places", attribution.places(), ValueCodec::place);
            case Claim.PartyStatement statement -> partyStatement(statement, out);
            case Claim.LegalCharacterisation legal ->
                out.putAll("law", legal.laws(), ValueCodec::code)
                        .put("of", Words.of(legal.of()))
                        .put("parties", DetailCodec.parties(legal.parties()))
                        .putAll("about", legal.about(), id -> new Json.Text(id.value()));
            case Claim.Situation situation ->
                out.put("what", situation.what().word())
                        .put("date", ValueCodec.date(situation.date()))
                        .putAll("places", situation.places(), ValueCodec::place)
                        .put("parties", DetailCodec.parties(situation.parties()));
            case Claim.ObjectStatus status ->
                out.put("object", DetailCodec.object(status.object()))
                        .put("status", status.status().word())
                        .put("date", ValueCodec.date(status.date()))
                        .putAll("places", status.places(), ValueCodec::place);
            case Claim.Warning warning ->
                out.put("given", warning.given())
                        .putKnown("how", warning.how())
                        .putKnown("to_whom", warning.toWhom())
                        .put("date", ValueCodec.date(warning.date()))
                        .putAll("places", warning.places(), ValueCodec::place);
            case Claim.Observation observation ->
                out.put("what", observation.what().word())
                        .put("date", ValueCodec.date(observation.date()))
                        .put("time", ValueCodec.time(observation.time()))
                        .putAll("places", observation.places(), ValueCodec::place);
            case Claim.Analysis analysis ->
                out.put("method", analysis.method())
                        .put("result", analysis.result())
                        .putKnown("second_reviewer", analysis.secondReviewer())
                        .put("date", ValueCodec.date(analysis.date()))
                        .putAll("places", analysis.places(), ValueCodec::place);
            case Claim.Victim victim ->
                out.putKnown("name", victim.name())
                        .put("description", victim.description())
                        .putAll("happened", victim.happened(), ValueCodec::code)
                        .put("date", ValueCodec.date(victim.date()))
                        .putAll("places", victim.places(), ValueCodec::place)
                        .put("parties", DetailCodec.parties(victim.parties()));
            case Claim.Testimony testimony -> out.putKnown("office", testimony.office());
            case Claim.Correction correction -> out.put("was", correction.was()).put("is", correction.is());
        }
        return out.build();
    }

    private static void attack(Claim.Attack attack, ObjectBuilder out) {
        out.put("date", ValueCodec.date(attack.date()))
                .put("time", ValueCodec.time(attack.time()))
                .putAll("places", attack.places(), ValueCodec::place)
                .putAll("acts", attack.acts(), ValueCodec::code)
                .putAll("means", attack.means(), ValueCodec::code)
                .putAll("objects", attack.objects(), DetailCodec::object)
                .put("parties", DetailCodec.parties(attack.parties()))
                .putAll("harm", attack.harm(), DetailCodec::harm);
    }

    private static void tally(Claim.Tally tally, ObjectBuilder out) {
        out.put("counted", DetailCodec.counted(tally.counted()))
                .put("date", ValueCodec.date(tally.date()))
                .putAll("places", tally.places(), ValueCodec::place)
                .putAll("acts", tally.acts(), ValueCodec::code)
                .putAll("means", tally.means(), ValueCodec::code)
                .putAll("objects", tally.objects(), DetailCodec::object)
                .put("parties", DetailCodec.parties(tally.parties()))
                .putKnown("part_of", tally.partOf(), id -> new Json.Text(id.value()))
                .putKnown("restates", tally.restates(), id -> new Json.Text(id.value()));
    }

    private static void partyStatement(Claim.PartyStatement statement, ObjectBuilder out) {
        out.put("party", statement.party().value())
                .put("stance", Words.of(statement.stance()))
                .put("date", ValueCodec.date(statement.date()))
                .put("time", ValueCodec.time(statement.time()))
                .putAll("places", statement.places(), ValueCodec::place)
                .putAll("acts", statement.acts(), ValueCodec::code)
                .putAll("about", statement.about(), DetailCodec::object);
    }

    public static Claim read(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        Statement statement = StatementCodec.read(fields.json("statement"));
        return switch (fields.text("kind")) {
            case "attack" -> readAttack(statement, fields);
            case "tally" -> readTally(statement, fields);
            case "party_statement" -> readPartyStatement(statement, fields);
            case "legal_characterisation" ->
                new Claim.LegalCharacterisation(
                        statement,
                        fields.all("law", ValueCodec::readCode),
                        Words.read(Claim.Reach.class, fields, "of"),
                        DetailCodec.readParties(fields.json("parties")),
                        fields.all("about", id -> new ClaimId(Fields.text(id))));
            case "testimony" -> new Claim.Testimony(statement, fields.knownText("office"));
            case "correction" -> new Claim.Correction(statement, fields.text("was"), fields.text("is"));
            default -> readPlaced(statement, fields);
        };
    }

    /// The kinds that carry little but a date and places.
    private static Claim readPlaced(Statement statement, Fields fields) throws JsonProblem {
        var date = ValueCodec.readDate(fields.json("date"));
        var places = fields.all("places", ValueCodec::readPlace);
        return switch (fields.text("kind")) {
            case "attribution" ->
                new Claim.Attribution(
                        statement,
                        DetailCodec.readParties(fields.json("parties")),
                        fields.all("acts", ValueCodec::readCode),
                        date,
                        places);
            case "situation" ->
                new Claim.Situation(
                        statement,
                        ValueCodec.readCode(fields.json("what")),
                        date,
                        places,
                        DetailCodec.readParties(fields.json("parties")));
            case "object_status" ->
                new Claim.ObjectStatus(
                        statement,
                        DetailCodec.readObject(fields.json("object")),
                        ValueCodec.readCode(fields.json("status")),
                        date,
                        places);
            case "warning" ->
                new Claim.Warning(
                        statement,
                        fields.bool("given"),
                        fields.knownText("how"),
                        fields.knownText("to_whom"),
                        date,
                        places);
            case "observation" ->
                new Claim.Observation(
                        statement,
                        ValueCodec.readCode(fields.json("what")),
                        date,
                        ValueCodec.readTime(fields.json("time")),
                        places);
            case "analysis" ->
                new Claim.Analysis(
                        statement,
                        fields.text("method"),
                        fields.text("result"),
                        fields.knownText("second_reviewer"),
                        date,
                        places);
            case "victim" ->
                new Claim.Victim(
                        statement,
                        fields.knownText("name"),
                        fields.text("description"),
                        fields.all("happened", ValueCodec::readCode),
                        date,
                        places,
                        DetailCodec.readParties(fields.json("parties")));
            default -> throw new JsonProblem("no such kind of claim: " + fields.text("kind"));
        };
    }

    private static Claim readAttack(Statement statement, Fields fields) throws JsonProblem {
        return new Claim.Attack(
                statement,
                ValueCodec.readDate(fields.json("date")),
                ValueCodec.readTime(fields.json("time")),
                fields.all("places", ValueCodec::readPlace),
                fields.all("acts", ValueCodec::readCode),
                fields.all("means", ValueCodec::readCode),
                fields.all("objects", DetailCodec::readObject),
                DetailCodec.readParties(fields.json("parties")),
                fields.all("harm", DetailCodec::readHarm));
    }

    private static Claim readTally(Statement statement, Fields fields) throws JsonProblem {
        return new Claim.Tally(
                statement,
                DetailCodec.readCounted(fields.json("counted")),
                ValueCodec.readDate(fields.json("date")),
                fields.all("places", ValueCodec::readPlace),
                fields.all("acts", ValueCodec::readCode),
                fields.all("means", ValueCodec::readCode),
                fields.all("objects", DetailCodec::readObject),
                DetailCodec.readParties(fields.json("parties")),
                fields.known("part_of", id -> new ClaimId(Fields.text(id))),
                fields.known("restates", id -> new ClaimId(Fields.text(id))));
    }

    private static Claim readPartyStatement(Statement statement, Fields fields) throws JsonProblem {
        return new Claim.PartyStatement(
                statement,
                new PartyCode(fields.text("party")),
                Words.read(Claim.Stance.class, fields, "stance"),
                ValueCodec.readDate(fields.json("date")),
                ValueCodec.readTime(fields.json("time")),
                fields.all("places", ValueCodec::readPlace),
                fields.all("acts", ValueCodec::readCode),
                fields.all("about", DetailCodec::readObject));
    }
}
