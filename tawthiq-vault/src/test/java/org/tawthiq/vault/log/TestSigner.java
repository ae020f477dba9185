package org.tawthiq.vault.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Hash;

/// Signs nothing, remembers everything: what a key store on another disk would know.
final class TestSigner implements CheckpointSigner {

    final List<Checkpoint> signed = new ArrayList<>();

    @Override
    public String origin() {
        return "example.org/log";
    }

    @Override
    public Optional<Signed> last() {
        return signed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Signed(signed.getLast().size(), signed.getLast().root()));
    }

    @Override
    public byte[] sign(Checkpoint checkpoint) throws IOException {
        for (Checkpoint before : signed) {
            Hash root = before.root();
            if (before.size() > checkpoint.size()
                    || (before.size() == checkpoint.size() && !root.equals(checkpoint.root()))) {
                throw new IOException("a fork: " + checkpoint.size() + " after " + before.size());
            }
        }
        signed.add(checkpoint);
        return (checkpoint.text() + "\n— example.org/log AAAA\n").getBytes(StandardCharsets.UTF_8);
    }
}
