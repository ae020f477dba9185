/// A text in paragraphs, sentences, tokens and quotations, all with their offsets.
@NullMarked
package org.tawthiq.reading.text;

import org.jspecify.annotations.NullMarked;
