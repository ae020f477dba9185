package org.tawthiq.incident;

import java.util.List;

/// What further claims or decisions changed.
///
/// @param changed incidents that are new or have other members than before, sorted by id
/// @param gone names that no incident bears any longer
/// @param open pairs on which the machine could not decide, with a claim of a changed incident or
///     beside one, strongest first, at most [Linking#MOST_OPEN]
/// @param contradictions sentences, one for each decision of a person that others make impossible
/// @param leftOut sentences on what was not compared, not joined or not listed, for a person to look at
public record LinkChange(
        List<Incident> changed,
        List<IncidentId> gone,
        List<Linking.OpenPair> open,
        List<String> contradictions,
        List<String> leftOut) {

    public LinkChange {
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        open = List.copyOf(open);
        contradictions = List.copyOf(contradictions);
        leftOut = List.copyOf(leftOut);
    }
}
