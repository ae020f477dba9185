/// The case as a list of records, and the state that reading them in order gives. The vault keeps the
/// records;
/// nothing here knows how.
@NullMarked
package org.tawthiq.casefile;

import org.jspecify.annotations.NullMarked;
