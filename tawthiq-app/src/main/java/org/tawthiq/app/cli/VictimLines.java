package org.tawthiq.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.app.work.Reporting;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.NamedDead;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.person.NamedVictim;
import org.tawthiq.incident.person.VictimPersons;

/// Shows the dead who are named for an incident, person by person.
final class VictimLines {

    private final Console console;
    private final CaseWork work;

    VictimLines(Console console, CaseWork work) {
        this.console = console;
        this.work = work;
    }

    void show(AssessedIncident incident) throws IOException {
        Reporting reporting = new Reporting(work);
        VictimPersons persons = reporting.victims();
        NamedDead dead = reporting.namedDead(incident, persons);
        if (dead.by().isEmpty()) {
            return;
        }
        console.result("  named dead: %s %s, by %s"
                .formatted(
                        dead.persons().said(),
                        dead.persons().said().equals("1") ? "person" : "persons",
                        Amounts.of(dead.by().size(), "claim")));
        Map<ClaimId, List<String>> claimsOf = new TreeMap<>();
        for (NamedVictim victim : persons.closest()) {
            if (dead.by().contains(victim.claim().id())) {
                claimsOf.computeIfAbsent(victim.person(), _ -> new ArrayList<>())
                        .add("%s “%s”"
                                .formatted(
                                        victim.claim().id().value(),
                                        victim.claim().name().orElse("")));
            }
        }
        claimsOf.values().forEach(claims -> console.result("    most likely one: " + String.join(", ", claims)));
        persons.families().stream()
                .filter(family -> dead.by().contains(family.id()))
                .forEach(family -> console.result("    a family: %s “%s”"
                        .formatted(family.id().value(), family.name().orElse(""))));
    }
}
