/// Measures speed with JMH, in one process and on one thread unless a benchmark says otherwise. Each
/// prints what it found besides its time, so that a fast wrong answer is seen.
@NullMarked
package org.tawthiq.bench.speed;

import org.jspecify.annotations.NullMarked;
