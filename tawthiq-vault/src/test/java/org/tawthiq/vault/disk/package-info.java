@NullMarked
package org.tawthiq.vault.disk;

import org.jspecify.annotations.NullMarked;
