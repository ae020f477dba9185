package org.tawthiq.app.work;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tawthiq.incident.LinkWeights;
import org.tawthiq.reading.ClaimReader;
import org.tawthiq.vocabulary.ReportedPlace;

/// The parts that a case is worked on with, put together in one place by the program.
///
/// @param reader makes the reader for the countries in scope
/// @param places makes the finder of place names for the countries in scope
public record Parts(
        Function<Set<String>, ClaimReader> reader,
        Function<Set<String>, Function<String, ReportedPlace>> places,
        LinkWeights weights,
        List<String> gazetteers) {

    public Parts {
        gazetteers = List.copyOf(gazetteers);
    }
}
