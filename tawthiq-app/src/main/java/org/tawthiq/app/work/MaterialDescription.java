package org.tawthiq.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    static MaterialDescription of(Path folder) {
        Path file = folder.resolve(MaterialFile.NAME);
        if (!Files.exists(file)) {
            return none();
        }
        try {
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
