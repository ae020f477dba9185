/// Place names to gazetteer entries: the shipped GeoNames extract and the tables that a user brings.
@NullMarked
package org.tawthiq.reading.place;

import org.jspecify.annotations.NullMarked;
