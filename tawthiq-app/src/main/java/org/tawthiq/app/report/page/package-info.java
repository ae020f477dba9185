/// The page of a report, one class for each of its sections.
@NullMarked
package org.tawthiq.app.report.page;

import org.jspecify.annotations.NullMarked;
