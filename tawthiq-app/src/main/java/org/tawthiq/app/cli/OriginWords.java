package org.tawthiq.app.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.Independence;
import org.tawthiq.assessment.OriginGroup;

/// The origins of an incident, with what ties them and what may, a line each.
final class OriginWords {

    private OriginWords() {}

    static List<String> of(AssessedIncident incident) {
        List<String> lines = new ArrayList<>();
        for (OriginGroup group : incident.groups()) {
            lines.add("origin: %s (%s)"
                    .formatted(group.root(), Amounts.of(group.sources().size(), "source")));
            group.evidence().forEach(why -> lines.add("  " + why));
        }
        Independence independence = incident.independence();
        if (independence.differsFrom(incident.groups().size())) {
            lines.add("origins expected, where what is inferred is uncertain: "
                    + BigDecimal.valueOf(independence.expectedThousandths(), 3)
                            .stripTrailingZeros()
                            .toPlainString());
        }
        independence.ties().stream()
                .filter(tie -> !tie.merged())
                .forEach(tie -> lines.add(
                        "may be one, a chance of %d in 100: %s".formatted(tie.thousandths() / 10, tie.evidence())));
        independence.apart().forEach(why -> lines.add("kept apart: " + why));
        return lines;
    }
}
