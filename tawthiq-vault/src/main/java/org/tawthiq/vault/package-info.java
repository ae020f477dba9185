/// Preservation: evidence by its digest, records with salt, and a log that shows every change.
@NullMarked
package org.tawthiq.vault;

import org.jspecify.annotations.NullMarked;
