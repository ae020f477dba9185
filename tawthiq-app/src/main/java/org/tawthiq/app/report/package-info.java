/// A report as files: the page, findings, incidents, claims and how it was made.
@NullMarked
package org.tawthiq.app.report;

import org.jspecify.annotations.NullMarked;
