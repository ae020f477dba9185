package org.tawthiq.vault.disk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// A disk in memory that loses power. What was not forced survives a cut in any subset: writes are dropped, reordered
/// and torn between sectors, names are lost. Every choice comes from the seed.
///
/// Stricter than common file systems: forcing a file does not make its name safe, and a folder that gets another name
/// does not take names along that were never forced. A rename is one step.
public final class SimulatedDisk implements Disk {

    private static final int SECTOR = 512;

    /// The power is gone; nothing of the disk can be used any more.
    public static final class PowerCut extends IOException {

        private static final long serialVersionUID = 1L;

        PowerCut(long step) {
            super("the power was cut at step " + step);
        }
    }

    /// What may go wrong at a step.
    public enum Fault {
        POWER_CUT,
        /// Half of a write is written, then the disk is full.
        FULL,
        /// A force fails; what it was to force is lost and looks clean.
        FORCE_FAILS
    }

    private final Random random;
    private final TreeMap<String, Node> names = new TreeMap<>();
    private final List<NameChange> waiting = new ArrayList<>();
    private TreeMap<String, Node> safeNames = new TreeMap<>();
    private long step;
    private long faultAt = Long.MAX_VALUE;
    private Fault fault = Fault.POWER_CUT;
    private boolean cut;
    private boolean lies;

    public SimulatedDisk(long seed) {
        this.random = new Random(seed);
    }

    /// The disk as a program finds it after the power came back.
    private SimulatedDisk(long seed, TreeMap<String, Node> survived) {
        this(seed);
        survived.forEach((name, node) -> names.put(name, node.content == null ? node : new Node(node.content)));
        safeNames = new TreeMap<>(names);
    }

    /// A folder has no content.
    private static final class Node {
        byte @org.jspecify.annotations.Nullable [] content;
        byte[] safe = {};
        final List<Write> writes = new ArrayList<>();

        Node(byte @org.jspecify.annotations.Nullable [] content) {
            this.content = content;
            this.safe = content == null ? new byte[0] : content;
        }

        byte[] bytes() {
            return content == null ? new byte[0] : content;
        }
    }

    /// Bytes at an offset, or a new length where there are none.
    private record Write(int at, byte[] bytes, boolean cutsOff) {}

    /// Names that one step gave or took, of one or two folders.
    private record NameChange(List<String> folders, Map<String, Node> given, List<String> taken) {}

    /// The fault happens at the step of this number, counted from 1 over every step that changes the disk.
    public SimulatedDisk failing(long at, Fault how) {
        faultAt = at;
        fault = how;
        return this;
    }

    /// A disk that says that it forced, and did not: what a writer without forces would do.
    public SimulatedDisk lying() {
        lies = true;
        return this;
    }

    /// So many steps were done.
    public long steps() {
        return step;
    }

    /// Whether the fault has happened.
    public boolean failed() {
        return step >= faultAt;
    }

    /// What a power cut leaves, now.
    public SimulatedDisk afterPowerCut(long seed) {
        TreeMap<String, Node> survived = new TreeMap<>(safeNames);
        List<NameChange> changes = new ArrayList<>(waiting);
        for (NameChange change : changes) {
            if (random.nextBoolean()) {
                change.taken().forEach(survived::remove);
                survived.putAll(change.given());
            }
        }
        survived.keySet().removeIf(name -> !above(survived, name));
        TreeMap<String, Node> left = new TreeMap<>();
        survived.forEach((name, node) -> left.put(name, node.content == null ? node : new Node(torn(node))));
        return new SimulatedDisk(seed, left);
    }

    private static boolean above(TreeMap<String, Node> survived, String name) {
        for (String folder = Disk.folderOf(name); !folder.isEmpty(); folder = Disk.folderOf(folder)) {
            if (!survived.containsKey(folder)) {
                return false;
            }
        }
        return true;
    }

    /// The safe content with some of what was written since, in any order, sector by sector.
    private byte[] torn(Node node) {
        byte[] content = node.safe;
        List<Write> writes = new ArrayList<>(node.writes);
        java.util.Collections.shuffle(writes, random);
        int kept = random.nextInt(3);
        for (Write write : writes) {
            if (kept == 0 || (kept == 1 && random.nextBoolean())) {
                continue;
            }
            content = write.cutsOff() ? resized(content, write.at()) : torn(content, write, kept == 2);
        }
        return content;
    }

    private byte[] torn(byte[] content, Write write, boolean whole) {
        byte[] changed = resized(content, Math.max(content.length, write.at() + write.bytes().length));
        for (int at = 0; at < write.bytes().length; at++) {
            int end = Math.min(write.bytes().length, (at / SECTOR + 1) * SECTOR);
            if (whole || random.nextInt(4) > 0) {
                System.arraycopy(write.bytes(), at, changed, write.at() + at, end - at);
            }
            at = end - 1;
        }
        return changed;
    }

    private static byte[] resized(byte[] content, int length) {
        return java.util.Arrays.copyOf(content, length);
    }

    private void step() throws IOException {
        if (cut) {
            throw new PowerCut(step);
        }
        step++;
        if (step == faultAt && fault == Fault.POWER_CUT) {
            cut = true;
            throw new PowerCut(step);
        }
    }

    private Node file(String name) throws IOException {
        Node node = names.get(name);
        if (node == null || node.content == null) {
            throw new NoSuchFileException(name);
        }
        return node;
    }

    private void change(Map<String, Node> given, List<String> taken) {
        List<String> folders = java.util.stream.Stream.concat(given.keySet().stream(), taken.stream())
                .map(Disk::folderOf)
                .distinct()
                .toList();
        change(given, taken, folders);
    }

    private void change(Map<String, Node> given, List<String> taken, List<String> folders) {
        taken.forEach(names::remove);
        names.putAll(given);
        waiting.add(new NameChange(folders, Map.copyOf(given), List.copyOf(taken)));
    }

    private final class SimulatedOutput implements Output {

        private final Node node;

        SimulatedOutput(Node node) {
            this.node = node;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            step();
            boolean full = step == faultAt && fault == Fault.FULL;
            byte[] written = java.util.Arrays.copyOfRange(bytes, from, from + (full ? length / 2 : length));
            int at = node.bytes().length;
            node.writes.add(new Write(at, written, false));
            byte[] grown = resized(node.bytes(), at + written.length);
            System.arraycopy(written, 0, grown, at, written.length);
            node.content = grown;
            if (full) {
                throw new FileSystemException("", null, "No space left on device");
            }
        }

        @Override
        public void force() throws IOException {
            step();
            if (step == faultAt && fault == Fault.FORCE_FAILS) {
                node.writes.clear();
                throw new IOException("Input/output error");
            }
            if (!lies) {
                node.safe = node.bytes();
                node.writes.clear();
            }
        }

        @Override
        public void close() {}
    }

    @Override
    public Output create(String file) throws IOException {
        step();
        needFolder(file);
        Node known = names.get(file);
        if (known == null) {
            Node made = new Node(new byte[0]);
            change(Map.of(file, made), List.of());
            return new SimulatedOutput(made);
        }
        known.writes.add(new Write(0, new byte[0], true));
        known.content = new byte[0];
        return new SimulatedOutput(known);
    }

    @Override
    public Output append(String file) throws IOException {
        return names.containsKey(file) ? new SimulatedOutput(file(file)) : create(file);
    }

    private void needFolder(String file) throws IOException {
        String folder = Disk.folderOf(file);
        if (look(folder) != Found.FOLDER) {
            throw new NoSuchFileException(folder);
        }
    }

    @Override
    public InputStream read(String file) throws IOException {
        return new ByteArrayInputStream(file(file).bytes());
    }

    @Override
    public Found look(String name) throws IOException {
        if (cut) {
            throw new PowerCut(step);
        }
        Node node = names.get(name);
        return name.isEmpty()
                ? Found.FOLDER
                : node == null ? Found.NOTHING : node.content == null ? Found.FOLDER : Found.FILE;
    }

    @Override
    public long size(String file) throws IOException {
        return file(file).bytes().length;
    }

    @Override
    public void truncate(String file, long size) throws IOException {
        step();
        Node node = file(file);
        node.content = resized(node.bytes(), Math.toIntExact(Math.min(size, node.bytes().length)));
        node.safe = node.bytes();
        node.writes.clear();
    }

    @Override
    public void rename(String from, String to) throws IOException {
        step();
        needFolder(to);
        Node node = names.get(from);
        if (node == null) {
            throw new NoSuchFileException(from);
        }
        if (node.content == null && names.containsKey(to)) {
            throw new FileAlreadyExistsException(to);
        }
        Map<String, Node> given = new TreeMap<>();
        List<String> taken = new ArrayList<>();
        given.put(to, node);
        taken.add(from);
        Map<String, Node> unforced = new TreeMap<>();
        if (node.content == null) {
            names.subMap(from + "/", from + "0").forEach((name, inner) -> {
                boolean isSafe = safeNames.get(name) == inner;
                (isSafe ? given : unforced).put(to + name.substring(from.length()), inner);
                taken.add(name);
            });
        }
        // Of a folder that moves, the two that hold its name; forcing what is in it does not make its new name safe.
        change(given, taken, List.of(Disk.folderOf(from), Disk.folderOf(to)));
        unforced.forEach((name, inner) -> change(Map.of(name, inner), List.of()));
    }

    @Override
    public void delete(String name) throws IOException {
        step();
        if (!names.containsKey(name)) {
            throw new NoSuchFileException(name);
        }
        if (!names.subMap(name + "/", name + "0").isEmpty()) {
            throw new DirectoryNotEmptyException(name);
        }
        change(Map.of(), List.of(name));
    }

    @Override
    public void makeFolder(String folder) throws IOException {
        step();
        if (look(folder) == Found.NOTHING) {
            needFolder(folder);
            change(Map.of(folder, new Node(null)), List.of());
        }
    }

    @Override
    public void forceFolder(String folder) throws IOException {
        step();
        if (step == faultAt && fault == Fault.FORCE_FAILS) {
            waiting.removeIf(change -> change.folders().contains(folder));
            throw new IOException("Input/output error");
        }
        for (NameChange change : List.copyOf(waiting)) {
            if (!lies && change.folders().contains(folder)) {
                change.taken().forEach(safeNames::remove);
                safeNames.putAll(change.given());
                waiting.remove(change);
            }
        }
    }

    @Override
    public List<String> list(String folder) throws IOException {
        if (cut) {
            throw new PowerCut(step);
        }
        return names.keySet().stream()
                .filter(name -> Disk.folderOf(name).equals(folder))
                .map(name -> name.substring(folder.isEmpty() ? 0 : folder.length() + 1))
                .toList();
    }

    /// Every file with its content, for a copy to a real folder or a comparison.
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        names.forEach((name, node) -> {
            if (node.content != null) {
                files.put(name, node.bytes().clone());
            }
        });
        return files;
    }
}
