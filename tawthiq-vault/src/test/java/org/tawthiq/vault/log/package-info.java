/// Tests of the log against known answers.
@NullMarked
package org.tawthiq.vault.log;

import org.jspecify.annotations.NullMarked;
