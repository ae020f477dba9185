/// The log: one leaf per record, hashed as a Merkle tree, so that nothing can be taken out or changed
/// unseen.
@NullMarked
package org.tawthiq.vault.log;

import org.jspecify.annotations.NullMarked;
