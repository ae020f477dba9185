package org.tawthiq.incident.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tawthiq.incident.matching.CountRange;

/// Which reports speak of one event.
///
/// @param event for each report the index of the first report of its event
/// @param probability for each report that it is rightly where it is: with the others of its event, or alone
/// @param compared how many pairs were compared
/// @param crowded how many reports lie near more others than are compared, so that some pairs were left out
/// @param drawn how many events the reports are; empty where no draws were asked for or the weights should not be
///     trusted
/// @param doubt why the weights should not be trusted; empty where they may
public record EventMatching(
        List<Integer> event,
        List<Double> probability,
        long compared,
        int crowded,
        Optional<Drawn> drawn,
        String doubt) {

    public EventMatching {
        event = List.copyOf(event);
        probability = List.copyOf(probability);
    }

    /// The same for reports that stood elsewhere.
    ///
    /// @param from for each place here the index at which its report stood
    EventMatching inOrder(List<Integer> from) {
        Integer[] first = new Integer[from.size()];
        Arrays.fill(first, Integer.MAX_VALUE);
        for (int at = 0; at < from.size(); at++) {
            int group = event.get(at);
            first[group] = Math.min(first[group], from.get(at));
        }
        Integer[] events = new Integer[from.size()];
        Double[] probabilities = new Double[from.size()];
        for (int at = 0; at < from.size(); at++) {
            events[from.get(at)] = first[event.get(at)];
            probabilities[from.get(at)] = probability.get(at);
        }
        return new EventMatching(List.of(events), List.of(probabilities), compared, crowded, drawn, doubt);
    }

    /// What drawn partitions say together.
    ///
    /// @param events how many there are
    /// @param matches how many of the compared pairs are one event, on average
    public record Drawn(CountRange events, double matches) {}
}
