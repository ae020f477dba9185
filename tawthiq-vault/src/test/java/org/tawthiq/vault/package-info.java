/// Tests of the case folder: what survives an interruption, and what damage is found.
@NullMarked
package org.tawthiq.vault;

import org.jspecify.annotations.NullMarked;
