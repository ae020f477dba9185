/// Makes the data files that ship with the program from their published inputs. Run by hand, never by the
/// build.
@NullMarked
package org.tawthiq.bench.data;

import org.jspecify.annotations.NullMarked;
