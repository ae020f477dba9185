/// The engine that finds what belongs together, for persons and for incidents alike: pairs in levels of agreement,
/// weights without labels, groups, and draws that carry the doubt into counts. It knows neither names nor places
/// nor files; METHOD.md, "Matching people" and "Matching reports of events".
@NullMarked
package org.tawthiq.incident.matching;

import org.jspecify.annotations.NullMarked;
