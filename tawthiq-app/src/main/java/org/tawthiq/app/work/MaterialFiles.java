package org.tawthiq.app.work;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tawthiq.extract.Material;
import org.tawthiq.extract.MaterialFile;
import org.tawthiq.extract.Problem;

/// Finds the files of a path that the user gave, with what `material.toml` says of them.
final class MaterialFiles {

    /// One file to add.
    ///
    /// @param name relative to the folder that was given, with `/`
    record Found(Path file, String name, Material.Item item, Optional<Path> mapping) {

        /// True where the user says something of the file.
        boolean isDescribed() {
            return !item.equals(Material.Item.unlisted(name));
        }
    }

    private final List<Notice> notices = new ArrayList<>();
    private final List<Found> files = new ArrayList<>();
    private Material material = Material.none();
    private boolean damaged;

    private MaterialFiles() {}

    /// Walks a file or folder. What cannot be opened is told and left out; the rest is found, sorted by
    /// name.
    static MaterialFiles under(Path path) {
        MaterialFiles found = new MaterialFiles();
        if (Files.isDirectory(path)) {
            found.folder(path);
        } else if (Files.isRegularFile(path)) {
            String name = String.valueOf(path.getFileName());
            found.files.add(new Found(path, name, Material.Item.unlisted(name), Optional.empty()));
        } else {
            found.notices.add(Notice.unread("%s: there is no such file or folder; check the name".formatted(path)));
        }
        return found;
    }

    List<Found> files() {
        return files;
    }

    List<Notice> notices() {
        return notices;
    }

    Material material() {
        return material;
    }

    private void folder(Path folder) {
        readMaterial(folder);
        List<Path> paths = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        paths.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    notices.add(Notice.unread("%s: cannot be opened (%s); give yourself the right to read it"
                            .formatted(relative(folder, file), e.getClass().getSimpleName())));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            notices.add(Notice.unread("%s: cannot be walked through (%s)".formatted(folder, e.getMessage())));
        }
        paths.stream()
                .map(file -> found(folder, file))
                .filter(found -> isMaterial(found.name()))
                .sorted(Comparator.comparing(Found::name))
                .forEach(files::add);
        tellMissing();
    }

    private void readMaterial(Path folder) {
        Path file = folder.resolve(MaterialFile.NAME);
        if (!Files.exists(file)) {
            return;
        }
        try {
            switch (MaterialFile.read(Files.readString(file))) {
                case MaterialFile.Outcome.Read(Material read) -> material = read;
                case MaterialFile.Outcome.Wrong(List<Problem> problems) -> {
                    problems.forEach(problem -> notices.add(Notice.unread(problem.toString())));
                    withhold();
                }
            }
        } catch (IOException e) {
            notices.add(Notice.unread("%s: cannot be read (%s)"
                    .formatted(MaterialFile.NAME, e.getClass().getSimpleName())));
        }
    }

    /// What the file would have said of confidence and of roles is not known: nothing of the folder may
    /// leave until it is mended.
    private void withhold() {
        damaged = true;
        notices.add(Notice.unread(
                "%s: until it is mended, the folder's files are kept confidential".formatted(MaterialFile.NAME)));
    }

    private Found found(Path folder, Path file) {
        String name = relative(folder, file);
        Material.Item plain = Material.Item.unlisted(name);
        Material.Item item = material.item(name).orElse(damaged ? plain.confidential() : plain);
        return new Found(file, name, item, item.mapping().toOptional().map(folder::resolve));
    }

    private void tellMissing() {
        for (Material.Item item : material.files()) {
            if (files.stream().noneMatch(found -> found.name().equals(item.path()))) {
                notices.add(Notice.unread("%s: names the file \"%s\", which is not in the folder"
                        .formatted(MaterialFile.NAME, item.path())));
            }
        }
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /// What speaks about the material is no material: its description, mappings, notes for the reader,
    /// hidden files.
    private static boolean isMaterial(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean about = last.equals(MaterialFile.NAME)
                || last.startsWith("readme")
                || last.equals("expected.md")
                || last.endsWith(".mapping.toml");
        boolean hidden = List.of(name.split("/")).stream().anyMatch(part -> part.startsWith("."));
        return !about && !hidden;
    }
}
