package org.tawthiq.bench.score;

import java.io.IOException;
import java.nio.file.Path;

/// Measures the reader on one set of texts. What each measure counts stands in METHOD.md, "Scores".
public sealed interface Score
        permits AirwarsScore,
                AnnotatedScore,
                BooksScore,
                EventsScore,
                GazaScore,
                GeoparsingScore,
                GiveMeScore,
                InvestigationScore,
                LinkingScore,
                NegativesScore,
                PersonsScore,
                SeedScore,
                TimexScore {

    /// @param folder that holds the set
    Scored score(Trial trial, Path folder) throws IOException;
}
