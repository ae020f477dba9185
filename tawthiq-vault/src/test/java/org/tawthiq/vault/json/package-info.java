/// Tests of the canonical form and of the strict reader.
@NullMarked
package org.tawthiq.vault.json;

import org.jspecify.annotations.NullMarked;
