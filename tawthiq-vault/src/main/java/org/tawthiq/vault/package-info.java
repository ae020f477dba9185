/// Preservation: objects, records, log, and the one JSON codec.
@NullMarked
package org.tawthiq.vault;

import org.jspecify.annotations.NullMarked;
