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
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.extract.Material;
import org.tawthiq.extract.MaterialFile;
import org.tawthiq.extract.MaterialPath;
import org.tawthiq.source.Custody;
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
    /// @param rows claims of a table that another case has read
    record Found(
            Path file,
            String name,
            Material.Item item,
            boolean isDescribed,
            Optional<Path> mapping,
            Optional<CaseRecord.ClaimsRead> rows) {
        /// With what is told of custody where the description leaves it open.
        Found with(Custody told) {
            return new Found(file, name, item.with(item.custody().over(told)), isDescribed, mapping, rows);
        }

        Found confidential() {
            return new Found(file, name, item.confidential(), isDescribed, mapping, rows);
        }
    }

    private final List<Notice> notices = new ArrayList<>();
    private final List<Found> files = new ArrayList<>();
    private final Set<String> leftOut = new TreeSet<>();

    /// Names of everything in the folder, folders with a `/` at their end.
    private final Set<String> present = new TreeSet<>();

    private MaterialDescription description = MaterialDescription.none();

    /// True where nobody can tell what the description means by "confidential".
    private boolean guarded;

    private MaterialFiles() {}

    /// Walks a file or folder. What cannot be opened is told and left out; the rest is found, sorted by
    /// name.
    static MaterialFiles under(Path path) {
        MaterialFiles found = new MaterialFiles();
        if (Files.isDirectory(path)) {
            found.folder(path);
        } else if (Files.isRegularFile(path)) {
            found.single(path);
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
        notices.stream().map(notice -> guarded ? notice.confidential() : notice).forEach(all::add);
        return all;
    }

    /// A file by itself is what the description beside it says, as if its folder had been given.
    private void single(Path given) {
        try {
            Path folder = MaterialDescription.folderOf(given);
            MaterialFiles around = new MaterialFiles();
            around.description = MaterialDescription.of(folder);
            if (!around.description.equals(MaterialDescription.none())) {
                Files.walkFileTree(folder, around.new Walk(folder, new ArrayList<>()));
            }
            description = around.description;
            around.describe();
            around.guardFromAbove(folder);
            guarded = around.guarded;
            around.notices.stream().filter(Notice::isConfidential).forEach(notices::add);
            Found found = found(folder, given.toRealPath());
            boolean describes = found.name().equals(MaterialFile.NAME) || isMapping(found.name());
            if (describes && !found.isDescribed()) {
                notices.add(Notice.unread("%s: describes material and is none; give the files that it describes"
                        .formatted(found.name())));
            } else {
                files.add(found);
            }
        } catch (IOException e) {
            notices.add(Notice.unread("%s: %s".formatted(given, Trouble.reading(e))));
        }
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
            describe();
            guardFromAbove(folder);
            paths.stream()
                    .map(file -> found(folder, file))
                    .filter(this::isMaterial)
                    .sorted(Comparator.comparing(Found::name)
                            .thenComparing(found -> found.file().toUri()))
                    .forEach(files::add);
        } catch (IOException e) {
            notices.add(Notice.unread("%s: %s".formatted(given, Trouble.reading(e))));
        }
        if (files.isEmpty() && notices.stream().noneMatch(notice -> notice.kind() == Notice.Kind.UNREAD)) {
            notices.add(Notice.unread(
                    "%s: holds nothing to read; put texts, saved pages or tables there".formatted(given)));
        }
        if (!leftOut.isEmpty()) {
            notices.add(Notice.note("left out, as hidden or about the material: " + String.join(", ", leftOut)));
        }
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
        public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) throws IOException {
            if (inner.equals(folder)) {
                return FileVisitResult.CONTINUE;
            }
            present.add(relative(folder, inner) + "/");
            boolean hidden = String.valueOf(inner.getFileName()).startsWith(".");
            boolean report = REPORT.stream().allMatch(name -> Files.exists(inner.resolve(name)));
            if (CaseFolder.isCase(inner) || report) {
                notices.add(Notice.note("%s/: is a %s of Tawthiq and no material"
                        .formatted(relative(folder, inner), report ? "report" : "case")));
            }
            boolean bag = HandedBag.isBag(inner);
            if (bag) {
                notices.add(Notice.unread("%s/: is a bag in which a case hands sources over: give it by itself"
                        .formatted(relative(folder, inner))));
            }
            if (hidden) {
                leftOut.add(relative(folder, inner) + "/");
            }
            return hidden || report || bag || CaseFolder.isCase(inner)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            present.add(relative(folder, file));
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
            present.add(relative(folder, file));
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
        Material.Item item = listed.orElse(guarded ? plain.confidential() : plain);
        return new Found(
                file,
                name,
                item,
                listed.isPresent(),
                item.mapping().toOptional().map(folder::resolve),
                Optional.empty());
    }

    /// Tells the entries that name nothing. Where one of them is confidential, nobody knows which file it
    /// means: then every file that no entry names is kept back.
    private void describe() {
        Material material = description.material();
        List<Material.Item> missing = material.files().stream()
                .filter(item -> present.stream()
                        .noneMatch(name -> !name.endsWith("/")
                                && MaterialPath.plain(name).equals(MaterialPath.plain(item.path()))))
                .toList();
        boolean confidential = missing.stream().anyMatch(item -> item.sensitivity() == Source.Sensitivity.CONFIDENTIAL);
        guarded = description.damaged() || confidential;
        missing.forEach(this::tellMissing);
        if (confidential) {
            notices.add(Notice.unread(
                            "%s: names a confidential file that is not there, so the files that it does not name are kept confidential until it is mended and lists them"
                                    .formatted(MaterialFile.NAME))
                    .confidential());
        }
    }

    /// A folder without a description may be spoken of by one further up, which counts only where its own
    /// folder is given.
    private void guardFromAbove(Path folder) {
        if (!description.equals(MaterialDescription.none())) {
            return;
        }
        for (Path above = folder.getParent(); above != null; above = above.getParent()) {
            MaterialDescription told = MaterialDescription.of(above);
            if (told.equals(MaterialDescription.none())) {
                continue;
            }
            String within = MaterialPath.plain(relative(above, folder)) + "/";
            boolean speaks = told.damaged()
                    || told.material().files().stream()
                            .anyMatch(item -> MaterialPath.plain(item.path()).startsWith(within));
            if (speaks) {
                guarded = true;
                notices.add(Notice.unread(
                                "%s: speaks of files in \"%s\" and counts only where its own folder is given, so these files are kept confidential: give \"%s\""
                                        .formatted(above.resolve(MaterialFile.NAME), within, above))
                        .confidential());
            }
            return;
        }
    }

    private void tellMissing(Material.Item item) {
        List<String> others = MaterialPath.unnamed(
                present.stream()
                        .filter(name -> !name.endsWith("/") && !name.equals(MaterialFile.NAME) && !isMapping(name))
                        .toList(),
                description.material().files().stream().map(Material.Item::path).toList());
        String what = present.contains(MaterialPath.plain(item.path()) + "/")
                ? "which is a folder: list its files one by one"
                : "which is not in the folder or cannot be opened"
                        + MaterialPath.nearest(item.path(), others)
                                .map(
                                        "; the nearest name there is \"%s\": correct \"path\", or bring the file"
                                                ::formatted)
                                .orElse(": correct \"path\", or bring the file");
        Notice missing = Notice.unread("%s: names the file \"%s\", %s".formatted(MaterialFile.NAME, item.path(), what));
        boolean confidential = item.sensitivity() == Source.Sensitivity.CONFIDENTIAL;
        notices.add(confidential ? missing.confidential() : missing);
    }

    private boolean isMapping(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".mapping.toml")
                || description.material().files().stream()
                        .flatMap(item -> item.mapping().toOptional().stream())
                        .anyMatch(mapping -> MaterialPath.plain(mapping).equals(MaterialPath.plain(name)));
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
        if (name.equalsIgnoreCase(MaterialFile.NAME)) {
            return false;
        }
        if (last.equals(MaterialFile.NAME) && name.contains("/")) {
            notices.add(Notice.unread(
                    "%s: counts only in the folder that is given; give its folder by itself, or list its files above"
                            .formatted(name)));
            return false;
        }
        boolean about = NOTES.contains(last) || isMapping(name) || last.startsWith(".");
        if (about && !found.isDescribed()) {
            leftOut.add(name);
        }
        return !about || found.isDescribed();
    }
}
