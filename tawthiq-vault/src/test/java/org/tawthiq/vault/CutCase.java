package org.tawthiq.vault;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.ValidationIssue;
import io.ocfl.core.OcflRepositoryBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tawthiq.verify.casefolder.CaseReport;

/// A case as a power cut left it, and what is wrong with it.
final class CutCase {

    /// Evidence whose record was never acknowledged stays until it is added again.
    private static final String WHOLE_OBJECT = "objects/[0-9a-f]{2}/[0-9a-f]{64}";

    private static final String EMPTY_FOLDER = "objects/[0-9a-f]{2}";

    private final String name;
    private final int before;
    private final int acknowledged;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> halfDone = new ArrayList<>();

    /// @param before entries of the log that were there as the writer began
    /// @param acknowledged records that the writer had acknowledged before the cut
    CutCase(String name, int before, int acknowledged) {
        this.name = name;
        this.before = before;
        this.acknowledged = acknowledged;
    }

    String name() {
        return name;
    }

    int acknowledged() {
        return acknowledged;
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /// What the cut found under way.
    List<String> halfDone() {
        return List.copyOf(halfDone);
    }

    /// What the key store knows at this moment.
    static void copyKeys(Path from, Path to) throws IOException {
        try (Stream<Path> folders = Files.list(from)) {
            for (Path folder : folders.toList()) {
                Path copy = Files.createDirectories(to.resolve(folder.getFileName()));
                for (String file : List.of("signing-keys", "last-signed")) {
                    Files.copy(folder.resolve(file), copy.resolve(file));
                }
            }
        }
    }

    /// @param live entries of the log of the writer, which went on after the cut
    void check(Path folder, Path keys, List<String> live) {
        try {
            CaseReport report = CaseVerifier.look(folder);
            report.faults().forEach(fault -> wrong.add("before recovery: " + fault));
            halfDone.addAll(report.unnamed());
            report.unnamed().stream()
                    .filter(file -> file.matches(EMPTY_FOLDER))
                    .forEach(file -> wrong.add("an empty folder: " + file));
            if (report.unpublished() > 0) {
                halfDone.add("log/journal");
            }
            List<String> left = SampleCase.leaves(folder);
            if (left.size() < before + acknowledged) {
                wrong.add("%d records are there of %d".formatted(left.size(), before + acknowledged));
            }
            if (left.size() > live.size() || !left.equals(live.subList(0, left.size()))) {
                wrong.add("the log is not the beginning of the one that went on");
            }
            try (CaseFolder read = CaseFolder.openToRead(folder)) {
                read.records();
            }
            recover(folder, keys, left);
        } catch (IOException | RuntimeException e) {
            wrong.add(e.toString());
        }
    }

    /// A writer that opens it next publishes a checkpoint of what is there, which its keys allow.
    private void recover(Path folder, Path keys, List<String> left) throws IOException {
        new WritingCommands(folder, keys, name.hashCode(), true, _ -> {}).one();
        List<String> recovered = SampleCase.leaves(folder);
        if (!recovered.subList(0, left.size()).equals(left)) {
            wrong.add("the log was changed by recovery");
        }
        CaseReport report = CaseVerifier.look(folder);
        report.faults().forEach(fault -> wrong.add("after recovery: " + fault));
        report.unnamed().stream()
                .filter(file -> !file.matches(WHOLE_OBJECT))
                .forEach(file -> wrong.add("left over: " + file));
        OcflRepository judge = new OcflRepositoryBuilder()
                .storage(storage -> storage.fileSystem(folder.resolve("objects")))
                .workDir(Files.createDirectories(folder.resolveSibling("work")))
                .build();
        try (Stream<String> ids = judge.listObjectIds()) {
            for (String id : ids.toList()) {
                for (ValidationIssue issue : judge.validateObject(id, true).getErrors()) {
                    wrong.add("ocfl-java: " + id + ": " + issue);
                }
            }
        }
    }

    @Override
    public String toString() {
        return "%s, %d acknowledged".formatted(name, acknowledged);
    }
}
