package org.tawthiq.incident.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.incident.matching.CountRange;
import org.tawthiq.incident.matching.Levels;
import org.tawthiq.vocabulary.Spelling;

/// Which entries are found to be one person. Everybody is made up by a random number generator.
class EntryMatcherTest {

    private static final List<Field> FIELDS = List.of(
            new Field("name", FieldKind.FULL_NAME),
            new Field("birth date", FieldKind.DATE),
            new Field("sex", FieldKind.CATEGORY));
    private static final List<String> SYLLABLES = List.of(
            "ra", "mi", "sal", "ka", "dar", "no", "bel", "tu", "zan", "hi", "for", "we", "lu", "gas", "pe", "rin");

    @Test
    void findsWhoIsInTwoListsThoughLettersAndFiguresDiffer() {
        List<Entry> entries = new ArrayList<>(persons(0, 400, 7));
        List<Entry> again = new ArrayList<>();
        for (int at = 0; at < 200; at++) {
            Entry entry = entries.get(at);
            String name = entry.values().getFirst();
            String typo = at % 3 == 0 ? name.substring(0, 4) + name.substring(5) : name;
            String birth = at % 5 == 0 ? "" : entry.values().get(1);
            again.add(new Entry(1, at + 1, List.of(typo, birth, entry.values().get(2))));
        }
        entries.addAll(again);
        Matching matching =
                EntryMatcher.match(FIELDS, entries, MatchOptions.of(1).withPairs());
        long found = 0;
        for (int at = 0; at < 200; at++) {
            found += matching.person().get(at).equals(matching.person().get(400 + at)) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(190);
        assertThat(new TreeSet<>(matching.person())).hasSizeBetween(398, 410);
        assertThat(matching.matches()).isCloseTo(200, within(15.0));
        assertThat(matching.doubt()).isEmpty();
        assertThat(matching.pairs().getFirst().reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.words()).isNotEmpty());
    }

    @Test
    void theOrderOfTheEntriesChangesNothing() {
        List<Entry> entries = new ArrayList<>(persons(0, 150, 3));
        entries.addAll(persons(1, 150, 3));
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(5));
        assertThat(groups(shuffled)).isEqualTo(groups(entries));
    }

    @Test
    void aListThatHoldsNobodyTwiceKeepsItsEntriesApart() {
        List<Entry> entries = new ArrayList<>(persons(0, 60, 2));
        entries.addAll(persons(0, 60, 2));
        Matching free = EntryMatcher.match(FIELDS, entries, MatchOptions.of(1));
        Matching bound = EntryMatcher.match(FIELDS, entries, MatchOptions.of(1).withUnique(Set.of(0)));
        assertThat(new TreeSet<>(free.person())).hasSizeLessThan(70);
        assertThat(new TreeSet<>(bound.person())).hasSize(120);
    }

    @Test
    void theNumberOfPersonsIsARangeThatDoubtWidens() {
        CountRange clear = range(0);
        assertThat(clear.least()).isEqualTo(400);
        assertThat(clear.most()).isBetween(400, 403);
        CountRange doubtful = range(4);
        assertThat(doubtful.most() - doubtful.least()).isGreaterThan(clear.most() - clear.least());
        assertThat(doubtful.mean()).isBetween(395, 410);
        assertThat(range(4)).isEqualTo(doubtful);
    }

    /// Of 400 persons 160 stand in a second list; every `doubtful`th of them with the year of birth alone.
    private static CountRange range(int doubtful) {
        List<Entry> entries = new ArrayList<>(persons(0, 400, 7));
        for (Entry entry : persons(0, 160, 7)) {
            List<String> values = new ArrayList<>(entry.values());
            if (doubtful > 0 && entry.row() % doubtful == 0) {
                values.set(1, values.get(1).substring(0, 4) + "-01-01");
            }
            entries.add(new Entry(1, entry.row(), values));
        }
        Matching matching =
                EntryMatcher.match(FIELDS, entries, MatchOptions.of(1).withDraws(200));
        assertThat(matching.completeness().orElseThrow()).isBetween(0.9, 1.0);
        return matching.persons().orElseThrow();
    }

    @Test
    void aListThatHoldsNobodyTwiceKeepsItsEntriesApartInEveryDraw() {
        List<Entry> entries = new ArrayList<>(persons(0, 60, 2));
        entries.addAll(persons(0, 60, 2));
        Matching bound = EntryMatcher.match(
                FIELDS, entries, MatchOptions.of(1).withUnique(Set.of(0)).withDraws(50));
        assertThat(bound.persons().orElseThrow().most()).isEqualTo(120);
    }

    @Test
    void twinsAreTwoPersons() {
        List<Entry> entries = new ArrayList<>(persons(0, 300, 11));
        entries.addAll(persons(1, 150, 11));
        entries.add(new Entry(0, 901, List.of("Salim Omar Hadi Mithali", "1999-04-05", "M")));
        entries.add(new Entry(1, 902, List.of("Fadi Omar Hadi Mithali", "1999-04-05", "M")));
        Matching matching = EntryMatcher.match(FIELDS, entries, MatchOptions.of(1));
        assertThat(matching.person().get(450)).isNotEqualTo(matching.person().get(451));
    }

    @Test
    void whatCannotBeLearnedFromIsSaid() {
        List<Entry> strangers = List.of(
                new Entry(0, 1, List.of("Ada Marwell", "1950-01-02", "F")),
                new Entry(0, 2, List.of("Omar Tellar", "1987-11-23", "M")));
        assertThat(EntryMatcher.match(FIELDS, strangers, MatchOptions.of(1)).doubt())
                .isNotEmpty();
        assertThat(EntryMatcher.match(FIELDS, List.of(), MatchOptions.of(1)).person())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"MARTHA, MARHTA, 0.961", "DIXON, DICKSONX, 0.813", "DWAYNE, DUANE, 0.840", "abc, xyz, 0"})
    void jaroWinklerIsThatOfItsAuthors(String one, String other, double likeness) {
        assertThat(Likeness.jaroWinkler(one, other)).isCloseTo(likeness, within(0.001));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "1990-04-05, 1990-04-05, 4",
        "1990-04-05, 1990-05-04, 3",
        "1990-04-05, 1990-04-06, 3",
        "1990-04-05, 1990-04-27, 2",
        "19900405, 05/04/1990, 4",
        "1990-04-05, 1991-12-30, 1",
        "1990-04-05, 1962-12-30, 0"
    })
    void daysAgreeInLevels(String one, String other, int level) {
        assertThat(CalendarDay.of(Spelling.of(one)).level(CalendarDay.of(Spelling.of(other))))
                .isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"35, 35, 4", "35, 36, 3", "38, 35, 2", "35, 45, 1", "8, 54, 0", "old, 54, 0"})
    void agesAgreeInLevels(String one, String other, int level) {
        List<Entry> entries = List.of(new Entry(0, 1, List.of(one)), new Entry(0, 2, List.of(other)));
        assertThat(new Column(new Field("age", FieldKind.AGE), entries, 0).level(0, 1))
                .isEqualTo(level);
    }

    @Test
    void namesInTwoScriptsAreNotHeldAgainstEachOther() {
        List<Entry> entries =
                List.of(new Entry(0, 1, List.of("Samir Invented")), new Entry(0, 2, List.of("سمير المختلق")));
        assertThat(new Column(new Field("name", FieldKind.FULL_NAME), entries, 0).level(0, 1))
                .isEqualTo(Levels.MISSING);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"أحمد عبد الله, احمد عبدالله", "فاطمة أبو علي, فاطمه ابوعلي"})
    void arabicNamesAreOneHoweverTheyAreTyped(String one, String other) {
        assertThat(Spelling.parts(Spelling.of(one))).isEqualTo(Spelling.parts(Spelling.of(other)));
    }

    /// The groups as sets of list and row.
    private static Set<Set<String>> groups(List<Entry> entries) {
        List<Integer> person =
                EntryMatcher.match(FIELDS, entries, MatchOptions.of(1)).person();
        Map<Integer, Set<String>> groups = new HashMap<>();
        for (int at = 0; at < entries.size(); at++) {
            groups.computeIfAbsent(person.get(at), _ -> new TreeSet<>())
                    .add(entries.get(at).list() + ":" + entries.get(at).row());
        }
        return Set.copyOf(groups.values());
    }

    private static List<Entry> persons(int list, int number, long seed) {
        Random random = new Random(seed);
        List<Entry> persons = new ArrayList<>();
        for (int row = 1; row <= number; row++) {
            String name = word(random) + " " + word(random) + " " + word(random) + " " + word(random);
            String birth =
                    "%d-%02d-%02d".formatted(1940 + random.nextInt(75), 1 + random.nextInt(12), 1 + random.nextInt(28));
            persons.add(new Entry(list, row, List.of(name, birth, random.nextBoolean() ? "M" : "F")));
        }
        return persons;
    }

    private static String word(Random random) {
        return SYLLABLES.get(random.nextInt(SYLLABLES.size()))
                + SYLLABLES.get(random.nextInt(SYLLABLES.size()))
                + SYLLABLES.get(random.nextInt(4));
    }
}
