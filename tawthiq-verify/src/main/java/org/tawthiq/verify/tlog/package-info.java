/// Transparency logs after C2SP: the Merkle tree of RFC 6962, its tiles, its proofs.
@NullMarked
package org.tawthiq.verify.tlog;

import org.jspecify.annotations.NullMarked;
