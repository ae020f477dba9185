/// Keys that sign a case's log, kept apart from the case, with a memory of what they signed last.
@NullMarked
package org.tawthiq.vault.key;

import org.jspecify.annotations.NullMarked;
