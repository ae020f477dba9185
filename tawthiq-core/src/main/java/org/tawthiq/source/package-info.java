/// A source makes claims: what was preserved, whose it is, the text read out of it, and how a place in it
/// is cited.
@NullMarked
package org.tawthiq.source;

import org.jspecify.annotations.NullMarked;
