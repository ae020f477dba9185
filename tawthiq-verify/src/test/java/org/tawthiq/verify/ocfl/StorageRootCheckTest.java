package org.tawthiq.verify.ocfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.file.TarArchive;

/// Faults of a storage root, beside those of its objects: the specification's codes from E069 to E088, as far as a
/// check of files can tell them.
class StorageRootCheckTest {

    private static final String LAYOUT = "extensions/0004-hashed-n-tuple-storage-layout/config.json";

    @TempDir
    static Path fixtures;

    @TempDir
    Path root;

    private String object = "";

    @BeforeAll
    static void unpack() throws IOException {
        TarArchive.unpack(StorageRootCheckTest.class, "ocfl-fixtures.tar.xz", fixtures);
    }

    @BeforeEach
    void make() throws IOException {
        write("0=ocfl_1.1", "ocfl_1.1\n");
        write("ocfl_layout.json", "{\"extension\":\"%s\",\"description\":\"two digits\"}".formatted(HashedLayout.NAME));
        write(LAYOUT, config(HashedLayout.NAME, "2", "1"));
        object = put("1.1/good-objects/minimal_one_version_one_file");
    }

    private static String config(String name, String tupleSize, String tuples) {
        return "{\"extensionName\":\"%s\",\"digestAlgorithm\":\"sha256\",\"tupleSize\":%s,\"numberOfTuples\":%s,\"shortObjectRoot\":false}"
                .formatted(name, tupleSize, tuples);
    }

    /// Puts a fixture where it belongs; gives its folder.
    private String put(String fixture) throws IOException {
        Path from = fixtures.resolve(fixture);
        String id = Inventory.read(Files.readAllBytes(from.resolve("inventory.json")))
                .orElseThrow()
                .id();
        String folder = new HashedLayout("sha256", 2, 1, false).folder(id);
        copy(from, root.resolve(folder));
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                if (Files.isRegularFile(path)) {
                    Files.copy(path, copy);
                }
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }

    private List<OcflFault> faults() throws IOException {
        List<OcflFault> faults = new ArrayList<>();
        StorageRootCheck.of(FileTree.of(root), Thoroughness.EVERY_DIGEST, faults::add);
        return faults;
    }

    private void found(String code, String file) throws IOException {
        assertThat(faults()).extracting(OcflFault::code, OcflFault::file).contains(tuple(code, file));
    }

    @Test
    void aGoodRootHasNoFault() throws IOException {
        assertThat(faults()).isEmpty();
        assertThat(StorageRootCheck.objects(FileTree.of(root))).containsExactly(object);
        Map<String, String> ids = StorageRootCheck.of(FileTree.of(root), Thoroughness.NO_CONTENT, _ -> {});
        assertThat(ids).containsOnlyKeys(object);
    }

    @Test
    void aRootWithoutADeclarationOrWithTwoIsFound() throws IOException {
        write("0=ocfl_1.0", "ocfl_1.0\n");
        found("E076", "");
        Files.delete(root.resolve("0=ocfl_1.0"));
        Files.delete(root.resolve("0=ocfl_1.1"));
        found("E069", "");
        found("E076", "");
    }

    @Test
    void aDeclarationOfAnotherVersionOrWithAnotherTextIsFound() throws IOException {
        write("0=ocfl_1.1", "ocfl_1.0\n");
        found("E080", "0=ocfl_1.1");
        write("0=ocfl_1.1", "ocfl_1.1");
        found("E080", "0=ocfl_1.1");
        Files.move(root.resolve("0=ocfl_1.1"), root.resolve("0=ocfl_9.9"));
        found("E077", "0=ocfl_9.9");
        found("E069", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{",
                "[]",
                "{\"extension\":\"0004-hashed-n-tuple-storage-layout\"}",
                "{\"description\":\"two digits\"}",
                "{\"extension\":1,\"description\":\"two digits\"}"
            })
    void aLayoutWithoutItsTwoTextsIsFound(String text) throws IOException {
        write("ocfl_layout.json", text);
        found("E070", "ocfl_layout.json");
    }

    @ParameterizedTest
    @CsvSource({
        "0003-hash-and-id-n-tuple-storage-layout, 2, 1",
        "0004-hashed-n-tuple-storage-layout, 33, 1",
        "0004-hashed-n-tuple-storage-layout, 9, 9",
        "0004-hashed-n-tuple-storage-layout, 0, 1",
        "0004-hashed-n-tuple-storage-layout, -2, 1"
    })
    void aLayoutWithOtherSettingsThanItsExtensionAllowsIsFound(String name, String size, String tuples)
            throws IOException {
        write(LAYOUT, config(name, size, tuples));
        found("E071", LAYOUT);
    }

    @Test
    void aFileBetweenObjectsIsFound() throws IOException {
        write("ab/note.txt", "a note");
        found("E072", "ab/note.txt");
    }

    @Test
    void anEmptyFolderIsFoundHoweverDeep() throws IOException {
        Files.createDirectories(root.resolve("ab/cd"));
        found("E073", "ab/cd");
        Files.delete(root.resolve("ab/cd"));
        found("E073", "ab");
    }

    @Test
    void anObjectOfALaterSpecificationThanTheRootIsFound() throws IOException {
        Files.delete(root.resolve("0=ocfl_1.1"));
        write("0=ocfl_1.0", "ocfl_1.0\n");
        found("E081", object);
    }

    @Test
    void anObjectInAnotherPlaceThanTheLayoutSaysIsFound() throws IOException {
        Files.createDirectory(root.resolve("zz"));
        Files.move(root.resolve(object), root.resolve("zz/object"));
        Files.delete(root.resolve(object).getParent());
        found("E083", "zz/object");
    }

    @Test
    void twoObjectsWithOneIdAreFound() throws IOException {
        copy(root.resolve(object), root.resolve("zz/object"));
        found("E037", "zz/object");
    }

    @Test
    void aFaultOfAnObjectIsToldWithItsFolder() throws IOException {
        Files.delete(root.resolve(object).resolve("0=ocfl_object_1.1"));
        found("E003", object);
    }

    @Test
    void aLinkIsFoundWhereverItStands() throws IOException {
        Files.createSymbolicLink(root.resolve("link"), root.resolve("ocfl_layout.json"));
        Files.createDirectory(root.resolve("ab"));
        Files.createSymbolicLink(root.resolve("ab/link"), root.resolve(object));
        found("E090", "link");
        found("E090", "ab/link");
    }

    @Test
    void aFileAmongTheExtensionsIsFoundAndAnUnknownExtensionIsWarnedOf() throws IOException {
        write("extensions/note.txt", "a note");
        write("extensions/9999-example/config.json", "{}");
        found("E112", "extensions/note.txt");
        found("W016", "extensions/9999-example");
    }
}
