/// Numbers in words and digits: counts with their bounds, told apart from ages, money, measures and
/// years.
@NullMarked
package org.tawthiq.reading.number;

import org.jspecify.annotations.NullMarked;
