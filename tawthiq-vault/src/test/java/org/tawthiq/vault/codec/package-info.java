/// Tests that every record survives its JSON form.
@NullMarked
package org.tawthiq.vault.codec;

import org.jspecify.annotations.NullMarked;
