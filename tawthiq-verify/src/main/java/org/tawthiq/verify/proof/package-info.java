/// What one person hands another to prove that something stands in a log (C2SP tlog-proof).
@NullMarked
package org.tawthiq.verify.proof;

import org.jspecify.annotations.NullMarked;
