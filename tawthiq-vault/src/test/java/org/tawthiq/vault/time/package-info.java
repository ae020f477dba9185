@NullMarked
package org.tawthiq.vault.time;

import org.jspecify.annotations.NullMarked;
