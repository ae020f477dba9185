/// Incidents are assessed: what the claims give for each attribute, what lost, and how well it is
/// supported.
@NullMarked
package org.tawthiq.assessment;

import org.jspecify.annotations.NullMarked;
