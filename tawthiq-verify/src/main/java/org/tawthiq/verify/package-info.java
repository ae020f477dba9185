/// Checking a case, with nothing but the JDK: its objects, log, signatures and proofs, and every link between them.
@NullMarked
package org.tawthiq.verify;

import org.jspecify.annotations.NullMarked;
