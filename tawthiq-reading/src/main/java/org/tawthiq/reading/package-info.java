/// Text to claims. A reader proposes; what it proposes quotes the text exactly.
@NullMarked
package org.tawthiq.reading;

import org.jspecify.annotations.NullMarked;
