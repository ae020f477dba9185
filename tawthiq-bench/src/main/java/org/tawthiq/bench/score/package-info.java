/// Measures quality: what a reader finds, misses and gets wrong.
@NullMarked
package org.tawthiq.bench.score;

import org.jspecify.annotations.NullMarked;
