/// Which entries of lists are one person: keys that bring entries together, and the comparison of their fields.
/// METHOD.md, "Matching people".
@NullMarked
package org.tawthiq.incident.person;

import org.jspecify.annotations.NullMarked;
