/// The commands: one class each, thin over the steps in `work`.
@NullMarked
package org.tawthiq.app.cli;

import org.jspecify.annotations.NullMarked;
