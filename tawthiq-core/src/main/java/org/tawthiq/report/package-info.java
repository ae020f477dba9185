/// Findings make a report: a model of what a report says, and of what may leave the case. Not its HTML.
@NullMarked
package org.tawthiq.report;

import org.jspecify.annotations.NullMarked;
