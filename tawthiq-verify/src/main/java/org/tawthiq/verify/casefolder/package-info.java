/// The check of a whole case folder: checkpoint, log, records and objects, and every link between them.
@NullMarked
package org.tawthiq.verify.casefolder;

import org.jspecify.annotations.NullMarked;
