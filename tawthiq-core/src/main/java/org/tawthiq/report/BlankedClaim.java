package org.tawthiq.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.claim.Statement;
import org.tawthiq.source.Citation;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// Makes the claim that a public report shows out of one of the case: the same values, with the names that
/// may not leave blanked in its words.
final class BlankedClaim {

    private final PrivateNames names;
    private final UnaryOperator<Citation> citations;

    /// @param citations blanks the words of a citation, of whose text more is known than its words
    BlankedClaim(PrivateNames names, UnaryOperator<Citation> citations) {
        this.names = names;
        this.citations = citations;
    }

    Claim of(Claim claim) {
        Statement statement = statement(claim.statement());
        return switch (claim) {
            case Claim.Attack it ->
                new Claim.Attack(
                        statement,
                        date(it.date()),
                        it.time(),
                        places(it.places()),
                        it.acts(),
                        it.means(),
                        objects(it.objects()),
                        parties(it.parties()),
                        it.harm().stream().map(this::harm).toList());
            case Claim.Tally it ->
                new Claim.Tally(
                        statement,
                        it.counted(),
                        date(it.date()),
                        places(it.places()),
                        it.acts(),
                        it.means(),
                        objects(it.objects()),
                        parties(it.parties()),
                        it.partOf(),
                        it.restates());
            case Claim.Attribution it ->
                new Claim.Attribution(
                        statement, parties(it.parties()), it.acts(), date(it.date()), places(it.places()));
            case Claim.PartyStatement it ->
                new Claim.PartyStatement(
                        statement,
                        it.party(),
                        it.stance(),
                        date(it.date()),
                        it.time(),
                        places(it.places()),
                        it.acts(),
                        objects(it.about()));
            case Claim.LegalCharacterisation it ->
                new Claim.LegalCharacterisation(statement, it.laws(), it.of(), parties(it.parties()), it.about());
            case Claim.Situation it ->
                new Claim.Situation(statement, it.what(), date(it.date()), places(it.places()), parties(it.parties()));
            case Claim.ObjectStatus it ->
                new Claim.ObjectStatus(
                        statement, object(it.object()), it.status(), date(it.date()), places(it.places()));
            case Claim.Warning it ->
                new Claim.Warning(
                        statement,
                        it.given(),
                        it.how().map(names::blank),
                        it.toWhom().map(names::blank),
                        date(it.date()),
                        places(it.places()));
            case Claim.Observation it ->
                new Claim.Observation(statement, it.what(), date(it.date()), it.time(), places(it.places()));
            case Claim.Analysis it ->
                new Claim.Analysis(
                        statement,
                        names.blank(it.method()),
                        names.blank(it.result()),
                        it.secondReviewer().map(names::blank),
                        date(it.date()),
                        places(it.places()));
            case Claim.Victim it ->
                new Claim.Victim(
                        statement,
                        it.name().map(names::blank),
                        names.blank(it.description()),
                        it.happened(),
                        date(it.date()),
                        places(it.places()),
                        parties(it.parties()));
            case Claim.Testimony it ->
                new Claim.Testimony(statement, it.office().map(names::blank));
            case Claim.Correction it -> new Claim.Correction(statement, names.blank(it.was()), names.blank(it.is()));
        };
    }

    private Statement statement(Statement it) {
        return new Statement(
                it.id(),
                citations.apply(it.citation()),
                it.retold().stream().map(citations).toList(),
                speaker(it),
                it.modality(),
                it.marks(),
                it.readBy());
    }

    private Speaker speaker(Statement statement) {
        return switch (statement.speaker()) {
            case Speaker.Named it
            when PrivateNames.privateName(it).filter(names::hides).isPresent() ->
                new Speaker.Named(
                        names.instead(it.name(), statement.citation().source()),
                        it.kind(),
                        List.of(),
                        PrivateNames.BLANK);
            case Speaker.Named it ->
                new Speaker.Named(
                        names.blank(it.name()),
                        it.kind(),
                        it.chain().stream().map(names::blank).toList(),
                        names.blank(it.stated()));
            case Speaker.TheTextItself it -> it;
            case Speaker.Uncertain(List<String> candidates) ->
                new Speaker.Uncertain(candidates.stream()
                        .map(name -> names.hides(name)
                                ? names.instead(name, statement.citation().source())
                                : names.blank(name))
                        .toList());
        };
    }

    private ReportedDate date(ReportedDate it) {
        return new ReportedDate(it.extent(), it.anchor(), it.yearInferred(), names.blank(it.stated()));
    }

    private List<ReportedPlace> places(List<ReportedPlace> places) {
        return places.stream()
                .map(it -> new ReportedPlace(
                        names.blank(it.stated()), names.blank(it.name()), it.candidates(), it.precision()))
                .toList();
    }

    private List<ObjectMention> objects(List<ObjectMention> objects) {
        return objects.stream().map(this::object).toList();
    }

    private ObjectMention object(ObjectMention it) {
        return new ObjectMention(
                it.kind(),
                it.relation(),
                it.damage(),
                it.name().map(names::blank),
                it.number(),
                names.blank(it.stated()));
    }

    private Parties parties(Parties it) {
        return new Parties(
                it.relation(),
                it.part(),
                it.of().stream()
                        .map(mention ->
                                new Parties.Mention(mention.party(), names.blank(mention.stated()), mention.basis()))
                        .toList());
    }

    private HarmCount harm(HarmCount it) {
        return new HarmCount(
                it.what(), it.status(), it.sex(), it.age(), it.role(), it.count(), it.part(), names.blank(it.stated()));
    }
}
