package org.tawthiq.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Codebook;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.PartyCode;
import org.tawthiq.vocabulary.PartyRegister;
import org.tawthiq.vocabulary.ReportedPlace;

/// Tells whether an incident belongs to a selection: *no* as soon as one respect excludes it, *cannot
/// tell* when one is left open.
public final class Matcher {

    private static final Code UNSPECIFIED = new Code("attack_unspecified");
    private static final PartyCode UNIDENTIFIED = new PartyCode("X-UNKNOWN");

    private Matcher() {}

    public static Match match(Selection selection, AssessedIncident incident) {
        List<Match> respects = List.of(
                date(selection, incident),
                country(selection, incident),
                area(selection, incident),
                codes(selection, incident),
                objects(selection, incident),
                parties(selection, incident));
        for (Match respect : respects) {
            if (respect instanceof Match.No) {
                return respect;
            }
        }
        return respects.stream()
                .filter(Match.CannotTell.class::isInstance)
                .findFirst()
                .orElse(new Match.Yes());
    }

    private static Match date(Selection selection, AssessedIncident incident) {
        DateExtent period = selection.period();
        if (period instanceof DateExtent.Unstated) {
            return new Match.Yes();
        }
        DateExtent told = incident.date().value().extent();
        if (told instanceof DateExtent.Unstated) {
            return new Match.CannotTell("its date is not told");
        }
        if (!told.overlaps(period)) {
            return new Match.No("it fell outside the period");
        }
        return told.within(period) ? new Match.Yes() : new Match.CannotTell("its date is told too roughly");
    }

    private static Match country(Selection selection, AssessedIncident incident) {
        if (selection.countries().isEmpty()) {
            return new Match.Yes();
        }
        List<String> told = incident.places().value().stream()
                .flatMap(place -> place.best().stream())
                .map(ReportedPlace.Candidate::country)
                .filter(country -> !country.isEmpty())
                .toList();
        if (told.isEmpty()) {
            boolean placed = incident.places().value().stream()
                    .anyMatch(place -> place.best().isPresent());
            return placed ? new Match.CannotTell("the country of its place is not told") : unplaced(incident);
        }
        return selection.countries().contains(told.getFirst())
                ? new Match.Yes()
                : new Match.No("it happened in another country");
    }

    private static Match unplaced(AssessedIncident incident) {
        return new Match.CannotTell(incident.places().value().stream()
                .findFirst()
                .map(place -> "its place, %s, is not in the gazetteer".formatted(place.name()))
                .orElse("its place is not told"));
    }

    private static Match area(Selection selection, AssessedIncident incident) {
        List<ReportedPlace> known = selection.areas().stream()
                .filter(area -> area.best().isPresent())
                .toList();
        if (known.isEmpty()) {
            return new Match.Yes();
        }
        if (incident.places().value().isEmpty()
                || incident.places().value().getFirst().best().isEmpty()) {
            return unplaced(incident);
        }
        ReportedPlace place = incident.places().value().getFirst();
        if (known.stream().anyMatch(area -> holds(area, place))) {
            return new Match.Yes();
        }
        return known.stream().anyMatch(area -> mayHold(area, place))
                ? new Match.CannotTell("its place is told too roughly")
                : new Match.No("it happened elsewhere");
    }

    /// A place told more roughly than the area, such as a province for a town, may lie in it.
    private static boolean mayHold(ReportedPlace area, ReportedPlace place) {
        ReportedPlace.Candidate part = place.best().orElseThrow();
        double apart = area.best().orElseThrow().coordinates().kilometresTo(part.coordinates());
        double reach = area.precision().radiusKilometres() + place.precision().radiusKilometres();
        return apart <= reach
                && (place.precision().compareTo(area.precision()) > 0
                        || part.country().isEmpty());
    }

    private static boolean holds(ReportedPlace area, ReportedPlace place) {
        ReportedPlace.Candidate whole = area.best().orElseThrow();
        ReportedPlace.Candidate part = place.best().orElseThrow();
        if (whole.id().equals(part.id())) {
            return true;
        }
        return switch (area.precision()) {
            case COUNTRY, REGION -> whole.country().equals(part.country());
            case POINT, FACILITY, NEIGHBOURHOOD, TOWN, DISTRICT, PROVINCE, UNKNOWN ->
                whole.coordinates().kilometresTo(part.coordinates())
                        <= area.precision().radiusKilometres();
        };
    }

    private static Match codes(Selection selection, AssessedIncident incident) {
        if (selection.codes().isEmpty()) {
            return new Match.Yes();
        }
        Codebook book = Codebook.shipped();
        List<Code> told = Stream.concat(incident.acts().value().stream(), incident.means().value().stream())
                .filter(code -> !code.equals(UNSPECIFIED))
                .toList();
        boolean yes =
                told.stream().anyMatch(code -> selection.codes().stream().anyMatch(asked -> book.isA(code, asked)));
        if (yes) {
            return new Match.Yes();
        }
        boolean coarser =
                told.stream().anyMatch(code -> selection.codes().stream().anyMatch(asked -> book.isA(asked, code)));
        boolean noAct = told.stream().noneMatch(code -> book.isOfKind(code, "act"));
        if (coarser || noAct) {
            return new Match.CannotTell("how it was carried out is not told closely enough");
        }
        return new Match.No("it was carried out otherwise (" + labels(told) + ")");
    }

    private static Match objects(Selection selection, AssessedIncident incident) {
        if (selection.objects().isEmpty()) {
            return new Match.Yes();
        }
        List<ObjectMention> told = incident.objects().value();
        List<ObjectMention> of =
                told.stream().filter(object -> asked(selection, object.kind())).toList();
        if (of.stream().anyMatch(Matcher::wasHit)) {
            return new Match.Yes();
        }
        if (!of.isEmpty()) {
            boolean near = of.stream().anyMatch(object -> object.relation() == ObjectMention.Relation.NEAR);
            return new Match.CannotTell(
                    near
                            ? "such an object was near; it is not told that it was hit"
                            : "such an object is said to be the target; it is not told that it was hit");
        }
        List<Code> hit = told.stream()
                .filter(Matcher::wasHit)
                .map(ObjectMention::kind)
                .distinct()
                .toList();
        if (hit.isEmpty()) {
            return new Match.CannotTell("what was hit is not told");
        }
        boolean coarser = hit.stream()
                .anyMatch(kind -> selection.objects().stream()
                        .anyMatch(object -> Codebook.shipped().isA(object, kind)));
        return coarser
                ? new Match.CannotTell("what was hit is told too roughly")
                : new Match.No("what was hit is told as " + labels(hit));
    }

    private static boolean wasHit(ObjectMention object) {
        return switch (object.relation()) {
            case HIT, DAMAGED -> true;
            case NEAR, SAID_TARGET -> false;
        };
    }

    private static boolean asked(Selection selection, Code kind) {
        return selection.objects().stream()
                .anyMatch(object -> Codebook.shipped().isA(kind, object));
    }

    private static Match parties(Selection selection, AssessedIncident incident) {
        if (selection.parties().isEmpty()) {
            return new Match.Yes();
        }
        Parties told = incident.parties().value();
        if (told.isEmpty()) {
            return new Match.CannotTell("no claim names the party");
        }
        Set<PartyCode> named = told.codes();
        Set<PartyCode> asked = selection.parties();
        List<PartyCode> fitting =
                named.stream().filter(party -> belongs(party, asked)).toList();
        if (fitting.isEmpty()) {
            return named.stream().anyMatch(party -> mayBe(party, asked))
                    ? new Match.CannotTell("the party is named too roughly")
                    : new Match.No("another party is named");
        }
        if (selection.relation() == Parties.Relation.JOINT && asked.size() > 1) {
            return jointly(asked, told);
        }
        boolean certain = fitting.size() == named.size() || told.relation() == Parties.Relation.JOINT;
        return certain ? new Match.Yes() : new Match.CannotTell("the party is one of several named");
    }

    private static Match jointly(Set<PartyCode> asked, Parties told) {
        boolean all = asked.stream().allMatch(code -> told.codes().stream().anyMatch(p -> belongs(p, Set.of(code))));
        if (!all) {
            return new Match.CannotTell("not all of the parties are named");
        }
        return told.relation() == Parties.Relation.JOINT
                ? new Match.Yes()
                : new Match.CannotTell("it is not told that the parties acted together");
    }

    /// Of whom only the group is named, or nothing, may be each of the group.
    private static boolean mayBe(PartyCode party, Set<PartyCode> asked) {
        return party.equals(UNIDENTIFIED)
                || asked.stream().anyMatch(code -> PartyRegister.shipped().belongsTo(code, party));
    }

    private static boolean belongs(PartyCode party, Set<PartyCode> asked) {
        return asked.stream().anyMatch(code -> PartyRegister.shipped().belongsTo(party, code));
    }

    private static String labels(List<Code> codes) {
        List<String> labels = new ArrayList<>();
        new TreeSet<>(codes).forEach(code -> labels.add(Codebook.shipped().label(code)));
        return String.join(", ", labels);
    }
}
