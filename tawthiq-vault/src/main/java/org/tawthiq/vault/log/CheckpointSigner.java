package org.tawthiq.vault.log;

import java.io.IOException;
import java.util.Optional;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Hash;

/// Signs what a log is at a moment, and remembers it apart from the log: a log that was brought back from an older
/// copy is not signed again, since two logs would then bear one name.
public interface CheckpointSigner {

    /// What was signed last.
    record Signed(long size, Hash root) {}

    /// The name of the log that is signed.
    String origin();

    /// @return what was signed last for this log, as far as this machine knows
    Optional<Signed> last() throws IOException;

    /// Remembers the checkpoint, durably, and signs it.
    ///
    /// @return the signed note in UTF-8
    /// @throws IOException also where less was signed than before, or another tree of the same size
    byte[] sign(Checkpoint checkpoint) throws IOException;
}
