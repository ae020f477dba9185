package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Entries;
import org.tawthiq.verify.tlog.GrowingTree;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.verify.tlog.TilePath;
import org.tawthiq.verify.tlog.TreeCheck;
import org.tawthiq.verify.tlog.TreeFault;
import org.tawthiq.verify.tlog.TreeHash;

/// The entries of the log against its tiles and its checkpoint, and the entries one by one.
final class LogCheck {

    /// What is done with an entry, whose place counts from 1; the bundle is not to be kept or changed.
    @FunctionalInterface
    interface EntryVisitor {
        void entry(long number, byte[] bundle, int offset, int length) throws IOException;
    }

    private final CaseFiles files;
    private final Checkpoint checkpoint;
    private final List<Checkpoint> former;
    private final List<CaseFault> faults;
    private final EntryVisitor visitor;
    private final TreeHash hash = new TreeHash();
    private final GrowingTree tree = new GrowingTree(hash);
    private final List<Checkpoint> passed = new ArrayList<>();

    /// @param former checkpoints that the log must begin with
    LogCheck(
            CaseFiles files,
            Checkpoint checkpoint,
            List<Checkpoint> former,
            List<CaseFault> faults,
            EntryVisitor visitor) {
        this.files = files;
        this.checkpoint = checkpoint;
        this.former = former;
        this.faults = faults;
        this.visitor = visitor;
    }

    void run() throws IOException {
        run(true);
    }

    /// For a log of which nobody knows the root.
    void runWithoutRoot() throws IOException {
        run(false);
    }

    private void run(boolean rootIsKnown) throws IOException {
        pass();
        int before = faults.size();
        TreeCheck.Result result = TreeCheck.check(checkpoint.size(), checkpoint.root(), files, this::leaf, this::visit);
        faults.addAll(
                before,
                result.faults().stream()
                        .map(fault -> new CaseFault(code(fault), CaseFiles.name(fault.path()), said(fault)))
                        .toList());
        if (rootIsKnown && !result.hasRoot()) {
            faults.add(new CaseFault(
                    Code.ROOT_DIFFERS, "log/checkpoint", "the root of the log's entries is another than it says"));
        }
        for (Checkpoint one : former) {
            if (result.faults().isEmpty() && !passed.contains(one)) {
                faults.add(new CaseFault(
                        Code.ROOT_DIFFERS,
                        "log",
                        "it does not begin with the %d entries that were signed earlier".formatted(one.size())));
            }
        }
    }

    private void leaf(long index, byte[] bundle, int offset, int length) {
        if (!former.isEmpty()) {
            tree.append(hash.leaf(Arrays.copyOfRange(bundle, offset, offset + length)));
            pass();
        }
    }

    /// Visits the entries of a bundle that holds; what a changed bundle says is no reason to doubt a record.
    private void visit(TilePath.EntryBundle path, byte[] bundle) throws IOException {
        int[] offsets = new int[path.width()];
        int[] lengths = new int[path.width()];
        int[] count = {0};
        try {
            Entries.visit(bundle, path.width(), (_, offset, length) -> {
                offsets[count[0]] = offset;
                lengths[count[0]++] = length;
            });
        } catch (MalformedText e) {
            throw new IOException(CaseFiles.name(path) + " changed while it was checked", e);
        }
        for (int place = 0; place < offsets.length; place++) {
            visitor.entry(path.index() * TilePath.FULL + place + 1, bundle, offsets[place], lengths[place]);
        }
    }

    private void pass() {
        former.stream()
                .filter(one -> one.size() == tree.size() && one.root().equals(tree.root()))
                .forEach(passed::add);
    }

    private static Code code(TreeFault fault) {
        boolean entries = fault.path() instanceof TilePath.EntryBundle;
        return switch (fault.code()) {
            case MISSING -> entries ? Code.ENTRIES_MISSING : Code.TILE_MISSING;
            case MALFORMED, CHANGED, CONTRADICTED -> entries ? Code.ENTRIES_CHANGED : Code.TILE_CHANGED;
        };
    }

    private static String said(TreeFault fault) {
        String what = switch (fault.code()) {
            case MISSING -> "it is not there";
            case MALFORMED -> "it cannot be read";
            case CHANGED -> "it is not what was logged";
            case CONTRADICTED -> "it and its counterpart say different things, and neither gives the root";
        };
        return fault.detail().isEmpty() ? what : what + ": " + fault.detail();
    }
}
