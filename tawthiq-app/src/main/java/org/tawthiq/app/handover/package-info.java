/// What leaves a case as a bag, for another case or for a stranger.
@NullMarked
package org.tawthiq.app.handover;

import org.jspecify.annotations.NullMarked;
