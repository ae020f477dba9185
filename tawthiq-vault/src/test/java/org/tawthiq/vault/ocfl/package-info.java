/// Tests of the writer of OCFL objects, with a judge and a disk that loses power.
@NullMarked
package org.tawthiq.vault.ocfl;

import org.jspecify.annotations.NullMarked;
