/// Tests of the writer of bags, with two judges.
@NullMarked
package org.tawthiq.vault.bag;

import org.jspecify.annotations.NullMarked;
