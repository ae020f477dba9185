/// The map of a report: outlines of countries, and what is drawn on them.
@NullMarked
package org.tawthiq.app.map;

import org.jspecify.annotations.NullMarked;
