/// Which entries of lists are one person: blocking, comparison in levels, weights without labels, clusters.
/// The engine knows of fields and levels only, not of files; METHOD.md, "Matching people".
@NullMarked
package org.tawthiq.incident.matching;

import org.jspecify.annotations.NullMarked;
