/// BagIt (RFC 8493, and its drafts from 0.93): checks a bag and tells every fault.
@NullMarked
package org.tawthiq.verify.bag;

import org.jspecify.annotations.NullMarked;
