package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the project's documents name is there: types, members, files and links.
class DocumentsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final List<String> ON_CODE =
            List.of("ARCHITECTURE.md", "METHOD.md", "CONTRIBUTING.md", "DECISIONS.md", "README.md");
    private static final List<String> ON_FILES =
            List.of("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "METHOD.md", "examples/idlib-2020/README.md");

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern MEMBER =
            Pattern.compile("([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)((?:\\.[A-Za-z][A-Za-z0-9]*)*)(?:[<(].*)?");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");

    /// A word of a code span or block that names a file of this repository: by its first folder, or run
    /// from here.
    private static final Pattern MENTIONED =
            Pattern.compile("(?<![\\w./-])(?:\\./|(?=(?:docs|examples|schema|tawthiq-(?!report)[a-z]+)/))([\\w./-]+)");
    private static final Pattern BARE_NAME = Pattern.compile("[\\w.-]+\\.(?:tsv|md|sh)");

    /// Each file of the repository by its path in it, without what a build makes.
    private static final Set<String> FILES = files();

    private static final Map<String, String> TYPES = types();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("members")
    void everyTypeAndMemberInBackticksExists(String document, String member) {
        String[] names = member.split("\\.");
        assertThat(TYPES.containsKey(names[0])).as(names[0]).isTrue();
        String code = TYPES.getOrDefault(names[0], "");
        for (String name : List.of(names).subList(1, names.length)) {
            Pattern declared = Character.isUpperCase(name.charAt(0))
                    ? Pattern.compile("\\b(?:class|record|interface|enum) " + name + "\\b|\\b" + name + "\\b[,;]")
                    : Pattern.compile("\\b" + name + "\\(");
            assertThat(declared.matcher(code).find()).as(member).isTrue();
        }
    }

    static Stream<Arguments> members() {
        return ON_CODE.stream()
                .flatMap(document -> CODE.matcher(text(document))
                        .results()
                        .map(span -> MEMBER.matcher(span.group(1)))
                        .filter(Matcher::matches)
                        .map(member -> Arguments.of(document, member.group(1) + member.group(2)))
                        .distinct());
    }

    @Test
    void theDocumentsNameManyTypes() {
        assertThat(members()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("links")
    void everyRelativeLinkLeadsToAFile(String document, String target) {
        Path from = ROOT.resolve(document).resolveSibling(target).normalize();
        assertThat(from).exists();
        assertThat(from).startsWith(ROOT);
    }

    static Stream<Arguments> links() {
        return documents()
                .flatMap(document -> LINK.matcher(text(document))
                        .results()
                        .map(link -> Arguments.of(document, link.group(1)))
                        .distinct());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("paths")
    void everyFileThatIsMentionedExists(String document, String path) {
        assertThat(FILES).anyMatch(file -> isOrHolds(file, path));
    }

    static Stream<Arguments> paths() {
        return ON_FILES.stream().flatMap(document -> {
            Set<String> paths = new TreeSet<>();
            for (String code : code(document)) {
                MENTIONED.matcher(code).results().forEach(found -> paths.add(found.group(1)));
                if (BARE_NAME.matcher(code).matches()) {
                    paths.add(".../" + code);
                }
            }
            return paths.stream().map(path -> Arguments.of(document, path));
        });
    }

    @Test
    void theDocumentsMentionManyFiles() {
        assertThat(paths()).hasSizeGreaterThan(12);
    }

    /// `...` stands for folders between, or for none.
    private static boolean isOrHolds(String file, String path) {
        String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String pattern = Stream.of(folder.split("\\.\\.\\./", -1))
                .map(Pattern::quote)
                .reduce((before, after) -> before + "(?:.*/)?" + after)
                .orElse("");
        return Pattern.matches(pattern + "(?:/.*)?", file);
    }

    private static List<String> code(String document) {
        String text = text(document);
        Stream<String> spans = CODE.matcher(text).results().map(span -> span.group(1));
        Stream<String> blocks = text.lines().filter(line -> line.startsWith("    "));
        return Stream.concat(spans, blocks).toList();
    }

    private static Stream<String> documents() {
        return FILES.stream().filter(file -> file.endsWith(".md"));
    }

    /// The file's text by the name of each type that it declares.
    private static Map<String, String> types() {
        Map<String, String> types = new TreeMap<>();
        Pattern declared = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");
        FILES.stream()
                .filter(file -> file.endsWith(".java"))
                .map(DocumentsTest::text)
                .forEach(code -> declared.matcher(code)
                        .results()
                        .forEach(found -> types.merge(found.group(1), code, String::concat)));
        return types;
    }

    private static String text(String file) {
        return Program.text(ROOT, file);
    }

    private static Set<String> files() {
        Set<String> files = new TreeSet<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean made = Stream.of("target", ".git", "node_modules").anyMatch(folder::endsWith);
                    return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(ROOT.relativize(file).toString().replace('\\', '/'));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
