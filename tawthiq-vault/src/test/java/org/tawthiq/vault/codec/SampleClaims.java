package org.tawthiq.vault.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Mark;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.ReadBy;
import org.tawthiq.claim.Speaker;
import org.tawthiq.claim.Statement;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.PartyCode;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// Claims of every kind, each once with all that it can hold and once with as little as it may.
/// No two components of one claim have equal values, so that none can be taken for another.
final class SampleClaims {

    static final SourceId SOURCE = new SourceId("5d".repeat(32));

    private static final ReportedDate DATE = SampleValues.DATE;
    private static final ReportedDate NO_DATE = ReportedDate.unstated();
    private static final TimeOfDay NO_TIME = new TimeOfDay.Unstated();
    private static final List<ReportedPlace> PLACES = SampleValues.places();
    private static final Parties PARTIES = SampleValues.parties().get(5);

    private SampleClaims() {}

    static List<Claim> all() {
        List<Claim> claims = new ArrayList<>();
        claims.addAll(full());
        claims.addAll(bare());
        claims.addAll(withEachValue());
        return claims;
    }

    static Claim.Attack attack() {
        return new Claim.Attack(
                statement(),
                DATE,
                SampleValues.times().getFirst(),
                PLACES,
                codes("air_strike", "shelling"),
                codes("cluster_munition"),
                SampleValues.objects(),
                PARTIES,
                SampleValues.harm());
    }

    static List<Claim> full() {
        Parties parties = SampleValues.parties().getFirst();
        return List.of(
                attack(),
                new Claim.Tally(
                        statement(),
                        SampleValues.counted().getFirst(),
                        DATE,
                        PLACES,
                        codes("air_strike"),
                        codes("barrel_bomb"),
                        SampleValues.objects(),
                        parties,
                        Known.is(new ClaimId("c-whole")),
                        Known.is(new ClaimId("c-earlier"))),
                new Claim.Attribution(statement(), parties, codes("air_strike", "siege"), DATE, PLACES),
                partyStatement(Claim.Stance.DENIES),
                new Claim.LegalCharacterisation(
                        statement(),
                        codes("war_crime"),
                        Claim.Reach.SINGLE,
                        parties,
                        List.of(new ClaimId("c-one"), new ClaimId("c-two"))),
                new Claim.Situation(statement(), new Code("campaign"), DATE, PLACES, parties),
                new Claim.ObjectStatus(
                        statement(), SampleValues.objects().getFirst(), new Code("notified"), DATE, PLACES),
                new Claim.Warning(statement(), true, Known.is("leaflets"), Known.is("all"), DATE, PLACES),
                new Claim.Observation(
                        statement(),
                        new Code("flight"),
                        DATE,
                        SampleValues.times().getFirst(),
                        PLACES),
                new Claim.Analysis(
                        statement(), "crater measured", "from the north", Known.is("M. Invented"), DATE, PLACES),
                new Claim.Victim(
                        statement(),
                        Known.is("Mara Invented"),
                        "a teacher, 30",
                        codes("killed", "displaced"),
                        DATE,
                        PLACES,
                        parties),
                new Claim.Testimony(statement(), Known.is("head nurse")),
                new Claim.Correction(statement(), "twelve", "eleven"));
    }

    private static List<Claim> bare() {
        Statement told = plain();
        return List.of(
                new Claim.Attack(
                        told, NO_DATE, NO_TIME, List.of(), List.of(), List.of(), List.of(), Parties.none(), List.of()),
                new Claim.Tally(
                        told,
                        SampleValues.counted().getLast(),
                        NO_DATE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Parties.none(),
                        Known.unknown(),
                        Known.unknown()),
                new Claim.Attribution(told, Parties.none(), List.of(), NO_DATE, List.of()),
                new Claim.LegalCharacterisation(told, List.of(), Claim.Reach.COLLECTIVE, Parties.none(), List.of()),
                new Claim.Situation(told, new Code("siege"), NO_DATE, List.of(), Parties.none()),
                new Claim.Warning(told, false, Known.unknown(), Known.unknown(), NO_DATE, List.of()),
                new Claim.Observation(told, new Code("blast"), NO_DATE, NO_TIME, List.of()),
                new Claim.Analysis(told, "", "", Known.unknown(), NO_DATE, List.of()),
                new Claim.Victim(told, Known.unknown(), "a family", List.of(), NO_DATE, List.of(), Parties.none()),
                new Claim.Testimony(told, Known.unknown()),
                new Claim.Correction(told, "", ""));
    }

    /// One claim for each date, time, party relation, counted thing, stance, speaker, place in a source
    /// and modality.
    private static List<Claim> withEachValue() {
        List<Claim> claims = new ArrayList<>();
        for (ReportedDate date : SampleValues.dates()) {
            claims.add(new Claim.Attribution(plain(), PARTIES, codes("siege"), date, List.of()));
        }
        for (TimeOfDay time : SampleValues.times()) {
            claims.add(new Claim.Observation(plain(), new Code("flight"), NO_DATE, time, List.of()));
        }
        for (Parties parties : SampleValues.parties()) {
            claims.add(new Claim.Situation(plain(), new Code("siege"), NO_DATE, List.of(), parties));
        }
        SampleValues.counted()
                .forEach(counted -> claims.add(new Claim.Tally(
                        plain(),
                        counted,
                        NO_DATE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        PARTIES,
                        Known.unknown(),
                        Known.is(new ClaimId("c-earlier")))));
        for (Claim.Stance stance : Claim.Stance.values()) {
            claims.add(partyStatement(stance));
        }
        SampleValues.speakers().forEach(speaker -> claims.add(said(SampleValues.LOCI.getFirst(), speaker)));
        SampleValues.LOCI.forEach(locus -> claims.add(said(locus, new Speaker.TheTextItself())));
        for (Modality modality : Modality.values()) {
            Statement told = plain();
            claims.add(new Claim.Testimony(
                    new Statement(
                            told.id(),
                            told.citation(),
                            told.retold(),
                            told.speaker(),
                            modality,
                            told.marks(),
                            told.readBy()),
                    Known.unknown()));
        }
        return claims;
    }

    private static Claim partyStatement(Claim.Stance stance) {
        return new Claim.PartyStatement(
                statement(),
                new PartyCode("XA-ARMY"),
                stance,
                DATE,
                SampleValues.times().get(2),
                PLACES,
                codes("air_strike"),
                SampleValues.objects());
    }

    private static Claim said(Locus locus, Speaker speaker) {
        Citation citation = new Citation(SOURCE, locus, "“we” saw\tit \\ all");
        return new Claim.Testimony(
                new Statement(
                        new ClaimId("c-said"),
                        citation,
                        List.of(),
                        speaker,
                        Modality.ASSERTED,
                        Set.of(),
                        new ReadBy("rules", "1", "testimony")),
                Known.unknown());
    }

    private static Statement statement() {
        return new Statement(
                new ClaimId("c-full"),
                new Citation(SOURCE, SampleValues.LOCI.getFirst(), "eleven people \ud83d\ude00 قُتلوا"),
                SampleValues.LOCI.stream()
                        .map(locus -> new Citation(SOURCE, locus, "told again"))
                        .toList(),
                SampleValues.speakers().get(1),
                Modality.ALLEGED,
                EnumSet.allOf(Mark.class),
                new ReadBy("rules", "english/7", "harm"));
    }

    private static Statement plain() {
        return said(SampleValues.LOCI.getFirst(), new Speaker.TheTextItself()).statement();
    }

    private static List<Code> codes(String... words) {
        return Arrays.stream(words).map(Code::new).toList();
    }
}
