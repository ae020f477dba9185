/// What a report calls things: labels from a data file, values in words, and the names that sources go
/// by in public.
@NullMarked
package org.tawthiq.app.report.wording;

import org.jspecify.annotations.NullMarked;
