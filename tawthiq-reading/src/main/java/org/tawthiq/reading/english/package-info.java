/// The grammar of English reports: what was done where and when, to whom, who says so.
@NullMarked
package org.tawthiq.reading.english;

import org.jspecify.annotations.NullMarked;
