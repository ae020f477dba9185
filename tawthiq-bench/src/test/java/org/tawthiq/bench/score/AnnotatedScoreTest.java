package org.tawthiq.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.reading.place.Gazetteer;

/// One text from its file to the table. The text and its coding are made up.
class AnnotatedScoreTest {

    private static final String TEXT = "On 29 January 2020 Russian air strikes in Ariha killed 11 civilians.";

    @TempDir
    Path folder;

    @Test
    void countsWhatAgreesAndWhatDoesNot() throws IOException {
        Files.writeString(folder.resolve("annotated.jsonl"), """
                {"id":"made-1","language":"en","text":"%s","claims":[{"kind":"attack","start":19,"end":60,\
                "quote":"made up","date":{"from":"2020-01-29","to":"2020-01-29"},"places":[{"name":"Ariha","en":"Ariha"}],\
                "acts":["air_strike"],"parties":{"relation":"joint","of":[{"party":"RU"}]},\
                "harm":[{"what":"killed","least":12,"most":12}]},\
                {"kind":"tally","start":0,"end":5,"quote":"easily missed","difficult":true}]}
                """.formatted(TEXT));
        Scored scored =
                new AnnotatedScore().score(new Trial(Gazetteer.shipped().within(Set.of("SY")), Part.ALL), folder);
        assertThat(scored.measures())
                .contains(
                        new Measure.Found("attack", 1, 1, 0, Bar.ofF1(0.80)),
                        new Measure.Answered("  date", 1, 1, 1, Bar.of(0.85, 0.92)),
                        new Measure.Answered("  place", 1, 1, 1, Bar.of(0.90, 0.88)),
                        new Measure.Answered("  parties", 1, 1, 1, Bar.of(0.85, 0.88)),
                        new Measure.Answered("  killed", 1, 1, 0, Bar.of(0.85, 0.93)),
                        new Measure.Found("tally", 0, 0, 0, Bar.ofF1(0.70)));
        assertThat(scored.misses()).extracting(Scored.Miss::measure).contains("wrong killed");
        assertThat(scored.allBarsMet()).isFalse();
    }
}
