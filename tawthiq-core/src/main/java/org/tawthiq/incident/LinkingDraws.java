package org.tawthiq.incident;

import java.util.List;

/// Other ways in which the claims of a case may be incidents: drawn in proportion to what their pairs say, and the
/// one that joins whatever nobody could decide. Each is told as a difference to the incidents as they were
/// linked. See METHOD.md, "Doubt of linking".
///
/// @param others groups of claims that are no incident as linked; named by their first claim
/// @param draws each as likely as the others
/// @param merged where incidents are one of which nobody could decide it and which are as likely one as two
public record LinkingDraws(List<Incident> others, List<Draw> draws, Draw merged) {

    /// There is no doubt, or nobody asked.
    public static final LinkingDraws NONE = new LinkingDraws(List.of(), List.of(), new Draw(List.of(), List.of()));

    public LinkingDraws {
        others = List.copyOf(others);
        draws = List.copyOf(draws);
    }

    /// @param without incidents as linked that this one does not have, sorted
    /// @param instead what it has in their place, by their index in `others`, ascending
    public record Draw(List<IncidentId> without, List<Integer> instead) {
        public Draw {
            without = List.copyOf(without);
            instead = List.copyOf(instead);
        }
    }
}
