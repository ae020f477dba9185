@NullMarked
package org.tawthiq.vault.key;

import org.jspecify.annotations.NullMarked;
