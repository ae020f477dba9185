/// The disk as the vault sees it, with everything that decides whether bytes survive a power cut in the open.
@NullMarked
package org.tawthiq.vault.disk;

import org.jspecify.annotations.NullMarked;
