package org.tawthiq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.incident.person.Field;
import org.tawthiq.incident.person.FieldKind;

/// Lists of persons and their columns. Everybody is made up.
class PersonListsTest {

    @TempDir
    Path folder;

    @Test
    void columnsAreKnownByTheirHeadersInBothLanguages() throws IOException {
        PersonLists lists =
                read("id,Name,Date of Birth,Sex\n1,Ada Marwell,1950-01-02,F\n", "الاسم,العمر\nسلمى مثال,31\n");
        assertThat(lists.problems()).isEmpty();
        assertThat(lists.fields())
                .extracting(Field::name)
                .containsExactlyInAnyOrder("name", "birth date", "sex", "age");
        assertThat(lists.entries())
                .extracting(entry -> entry.list() + ":" + entry.row())
                .containsExactly("0:1", "1:1");
        assertThat(lists.entries().get(1).values()).contains("سلمى مثال", "31", "");
    }

    @Test
    void aBirthDateMayStandInThreeColumns() throws IOException {
        PersonLists lists = read("first_name;surname;year;month;day\nAda;Marwell;1950;1;2\n");
        assertThat(lists.fields()).contains(new Field("birth date", FieldKind.DATE));
        assertThat(lists.entries().getFirst().values()).contains("1950-1-2");
    }

    @Test
    void aWholeNameIsLeftAsideWhereItsPartsAreTold() throws IOException {
        assertThat(read("given_name,surname,full_name\nAda,Marwell,Ada Marwell\n")
                        .fields())
                .extracting(Field::name)
                .containsExactly("given name", "surname");
    }

    @Test
    void anUnknownColumnAndAListWithoutAHeaderAreTold() throws IOException {
        PersonLists lists = read("name,shoe size\nAda Marwell,39\n", "Ada Marwell,1950\nOmar Tellar,1987\n", "");
        assertThat(lists.asides())
                .singleElement()
                .satisfies(aside -> assertThat(aside.toString()).contains("list0.csv", "shoe size"));
        assertThat(lists.problems()).hasSize(2);
        assertThat(lists.problems().get(0).toString()).contains("list1.csv", "header");
        assertThat(lists.problems().get(1).toString()).contains("list2.csv");
        assertThat(lists.entries()).hasSize(1);
    }

    @Test
    void twoPersonsInOneCellAndWhatCannotBeReadAreToldAndKept() throws IOException {
        PersonLists lists = read("""
                name,birth date,age
                Ada Marwell and Omar Tellar,1950-02-03,31
                Ada Marwell / Omar Tellar,15 رجب,old
                سمير المختلق و ليلى المختلقة,1950-02-03,٣١
                Sandy Andrews,,
                """);
        assertThat(lists.entries()).hasSize(4);
        assertThat(lists.problems()).isEmpty();
        assertThat(lists.asides())
                .extracting(Problem::place)
                .containsExactlyInAnyOrder("row 1 and 2 more", "row 2", "row 2");
        assertThat(lists.asides())
                .extracting(Problem::what)
                .anyMatch(what -> what.contains("two persons"))
                .anyMatch(what -> what.contains("birth date cannot be read"))
                .anyMatch(what -> what.contains("age cannot be read"));
    }

    @Test
    void yearsOfIslamicCalendarsInOneColumnAreToldAndNotTakenForTheCommonEra() throws IOException {
        PersonLists lists = read("""
                name,birth date
                Ada Marwell,1990-04-05
                Omar Tellar,1410-09-10
                Salma Mithali,1369-01-16
                Nadim Mithali,١٤١٠/٩/١٠
                Hani Mithali,05/04/1410
                """, "name,birth date\nAda Marwell,1410-04-05\nOmar Tellar,1650-04-05\n");
        assertThat(lists.entries())
                .extracting(entry -> entry.values().get(1))
                .containsExactly("1990-04-05", "", "", "", "", "1410-04-05", "1650-04-05");
        assertThat(lists.problems()).isEmpty();
        assertThat(lists.asides())
                .singleElement()
                .satisfies(aside -> assertThat(aside.toString())
                        .contains("list0.csv", "row 2 and 3 more", "\"1410-09-10\"", "common era"));
    }

    private PersonLists read(String... texts) throws IOException {
        List<Path> files = new java.util.ArrayList<>();
        for (int at = 0; at < texts.length; at++) {
            Path file = folder.resolve("list" + at + ".csv");
            Files.writeString(file, texts[at]);
            files.add(file);
        }
        return PersonLists.read(files);
    }
}
