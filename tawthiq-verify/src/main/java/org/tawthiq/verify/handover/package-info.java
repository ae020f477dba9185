/// The check of a bag in which one case hands sources to another.
@NullMarked
package org.tawthiq.verify.handover;

import org.jspecify.annotations.NullMarked;
