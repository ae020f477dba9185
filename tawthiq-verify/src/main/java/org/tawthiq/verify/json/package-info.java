/// JSON (RFC 8259), read strictly.
@NullMarked
package org.tawthiq.verify.json;

import org.jspecify.annotations.NullMarked;
