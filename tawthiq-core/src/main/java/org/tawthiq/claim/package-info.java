/// Sources make claims: one statement, by one speaker, in one place of one source, with its exact words.
@NullMarked
package org.tawthiq.claim;

import org.jspecify.annotations.NullMarked;
