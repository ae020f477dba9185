/// Text to claims.
@NullMarked
package org.tawthiq.reading;

import org.jspecify.annotations.NullMarked;
