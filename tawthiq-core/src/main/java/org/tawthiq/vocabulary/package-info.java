/// The values every stage speaks: counts, dates, places, codes of the field, parties. Nothing here knows
/// what a
/// source
/// or a claim is.
@NullMarked
package org.tawthiq.vocabulary;

import org.jspecify.annotations.NullMarked;
