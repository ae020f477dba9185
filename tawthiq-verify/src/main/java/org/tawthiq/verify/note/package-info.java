/// Signed notes after C2SP: keys, signatures and cosignatures, checked strictly.
@NullMarked
package org.tawthiq.verify.note;

import org.jspecify.annotations.NullMarked;
