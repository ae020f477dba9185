/// The command line of the jar that checks a case by itself.
@NullMarked
package org.tawthiq.verify.cli;

import org.jspecify.annotations.NullMarked;
