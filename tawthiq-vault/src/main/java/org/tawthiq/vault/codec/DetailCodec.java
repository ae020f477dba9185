package org.tawthiq.vault.codec;

import org.tawthiq.claim.Counted;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.PartyCode;

/// Objects, parties, harm and counted things as records keep them.
final class DetailCodec {

    private DetailCodec() {}

    static Json object(ObjectMention object) {
        return new ObjectBuilder()
                .put("kind", object.kind().word())
                .put("relation", Words.of(object.relation()))
                .put("damage", Words.of(object.damage()))
                .putKnown("name", object.name())
                .putKnown("number", object.number(), ValueCodec::count)
                .put("stated", object.stated())
                .build();
    }

    static ObjectMention readObject(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new ObjectMention(
                ValueCodec.readCode(fields.json("kind")),
                Words.read(ObjectMention.Relation.class, fields, "relation"),
                Words.read(ObjectMention.Damage.class, fields, "damage"),
                fields.knownText("name"),
                fields.known("number", ValueCodec::readCount),
                fields.text("stated"));
    }

    static Json parties(Parties parties) {
        return new ObjectBuilder()
                .put("relation", Words.of(parties.relation()))
                .put("role", Words.of(parties.part()))
                .putAll(
                        "of",
                        parties.of(),
                        mention -> new ObjectBuilder()
                                .put("party", mention.party().value())
                                .put("stated", mention.stated())
                                .putText(
                                        "basis",
                                        mention.basis() == Parties.Basis.NAMED ? "" : Words.of(mention.basis()))
                                .build())
                .build();
    }

    static Parties readParties(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new Parties(
                Words.read(Parties.Relation.class, fields, "relation"),
                Words.read(Parties.Part.class, fields, "role"),
                fields.all("of", item -> {
                    Fields mention = Fields.of(item);
                    Parties.Basis basis = mention.has("basis")
                            ? Words.read(Parties.Basis.class, mention, "basis")
                            : Parties.Basis.NAMED;
                    return new Parties.Mention(new PartyCode(mention.text("party")), mention.text("stated"), basis);
                }));
    }

    static Json harm(HarmCount harm) {
        return new ObjectBuilder()
                .put("what", Words.of(harm.what()))
                .put("status", Words.of(harm.status()))
                .put("sex", Words.of(harm.sex()))
                .put("age", Words.of(harm.age()))
                .putKnown("role", harm.role(), ValueCodec::code)
                .put("count", ValueCodec.count(harm.count()))
                .put("part", harm.part())
                .put("stated", harm.stated())
                .build();
    }

    static HarmCount readHarm(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new HarmCount(
                Words.read(HarmCount.Harm.class, fields, "what"),
                Words.read(HarmCount.Status.class, fields, "status"),
                Words.read(HarmCount.Sex.class, fields, "sex"),
                Words.read(HarmCount.Age.class, fields, "age"),
                fields.known("role", ValueCodec::readCode),
                ValueCodec.readCount(fields.json("count")),
                fields.bool("part"),
                fields.text("stated"));
    }

    static Json counted(Counted counted) {
        ObjectBuilder out =
                new ObjectBuilder().put("of", Words.of(counted.of())).put("status", Words.of(counted.status()));
        switch (counted.amount()) {
            case Counted.Amount.Numbered(Count count) -> out.put("count", ValueCodec.count(count));
            case Counted.Amount.ShareOf(Counted.Share share) -> out.put("share", Words.of(share));
            case Counted.Amount.Some() -> {}
        }
        return out.build();
    }

    static Counted readCounted(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new Counted(
                Words.read(Counted.Unit.class, fields, "of"),
                Words.read(HarmCount.Status.class, fields, "status"),
                readAmount(fields));
    }

    private static Counted.Amount readAmount(Fields fields) throws JsonProblem {
        if (fields.has("count")) {
            return new Counted.Amount.Numbered(ValueCodec.readCount(fields.json("count")));
        }
        return fields.has("share")
                ? new Counted.Amount.ShareOf(Words.read(Counted.Share.class, fields, "share"))
                : new Counted.Amount.Some();
    }
}
