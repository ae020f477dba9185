/// Words and phrases of the field in one language, read from data files, and found in a sentence.
@NullMarked
package org.tawthiq.reading.lexicon;

import org.jspecify.annotations.NullMarked;
