/// The writer of OCFL 1.1 objects: one object a source, whole or not there at all, whatever the power does.
@NullMarked
package org.tawthiq.vault.ocfl;

import org.jspecify.annotations.NullMarked;
