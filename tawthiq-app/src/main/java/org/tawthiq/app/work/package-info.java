/// The steps of the sentence on a case: add, read, link, assess, report, check.
@NullMarked
package org.tawthiq.app.work;

import org.jspecify.annotations.NullMarked;
