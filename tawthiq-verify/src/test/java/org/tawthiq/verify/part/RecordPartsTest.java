package org.tawthiq.verify.part;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.tawthiq.verify.json.JsonReader;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.MalformedJson;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.InclusionProof;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.verify.tlog.TreeHash;

class RecordPartsTest {

    private static final String SALT = "00".repeat(31) + "07";

    @Test
    void aPartTellsItsPlaceAndASaltOfItsOwn() throws Exception {
        RecordParts parts = parts("{\"kind\":\"claims-read\",\"claims\":[{\"b\":1,\"a\":\"x\"},{\"a\":\"y\"}]}");
        // printf 'part 0' | openssl dgst -sha256 -mac HMAC -macopt hexkey:00...07
        assertThat(parts.lines()).hasSize(2);
        assertThat(parts.lines().getFirst())
                .isEqualTo(
                        "{\"of\":2,\"part\":{\"a\":\"x\",\"b\":1},\"place\":0,\"salt\":\"c41ddc295b2fb375a145155f5a6a8ddf2d73803cedd7cd318ba576a211fb926c\"}");
        assertThat(parts.lines().getLast()).startsWith("{\"of\":2,\"part\":{\"a\":\"y\"},\"place\":1,");
    }

    @Test
    void theWayFromEveryPartLeadsToTheRoot() throws Exception {
        StringBuilder claims = new StringBuilder("0");
        for (int of = 1; of <= 9; of++) {
            RecordParts parts = parts("{\"kind\":\"claims-read\",\"claims\":[" + claims + "]}");
            Hash root = Hash.at(HexFormat.of().parseHex(parts.root()), 0);
            for (int place = 0; place < of; place++) {
                Hash leaf = new TreeHash().leaf(parts.lines().get(place).getBytes(UTF_8));
                assertThat(new InclusionProof(place, of, parts.path(place)).proves(leaf, root))
                        .isTrue();
            }
            claims.append(',').append(of);
        }
    }

    @Test
    void aSentenceComesWithItsReportAndItsIncidents() throws Exception {
        RecordParts parts = parts(
                "{\"kind\":\"report-published\",\"name\":\"spring\",\"internal\":false,\"sentences\":[\"Two.\"],\"incidents\":[[\"i-a\"]]}");
        assertThat(parts.lines().getFirst())
                .startsWith(
                        "{\"of\":1,\"part\":{\"incidents\":[\"i-a\"],\"internal\":false,\"report\":\"spring\",\"sentence\":\"Two.\"},\"place\":0,");
    }

    @Test
    void otherRecordsHaveNoParts() throws Exception {
        assertThat(parts("{\"kind\":\"assessed\",\"grades\":[\"x\"]}").isEmpty())
                .isTrue();
        assertThat(parts("{\"kind\":\"claims-read\",\"claims\":[]}").isEmpty()).isTrue();
    }

    @Test
    void partsWithoutASaltAreRefused() {
        assertThatThrownBy(() ->
                        RecordParts.of(read("{\"record\":{\"kind\":\"claims-read\",\"claims\":[1]},\"salt\":\"\"}")))
                .isInstanceOf(MalformedText.class)
                .hasMessageContaining("salt");
    }

    private static RecordParts parts(String record) throws MalformedJson, MalformedText {
        return RecordParts.of(read("{\"record\":" + record + ",\"salt\":\"" + SALT + "\"}"));
    }

    private static JsonObject read(String json) throws MalformedJson {
        return (JsonObject) JsonReader.read(json.getBytes(UTF_8));
    }
}
