package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.verify.casefolder.CaseCheck;
import org.tawthiq.verify.casefolder.CaseReport;

/// One damaged file, or two that were swapped, in every class of files of a case: the check finds it and names the
/// file, or the object that it belongs to. `-Dtawthiq.rot=5000` damages more often,
/// `-Dtawthiq.clean=1000` checks more sound cases.
class BitRotTest {

    private static final int DAMAGES = Integer.getInteger("tawthiq.rot", 500);
    private static final int CLEAN = Integer.getInteger("tawthiq.clean", 50);
    private static final String OBJECT = "objects/[0-9a-f]{2}/[0-9a-f]{64}";
    private static final int OBJECT_LENGTH = "objects/00/".length();

    @TempDir
    static Path root;

    private static Path folder;
    private static Map<FileClass, List<String>> files;
    private static Map<String, String> digests;

    @BeforeAll
    static void write() throws IOException {
        folder = root.resolve("case");
        RichCase.write(folder);
        files = new EnumMap<>(FileClass.class);
        digests = SampleCase.contents(folder);
        for (String name : digests.keySet()) {
            files.computeIfAbsent(FileClass.of(name), _ -> new ArrayList<>()).add(name);
        }
    }

    @Test
    void theCaseIsSoundAndHasFilesOfEveryClass() throws IOException {
        CaseReport report = CaseCheck.check(folder);
        assertThat(report.faults()).isEmpty();
        assertThat(report.unnamed()).isEmpty();
        assertThat(report.unpublished()).isPositive();
        assertThat(files).containsOnlyKeys(FileClass.values());
    }

    @Test
    void everyDamageIsFoundAndItsFileNamed() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> unshown = new ArrayList<>();
        Map<FileClass, int[]> found = new EnumMap<>(FileClass.class);
        for (int number = 0; number < DAMAGES; number++) {
            Random random = new Random(number);
            FileClass kind = FileClass.values()[number % FileClass.values().length];
            Damage damage = Damage.values()[number / FileClass.values().length % Damage.values().length];
            List<String> all = files.get(kind);
            String file = all.get(random.nextInt(all.size()));
            List<String> wrong = damaged(damage, file, other(random, kind, file), random, unshown);
            for (String one : wrong) {
                missed.add("seed %d, %s of %s".formatted(number, damage, one));
            }
            found.computeIfAbsent(kind, _ -> new int[Damage.values().length])[damage.ordinal()] +=
                    wrong.isEmpty() ? 1 : 0;
        }
        assertThat(CaseCheck.check(folder).faults()).isEmpty();
        System.out.printf("%d damages; found: bit, truncation, swap, missing%n", DAMAGES);
        System.out.println("cannot be a fault: "
                + unshown.stream().collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting())));
        found.forEach((kind, counts) -> System.out.printf("  %-20s %s%n", kind, Arrays.toString(counts)));
        assertThat(missed).isEmpty();
    }

    /// A file with other bytes; half of the time of the same class, where there is one.
    private static String other(Random random, FileClass kind, String file) {
        List<String> all = digests.keySet().stream()
                .filter(name -> !digests.get(name).equals(digests.get(file)))
                .toList();
        List<String> same =
                all.stream().filter(name -> FileClass.of(name) == kind).toList();
        List<String> from = !same.isEmpty() && random.nextBoolean() ? same : all;
        return from.get(random.nextInt(from.size()));
    }

    /// What was not found; then all is as it was.
    private static List<String> damaged(Damage damage, String file, String other, Random random, List<String> unshown)
            throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        byte[] others = Files.readAllBytes(folder.resolve(other));
        List<String> missed = new ArrayList<>();
        damage.on(folder.resolve(file), folder.resolve(other), random);
        CaseReport report = CaseCheck.check(folder);
        List<String> damaged = damage.damaged(file, other);
        for (String one : damaged) {
            if (isTold(report, one)) {
                continue;
            }
            if (mayNotShow(damage, one, damaged, report)) {
                unshown.add(damage + " " + FileClass.of(one));
            } else {
                missed.add("%s in %s: %s %s".formatted(one, damaged, report.faults(), report.unnamed()));
            }
        }
        Files.write(folder.resolve(file), bytes);
        Files.write(folder.resolve(other), others);
        return missed;
    }

    /// A file of an object is named by the object; one of two that contradict each other by the other's fault.
    private static boolean isTold(CaseReport report, String file) {
        String object = file.matches(OBJECT + "/.*") ? file.substring(0, file.indexOf('/', OBJECT_LENGTH)) : file;
        return report.faults().stream()
                .anyMatch(fault -> fault.file().equals(file)
                        || fault.file().equals(object)
                        || fault.file().startsWith(object + "/")
                        || fault.what().contains(file));
    }

    /// What cannot be a fault: a partial tile that is full by now may go; a journal cut short may be a power
    /// cut's, and its records are noted; a damaged part of the log tells nothing of the records it names.
    private static boolean mayNotShow(Damage damage, String file, List<String> damaged, CaseReport report) {
        boolean isPartial = file.startsWith("log/tile/") && file.contains(".p/");
        if (damage == Damage.MISSING && isPartial) {
            return Files.exists(folder.resolve(file.substring(0, file.indexOf(".p/"))));
        }
        if (file.startsWith("log/journal/") && damage != Damage.BIT && damage != Damage.SWAP) {
            return report.unnamed().stream().anyMatch(name -> name.startsWith("records/"));
        }
        return file.startsWith("records/")
                && damaged.stream()
                        .filter(one -> one.startsWith("log/tile/entries/") || one.startsWith("log/journal/"))
                        .anyMatch(log -> report.faults().stream()
                                .anyMatch(fault -> fault.file().equals(log)));
    }

    @Test
    void soundCasesOfAllSizesRaiseNoAlarm() throws IOException {
        int runs = 0;
        for (int number = 0; runs < CLEAN; number++) {
            runs += sound(Files.createDirectories(root.resolve("sound-" + number)), new Random(number));
        }
        System.out.printf("%d sound cases checked, no alarm%n", runs);
    }

    /// Checks after each batch, while the case is open, and after each command.
    private static int sound(Path parent, Random random) throws IOException {
        Path sound = parent.resolve("case");
        int runs = 0;
        for (int command = 1 + random.nextInt(5); command > 0; command--) {
            try (CaseFolder file = RichCase.open(sound, 1 + random.nextInt(6) / 5)) {
                for (int batch = random.nextInt(4); batch > 0; batch--) {
                    if (random.nextBoolean()) {
                        RichCase.addSource(file, 1 + random.nextInt(50));
                    } else {
                        file.append(RichCase.grades(1 + random.nextInt(random.nextInt(8) == 0 ? 300 : 9)), List.of());
                    }
                    noAlarm(sound);
                    runs++;
                }
            }
            if (random.nextInt(4) == 0) {
                RichCase.stamp(sound, random.nextBoolean() ? "one" : "two");
            }
            noAlarm(sound);
            runs++;
        }
        return runs;
    }

    private static void noAlarm(Path sound) throws IOException {
        CaseReport report = CaseCheck.check(sound);
        assertThat(report.faults()).as("%s", sound.getParent()).isEmpty();
        assertThat(report.unnamed()).as("%s", sound.getParent()).isEmpty();
    }
}
