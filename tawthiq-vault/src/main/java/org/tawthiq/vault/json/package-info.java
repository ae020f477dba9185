/// JSON values, the canonical form of RFC 8785 without floating point, and a strict reader.
@NullMarked
package org.tawthiq.vault.json;

import org.jspecify.annotations.NullMarked;
