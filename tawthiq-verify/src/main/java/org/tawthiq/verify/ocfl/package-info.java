/// OCFL 1.0 and 1.1: checks a storage root and its objects, and tells every fault by its code.
@NullMarked
package org.tawthiq.verify.ocfl;

import org.jspecify.annotations.NullMarked;
