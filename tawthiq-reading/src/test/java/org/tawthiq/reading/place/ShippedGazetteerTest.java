package org.tawthiq.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tawthiq.vocabulary.Digest;

class ShippedGazetteerTest {

    private static final PackedFile FILE = ShippedGazetteer.file();
    private static final PackedGazetteer PACKED = ShippedGazetteer.of(FILE);

    @Test
    void theFileIsWhatItsHeaderSays() {
        assertThat(Digest.of(FILE.contents())).isEqualTo(FILE.digest());
        assertThat(PACKED.rows()).isEqualTo(203_523).isEqualTo(FILE.number("rows"));
        assertThat(PACKED.names()).isEqualTo(402_446).isEqualTo(FILE.number("names"));
    }

    @Test
    void everyEntryIsFoundByItsName() {
        Set<String> ids = new HashSet<>();
        for (int row = 0; row < PACKED.rows(); row++) {
            GazetteerEntry entry = PACKED.entry(row);
            ids.add(entry.id());
            String key = PlaceNames.key(entry.name());
            if (key.length() > 1) {
                NameIndex.Lookup found = PACKED.lookup(key);
                assertThat(PACKED.entries(found, entry.country()::equals, Integer.MAX_VALUE))
                        .as(entry.id())
                        .contains(new NameIndex.Named(entry, true));
            }
        }
        assertThat(ids).hasSize(PACKED.rows());
    }

    @Test
    void everyNameOfSeveralWordsIsReachedThroughItsFirst() {
        for (int row = 0; row < PACKED.rows(); row++) {
            String key = PlaceNames.key(PACKED.entry(row).name());
            int space = key.indexOf(' ');
            if (space > 0) {
                assertThat(PACKED.lookup(key.substring(0, space)).begins())
                        .as(key)
                        .isTrue();
            }
        }
    }

    @Test
    void aNameThatIsTheBeginningOfALongerOneSaysSo() {
        assertThat(PACKED.lookup("kafr").begins()).isTrue();
        assertThat(PACKED.lookup("kaf").begins()).isFalse();
        assertThat(PACKED.lookup("new").begins()).isTrue();
        assertThat(PACKED.lookup("!").found()).isFalse();
        assertThat(PACKED.lookup("\uFFFD").found()).isFalse();
    }
}
