package org.tawthiq.app.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The schemas refuse what the program must never print, or never accept.
class RefusedLinesTest {

    private static final String CLAIM = """
            {"claim":"c-0123456789abcdef0123","source":"one","kind":"attack","start":0,"end":9,"quote":"the words",
            "rule":"attack","speaker":{"name":"Example Watch","kind":"organisation"},"modality":"asserted",
            "date":{"from":"2020-01-29","to":"2020-01-29","precision":"day","anchor":"explicit"},
            "places":[{"name":"Alpha","stated":"Alpha","id":"test:1","lat":36.0,"lon":36.0,"country":"SY",
            "precision":"town","score":0.5}],"acts":["air_strike"],"objects":[{"kind":"school","relation":"near"}],
            "parties":{"relation":"joint","role":"struck","of":[{"party":"RU"}]},
            "harm":[{"what":"killed","status":"civilian","least":2,"most":2}]}
            """.replace("\n", "");

    private static final String INCIDENT = """
            {"incident":"i-0123456789abcdef0123","harm":[{"what":"killed","least":2,"least_rule":"the_only_origin","most_rule":"left_open"}],"grade":"weak","grade_reasons":["all of it rests on one origin"],"groups":[["one"]],
            "origins":[{"root":"one","sources":["one"],"evidence":[]}],"expected_origins":1,
            "sources":["one"],"claims":["c-0123456789abcdef0123"]}
            """.replace("\n", "");

    private static final String DOCUMENT = """
            {"id":"one","text":"","published":"2020-01-31","language":null}""";

    @Test
    void theLinesFitAsLongAsNothingIsWrongWithThem() {
        assertThat(Schemas.problems(Schemas.CLAIM, CLAIM)).isEmpty();
        assertThat(Schemas.problems(Schemas.INCIDENT, INCIDENT)).isEmpty();
        assertThat(Schemas.problems(Schemas.DOCUMENT, DOCUMENT)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            an unknown kind                  | "kind":"attack"            | "kind":"rumour"
            no kind                          | "kind":"attack",           | ``
            no quote                         | "quote":"the words",       | ``
            an empty quote                   | "quote":"the words"        | "quote":""
            no rule                          | "rule":"attack",           | ``
            an unknown key                   | "acts":                    | "motive":
            a key of another kind            | "acts":                    | "stance":
            a claim without its digits       | c-0123456789abcdef0123     | c-1
            half a span                      | "start":0,"end":9          | "start":0
            a span and a row                 | "start":0                  | "row":1,"columns":["a"],"start":0
            a place before the text          | "start":0                  | "start":-1
            a speaker without a name         | "name":"Example Watch",    | ``
            an unknown sort of speaker       | "organisation"             | "saint"
            an unknown modality              | "asserted"                 | "certain"
            a day that no calendar has       | "to":"2020-01-29"          | "to":"2020-01-32"
            a day without its end            | "to":"2020-01-29",         | ``
            an open date with an end         | "precision":"day"          | "precision":"since"
            no anchor                        | ,"anchor":"explicit"       | ``
            a position without a latitude    | "lat":36.0,                | ``
            a latitude beyond the pole       | "lat":36.0                 | "lat":96.0
            no precision of a place          | "precision":"town",        | ``
            a code that is no code           | air_strike                 | Air strike
            an unknown relation              | "near"                     | "meant"
            a relation that parties lack     | "joint"                    | "perhaps"
            an unknown part in the act       | "struck"                   | "wanted"
            no party                         | {"party":"RU"}             | ``
            a party that is no code          | "RU"                       | "Russia"
            an unknown harm                  | "killed"                   | "scared"
            a status inferred from age       | "civilian"                 | "child"
            a harm without a number          | ,"least":2,"most":2        | ``
            half a person                    | "most":2                   | "most":2.5
            an empty list                    | {"what":"killed","status":"civilian","least":2,"most":2} | ``
            """)
    void aClaimIsRefusedThatHas(String what, String right, String wrong) {
        assertRefused(Schemas.CLAIM, CLAIM, right, wrong);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            no claims                        | ,"claims":["c-0123456789abcdef0123"] | ``
            no independent groups            | "groups":[["one"]],         | ``
            an empty group                   | [["one"]]                   | [[]]
            an unknown grade                 | "weak"                      | "true"
            a grade without a reason         | "all of it rests on one origin" | ``
            a name of its own                | i-0123456789abcdef0123      | i-alpha
            an unknown key                   | "expected_origins":1        | "expected_origins":1,"level":1
            no root of an origin             | "root":"one",               | ``
            no origin at all is expected     | "expected_origins":1        | "expected_origins":0
            a harm without its least         | "least":2                   | "most":2
            a conflict of one value          | "grade"                     | "conflicts":[{"attribute":"date","values":[{"value":"2020-01-29","claims":[]}]}],"grade"
            """)
    void anIncidentIsRefusedThatHas(String what, String right, String wrong) {
        assertRefused(Schemas.INCIDENT, INCIDENT, right, wrong);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            no id                            | "id":"one",                 | ``
            a blank id                       | "one"                       | " "
            no text                          | "text":"",                  | ``
            an unknown key                   | "language"                  | "lang"
            a date that is no date           | 2020-01-31                  | 31/01/2020
            """)
    void aDocumentIsRefusedThatHas(String what, String right, String wrong) {
        assertRefused(Schemas.DOCUMENT, DOCUMENT, right, wrong);
    }

    private static void assertRefused(JsonSchema schema, String line, String right, String wrong) {
        assertThat(line).contains(right);
        String changed = line.replace(right, wrong);
        assertThat(Schemas.problems(schema, changed)).as(changed).isNotEmpty();
    }
}
