/// Benchmarks and quality scores.
@NullMarked
package org.tawthiq.bench;

import org.jspecify.annotations.NullMarked;
