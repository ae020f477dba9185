/// Which sources copy from which, by the rare mistakes they share, and what is told when copies are counted less.
/// METHOD.md, "Copies by shared mistakes".
@NullMarked
package org.tawthiq.assessment.copying;

import org.jspecify.annotations.NullMarked;
