/// What a record's entry commits to part by part, and the proof of one part without the others.
@NullMarked
package org.tawthiq.verify.part;

import org.jspecify.annotations.NullMarked;
