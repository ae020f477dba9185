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
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawthiq.extract.Material;
import org.tawthiq.extract.MaterialFile;
import org.tawthiq.source.Source;
import org.tawthiq.vault.CaseFolder;

/// Finds the files of a path that the user gave, with what `material.toml` says of them. Whatever is left
/// out is told.
final class MaterialFiles {

    private static final Set<String> NOTES = Set.of("readme", "readme.md", "readme.txt", "expected.md");
    private static final Set<String> REPORT = Set.of("index.html", "findings.json", "provenance.json");

    /// One file to add.
    ///
    /// @param name relative to the folder that was given, with `/`
    /// @param isDescribed true where the user says something of the file
    record Found(Path file, String name, Material.Item item, boolean isDescribed, Optional<Path> mapping) {}

    private final List<Notice> notices = new ArrayList<>();
    private final List<Found> files = new ArrayList<>();
    private final Set<String> leftOut = new TreeSet<>();
    private MaterialDescription description = MaterialDescription.none();

    private MaterialFiles() {}

    /// Walks a file or folder. What cannot be opened is told and left out; the rest is found, sorted by
    /// name.
    static MaterialFiles under(Path path) {
        MaterialFiles found = new MaterialFiles();
        if (Files.isDirectory(path)) {
            found.folder(path);
        } else if (Files.isRegularFile(path)) {
            String name = String.valueOf(path.getFileName());
            found.files.add(new Found(path, name, Material.Item.unlisted(name), false, Optional.empty()));
        } else {
            found.notices.add(Notice.unread("%s: there is no such file or folder; check the name".formatted(path)));
        }
        return found;
    }

    List<Found> files() {
        return files;
    }

    List<Notice> notices() {
        List<Notice> all = new ArrayList<>(description.notices());
        notices.stream()
                .map(notice -> description.damaged() ? notice.confidential() : notice)
                .forEach(all::add);
        return all;
    }

    private void folder(Path given) {
        if (CaseFolder.isCase(given)) {
            notices.add(Notice.unread("%s: is a case and no material; give it as --case".formatted(given)));
            return;
        }
        description = MaterialDescription.of(given);
        List<Path> paths = new ArrayList<>();
        try {
            Path folder = given.toRealPath();
            Files.walkFileTree(folder, new Walk(folder, paths));
            paths.stream()
                    .map(file -> found(folder, file))
                    .filter(this::isMaterial)
                    .sorted(Comparator.comparing(Found::name)
                            .thenComparing(found -> found.file().toUri()))
                    .forEach(files::add);
        } catch (IOException e) {
            notices.add(Notice.unread("%s: %s".formatted(given, Trouble.reading(e))));
        }
        if (!leftOut.isEmpty()) {
            notices.add(Notice.note("left out, as hidden or about the material: " + String.join(", ", leftOut)));
        }
        tellMissing();
    }

    /// Links are not followed: they may lead in a circle, or to a file that nobody meant to publish.
    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final List<Path> paths;

        Walk(Path folder, List<Path> paths) {
            this.folder = folder;
            this.paths = paths;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            if (inner.equals(folder)) {
                return FileVisitResult.CONTINUE;
            }
            boolean hidden = String.valueOf(inner.getFileName()).startsWith(".");
            boolean report = REPORT.stream().allMatch(name -> Files.exists(inner.resolve(name)));
            if (CaseFolder.isCase(inner) || report) {
                notices.add(Notice.note("%s/: is a %s of Tawthiq and no material"
                        .formatted(relative(folder, inner), report ? "report" : "case")));
            }
            if (hidden) {
                leftOut.add(relative(folder, inner) + "/");
            }
            return hidden || report || CaseFolder.isCase(inner)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                paths.add(file);
            } else {
                String what = attributes.isSymbolicLink()
                        ? "is a link, and links are not followed: put the file itself in its place"
                        : "is no file that can be kept, but a pipe or a device: take it out of the folder";
                notices.add(Notice.unread("%s: %s".formatted(relative(folder, file), what)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(folder)) {
                throw e;
            }
            notices.add(Notice.unread("%s: %s".formatted(relative(folder, file), Trouble.reading(e))));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException e) {
            if (e != null) {
                notices.add(Notice.unread("%s: %s".formatted(relative(folder, inner), Trouble.reading(e))));
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private Found found(Path folder, Path file) {
        String name = relative(folder, file);
        Optional<Material.Item> listed = description.material().item(name);
        Material.Item plain = Material.Item.unlisted(name);
        Material.Item item = listed.orElse(description.damaged() ? plain.confidential() : plain);
        return new Found(
                file,
                name,
                item,
                listed.isPresent(),
                item.mapping().toOptional().map(folder::resolve));
    }

    private void tellMissing() {
        for (Material.Item item : description.material().files()) {
            if (files.stream().noneMatch(found -> found.name().equals(item.path()))) {
                Notice missing =
                        Notice.unread("%s: names the file \"%s\", which is not in the folder or cannot be opened"
                                .formatted(MaterialFile.NAME, item.path()));
                boolean confidential = item.sensitivity() == Source.Sensitivity.CONFIDENTIAL;
                notices.add(confidential ? missing.confidential() : missing);
            }
        }
    }

    private static String relative(Path folder, Path file) {
        String name = folder.relativize(file).toString();
        return file.getFileSystem().getSeparator().equals("\\") ? name.replace('\\', '/') : name;
    }

    /// What speaks about the material is no material, unless it is listed: its description, mappings,
    /// notes
    /// for the reader, hidden files.
    private boolean isMaterial(Found found) {
        String name = found.name();
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (name.equals(MaterialFile.NAME)) {
            return false;
        }
        if (last.equals(MaterialFile.NAME)) {
            notices.add(Notice.unread(
                    "%s: counts only in the folder that is given; give its folder by itself, or list its files above"
                            .formatted(name)));
            return false;
        }
        boolean about = NOTES.contains(last) || last.endsWith(".mapping.toml") || last.startsWith(".");
        if (about && !found.isDescribed()) {
            leftOut.add(name);
        }
        return !about || found.isDescribed();
    }
}
