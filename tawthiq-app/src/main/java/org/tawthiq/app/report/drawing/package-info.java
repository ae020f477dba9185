/// Markup and drawings: the elements of a page, the map and the timeline as SVG.
@NullMarked
package org.tawthiq.app.report.drawing;

import org.jspecify.annotations.NullMarked;
