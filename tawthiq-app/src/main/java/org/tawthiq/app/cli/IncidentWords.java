package org.tawthiq.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.HarmRange;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.vocabulary.Codebook;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.PartyRegister;

/// What an incident is, in few words for the terminal.
final class IncidentWords {

    private IncidentWords() {}

    static String date(AssessedIncident incident) {
        DateExtent extent = incident.date().value().extent();
        Optional<LocalDate> from = extent.from();
        if (from.isEmpty()) {
            return "date not told";
        }
        return extent.to().filter(to -> to.equals(from.get())).isPresent()
                ? from.get().toString()
                : from.get() + " to " + extent.to().map(LocalDate::toString).orElse("…");
    }

    static String place(AssessedIncident incident) {
        return incident.places().value().isEmpty()
                ? "place not told"
                : incident.places().value().getFirst().latinName();
    }

    static String what(AssessedIncident incident) {
        String acts = Stream.concat(incident.acts().value().stream(), incident.means().value().stream())
                .map(code -> Codebook.shipped().label(code))
                .collect(Collectors.joining(", "));
        String objects = incident.objects().value().stream()
                .map(IncidentWords::object)
                .distinct()
                .collect(Collectors.joining(", "));
        return objects.isEmpty() ? acts : acts + "; " + objects;
    }

    private static String object(ObjectMention object) {
        String name = object.name().orElse(Codebook.shipped().label(object.kind()));
        return object.relation() == ObjectMention.Relation.NEAR ? "near " + name : name;
    }

    static String killed(AssessedIncident incident) {
        Optional<HarmRange> killed = HarmRange.of(incident.harm(), HarmCount.Harm.KILLED);
        return killed.map(range -> range(range.least(), range.most())).orElse("not told");
    }

    private static String range(long least, OptionalLong most) {
        if (most.isEmpty()) {
            return least + " or more";
        }
        return most.getAsLong() == least ? Long.toString(least) : least + " to " + most.getAsLong();
    }

    static String party(AssessedIncident incident) {
        Parties parties = incident.parties().value();
        if (parties.isEmpty()) {
            return "not named";
        }
        List<String> names = parties.of().stream()
                .map(mention -> PartyRegister.shipped().name(mention.party()))
                .toList();
        return String.join(parties.relation() == Parties.Relation.JOINT ? " and " : " or ", names);
    }
}
