/// Command line, writers, and the one place that wires the parts together.
@NullMarked
package org.tawthiq.app;

import org.jspecify.annotations.NullMarked;
