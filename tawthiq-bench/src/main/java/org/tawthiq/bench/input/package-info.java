/// Reads the files of the data sets: JSON, packed lines and archives, as their makers left them.
@NullMarked
package org.tawthiq.bench.input;

import org.jspecify.annotations.NullMarked;
