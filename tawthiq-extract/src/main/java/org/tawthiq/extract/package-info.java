/// Bytes to text and rows.
@NullMarked
package org.tawthiq.extract;

import org.jspecify.annotations.NullMarked;
