/// Claims speak of incidents: which reports tell of one attack, with weights and reasons.
@NullMarked
package org.tawthiq.incident;

import org.jspecify.annotations.NullMarked;
