/// Dates and times of day in words: as precise as the words, leaning to the past, and unstated where
/// nothing anchors them.
@NullMarked
package org.tawthiq.reading.time;

import org.jspecify.annotations.NullMarked;
