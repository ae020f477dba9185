package org.tawthiq.verify.ocfl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.file.TarArchive;

/// The objects of the OCFL editors; a folder's name tells the codes that its object must be given.
class FixturesTest {

    @TempDir
    static Path fixtures;

    @BeforeAll
    static void unpack() throws IOException {
        TarArchive.unpack(FixturesTest.class, "ocfl-fixtures.tar.xz", fixtures);
    }

    @ParameterizedTest
    @MethodSource
    void aGoodObjectHasNoFault(String object) throws IOException {
        assertThat(faults(object)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void anObjectToWarnOfHasTheWarningsOfItsNameAndNoError(String object) throws IOException {
        List<OcflFault> faults = faults(object);

        assertThat(faults).noneMatch(OcflFault::isError);
        assertThat(faults).extracting(OcflFault::code).containsAll(codes(object));
    }

    @ParameterizedTest
    @MethodSource
    void aBadObjectHasTheErrorsOfItsName(String object) throws IOException {
        assertThat(faults(object)).extracting(OcflFault::code).containsAll(codes(object));
    }

    @Test
    void noFixtureIsLeftOut() throws IOException {
        assertThat(aGoodObjectHasNoFault()).hasSize(22);
        assertThat(anObjectToWarnOfHasTheWarningsOfItsNameAndNoError()).hasSize(27);
        assertThat(aBadObjectHasTheErrorsOfItsName()).hasSize(107);
    }

    static Stream<String> aGoodObjectHasNoFault() throws IOException {
        return objects("good-objects");
    }

    static Stream<String> anObjectToWarnOfHasTheWarningsOfItsNameAndNoError() throws IOException {
        return objects("warn-objects");
    }

    static Stream<String> aBadObjectHasTheErrorsOfItsName() throws IOException {
        return objects("bad-objects");
    }

    private static Stream<String> objects(String kind) throws IOException {
        FileTree tree = FileTree.of(fixtures);
        return Stream.of("1.0/" + kind, "1.1/" + kind).flatMap(folder -> {
            try {
                return tree.list(folder).stream().map(name -> folder + "/" + name);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static List<OcflFault> faults(String object) throws IOException {
        assertThat(Files.isDirectory(fixtures.resolve(object))).isTrue();
        return ObjectCheck.of(FileTree.of(fixtures).below(object), Thoroughness.EVERY_DIGEST)
                .faults();
    }

    private static List<String> codes(String object) {
        String name = object.substring(object.lastIndexOf('/') + 1);
        return Arrays.stream(name.split("_"))
                .filter(part -> part.matches("[EW][0-9]{3}"))
                .toList();
    }
}
