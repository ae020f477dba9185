/// Folders of files as a check sees them, and the digests of their bytes.
@NullMarked
package org.tawthiq.verify.file;

import org.jspecify.annotations.NullMarked;
