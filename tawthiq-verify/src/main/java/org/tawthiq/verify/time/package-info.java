/// What RFC 3161 timestamps say, as far as the JDK alone can tell: when, over which digest, and whether that digest is
/// the one of the given bytes. Signatures of authorities are not checked here.
@NullMarked
package org.tawthiq.verify.time;

import org.jspecify.annotations.NullMarked;
