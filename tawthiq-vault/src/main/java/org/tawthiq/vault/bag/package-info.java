/// The writer of BagIt 1.0 bags (RFC 8493).
@NullMarked
package org.tawthiq.vault.bag;

import org.jspecify.annotations.NullMarked;
