package org.tawthiq.verify.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.file.TarArchive;

/// The bags of the Library of Congress; the folder they are in tells the verdict.
class ConformanceSuiteTest {

    @TempDir
    static Path suite;

    @BeforeAll
    static void unpack() throws IOException {
        TarArchive.unpack(ConformanceSuiteTest.class, "bagit-conformance-suite.tar.gz", suite);
    }

    @ParameterizedTest
    @MethodSource
    void aValidBagHasNoError(String bag) throws IOException {
        assertThat(faults(bag)).noneMatch(BagFault::isError);
    }

    @ParameterizedTest
    @MethodSource
    void aBagToWarnOfHasWarningsAndNoError(String bag) throws IOException {
        assertThat(faults(bag)).isNotEmpty().noneMatch(BagFault::isError);
    }

    @ParameterizedTest
    @MethodSource
    void anInvalidBagHasAnError(String bag) throws IOException {
        assertThat(faults(bag)).anyMatch(BagFault::isError);
    }

    @ParameterizedTest
    @MethodSource
    void aPathThatLeadsOutIsFoundOnEverySystem(String bag) throws IOException {
        assertThat(faults(bag)).extracting(BagFault::code).contains(BagFault.Code.PATH_UNSAFE);
    }

    @Test
    void noBagIsLeftOut() throws IOException {
        assertThat(aValidBagHasNoError()).hasSize(13);
        assertThat(aBagToWarnOfHasWarningsAndNoError()).hasSize(6);
        assertThat(anInvalidBagHasAnError()).hasSize(15);
        assertThat(aPathThatLeadsOutIsFoundOnEverySystem()).hasSize(12);
    }

    static List<String> aValidBagHasNoError() throws IOException {
        return bags("v0.97/valid", "v1.0/valid");
    }

    static List<String> aBagToWarnOfHasWarningsAndNoError() throws IOException {
        return bags("v0.97/warning");
    }

    static List<String> anInvalidBagHasAnError() throws IOException {
        return bags("v0.97/invalid", "v1.0/invalid");
    }

    static List<String> aPathThatLeadsOutIsFoundOnEverySystem() throws IOException {
        return bags("v0.97/linux-only", "v0.97/windows-only");
    }

    private static List<String> bags(String... folders) throws IOException {
        FileTree tree = FileTree.of(suite);
        List<String> bags = new ArrayList<>();
        for (String folder : folders) {
            for (String name : tree.list(folder)) {
                if (tree.look(folder + "/" + name) == FileTree.Kind.FOLDER) {
                    bags.add(folder + "/" + name);
                }
            }
        }
        return bags;
    }

    private static List<BagFault> faults(String bag) throws IOException {
        return BagCheck.of(FileTree.of(suite).below(bag));
    }
}
