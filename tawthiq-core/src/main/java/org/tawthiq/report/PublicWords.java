package org.tawthiq.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// Names of which the case knows that they are no private person's: places of a gazetteer, objects,
/// parties, organisations, officials, publishers; and the words of dates.
final class PublicWords {

    private final Set<WrittenName> names = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    void add(String name) {
        WrittenName written = WrittenName.of(name);
        names.add(written);
        words.addAll(written.words());
    }

    /// Words that a public name is written with.
    Set<String> words() {
        return words;
    }

    boolean holds(WrittenName name) {
        return names.contains(name);
    }

    void add(Claim claim) {
        speaker(claim.statement().speaker());
        switch (claim) {
            case Claim.Attack attack -> {
                told(attack.date(), attack.places(), attack.parties());
                attack.objects().forEach(this::object);
            }
            case Claim.Tally tally -> {
                told(tally.date(), tally.places(), tally.parties());
                tally.objects().forEach(this::object);
            }
            case Claim.Attribution attribution -> told(attribution.date(), attribution.places(), attribution.parties());
            case Claim.PartyStatement said -> {
                told(said.date(), said.places(), Parties.none());
                said.about().forEach(this::object);
            }
            case Claim.LegalCharacterisation legal -> told(ReportedDate.unstated(), List.of(), legal.parties());
            case Claim.Situation situation -> told(situation.date(), situation.places(), situation.parties());
            case Claim.ObjectStatus status -> {
                told(status.date(), status.places(), Parties.none());
                object(status.object());
            }
            case Claim.Warning warning -> told(warning.date(), warning.places(), Parties.none());
            case Claim.Observation observation -> told(observation.date(), observation.places(), Parties.none());
            case Claim.Analysis analysis -> told(analysis.date(), analysis.places(), Parties.none());
            case Claim.Victim victim -> told(victim.date(), victim.places(), victim.parties());
            case Claim.Testimony _, Claim.Correction _ -> {}
        }
    }

    private void speaker(Speaker speaker) {
        if (speaker instanceof Speaker.Named named
                && PrivateNames.privateName(named).isEmpty()) {
            add(named.name());
            named.chain().forEach(this::add);
        }
    }

    private void told(ReportedDate date, List<ReportedPlace> places, Parties parties) {
        words.addAll(WrittenName.of(date.stated()).words());
        places.stream().filter(place -> place.best().isPresent()).forEach(place -> {
            add(place.name());
            add(place.stated());
        });
        parties.of().forEach(mention -> add(mention.stated()));
    }

    private void object(ObjectMention object) {
        object.name().toOptional().ifPresent(this::add);
    }
}
