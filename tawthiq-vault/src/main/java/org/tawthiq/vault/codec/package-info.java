/// The one JSON codec of claims and records, written by hand, and the print-only form of the batch
/// interface.
@NullMarked
package org.tawthiq.vault.codec;

import org.jspecify.annotations.NullMarked;
