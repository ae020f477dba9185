package org.tawthiq.report;

import java.util.List;
import java.util.stream.Collectors;
import org.tawthiq.incident.IncidentId;

/// A sentence of a report. Its numbers know the incidents that they count.
public record Sentence(List<Part> parts) {

    public Sentence {
        parts = List.copyOf(parts);
    }

    public sealed interface Part {
        record Words(String text) implements Part {}

        /// Where and when the sentence counts, with the blank before it: the same words in each sentence
        /// of
        /// a report, so that a page may say them once.
        record Scope(String text) implements Part {}

        /// @param text the number as printed, such as "11 to 14"
        /// @param counted the incidents behind it, sorted
        record Figure(String text, List<IncidentId> counted) implements Part {
            public Figure {
                counted = List.copyOf(counted);
            }
        }
    }

    /// The sentence as plain text.
    public String text() {
        return parts.stream()
                .map(part -> switch (part) {
                    case Part.Words(String text) -> text;
                    case Part.Scope(String text) -> text;
                    case Part.Figure(String text, var ignored) -> text;
                })
                .collect(Collectors.joining());
    }
}
