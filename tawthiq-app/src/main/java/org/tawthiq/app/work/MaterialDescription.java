package org.tawthiq.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tawthiq.extract.Extraction;
import org.tawthiq.extract.Material;
import org.tawthiq.extract.MaterialFile;
import org.tawthiq.extract.Problem;
import org.tawthiq.extract.TextExtractor;

/// What the `material.toml` of a folder says.
///
/// @param damaged true where there is one and it cannot be read: what it would have said of confidence is
///     not known, and nothing of the folder may leave until it is mended
record MaterialDescription(Material material, boolean damaged, List<Notice> notices) {

    MaterialDescription {
        notices = List.copyOf(notices);
    }

    static MaterialDescription none() {
        return new MaterialDescription(Material.none(), false, List.of());
    }

    /// What stands in the folder, or beside the file, that the user gave.
    static MaterialDescription of(Path given) {
        if (Files.isDirectory(given)) {
            return in(given);
        }
        try {
            return Files.isRegularFile(given) ? in(folderOf(given)) : none();
        } catch (IOException e) {
            return damaged(List.of("%s: %s".formatted(MaterialFile.NAME, Trouble.reading(e))));
        }
    }

    /// The folder in which a file stands, and where it is a link the file that it leads to.
    static Path folderOf(Path file) throws IOException {
        return Objects.requireNonNull(file.toRealPath().getParent());
    }

    private static MaterialDescription in(Path folder) {
        Path file = folder.resolve(MaterialFile.NAME);
        try {
            if (!Files.exists(file)) {
                return misnamed(folder)
                        .map(name -> damaged(List.of("%s: must be named %s, in small letters: rename it"
                                .formatted(name, MaterialFile.NAME))))
                        .orElseGet(MaterialDescription::none);
            }
            if (!Files.isRegularFile(file)) {
                return damaged(List.of("%s: is no file that can be read: put the file itself in its place"
                        .formatted(MaterialFile.NAME)));
            }
            return switch (TextExtractor.extract(MaterialFile.NAME, Files.readAllBytes(file))) {
                case Extraction.Unreadable(String why, String _) -> damaged(List.of(MaterialFile.NAME + " " + why));
                case Extraction.Text text
                when !text.losses().isEmpty() ->
                    damaged(text.losses().stream()
                            .map(loss -> MaterialFile.NAME + ": " + loss)
                            .toList());
                case Extraction.Text text -> read(text.text());
            };
        } catch (IOException e) {
            return damaged(List.of("%s: %s".formatted(MaterialFile.NAME, Trouble.reading(e))));
        }
    }

    /// A description in capitals would be taken for material, and what it says of confidence be lost.
    private static Optional<String> misnamed(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(MaterialFile.NAME::equalsIgnoreCase)
                    .sorted()
                    .findFirst();
        }
    }

    private static MaterialDescription read(String text) {
        return switch (MaterialFile.read(text)) {
            case MaterialFile.Outcome.Read(Material read) -> new MaterialDescription(read, false, List.of());
            case MaterialFile.Outcome.Wrong(List<Problem> problems) ->
                damaged(problems.stream().map(Problem::toString).toList());
        };
    }

    private static MaterialDescription damaged(List<String> sentences) {
        List<Notice> notices = new ArrayList<>();
        sentences.forEach(sentence -> notices.add(Notice.unread(sentence)));
        notices.add(Notice.unread("%s: the folder's files are kept confidential until it is mended and lists them"
                .formatted(MaterialFile.NAME)));
        return new MaterialDescription(Material.none(), true, notices);
    }
}
